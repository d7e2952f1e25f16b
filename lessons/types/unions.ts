/**
 * # Unions
 *
 * Where Python matches on classes or an `Enum`, TypeScript joins types:
 * `"red" | "green"`, or objects with a tag, such as `kind`. Ask for the tag in
 * a `switch` that returns from each case. Declare what the function returns,
 * and the compiler finds the case that you forgot.
 *
 * **Trap:** With no return type declared, a forgotten case gives `undefined`.
 *
 * ## Objects with a tag
 *
 * The tag is a field whose type is one text (or number), and another one in each
 * type of object. In a case of the `switch` the compiler knows the other fields.
 * Without `return`, a case [runs on into the next](../flow/switch.ts).
 *
 * ```python
 * from dataclasses import dataclass
 * @dataclass
 * class Circle:
 *     r: float
 * @dataclass
 * class Square:
 *     side: float
 *
 * def area(shape: Circle | Square) -> float:
 *     match shape:
 *         case Circle(r): return 3 * r * r
 *         case Square(side): return side * side
 *
 * print(area(Circle(2)), area(Square(3)))
 * ```
 *
 * ```text
 * 12 9
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * type Shape =
 *   | { kind: "circle"; r: number }
 *   | { kind: "square"; side: number };
 *
 * function area(shape: Shape): number {
 *   switch (shape.kind) {
 *     case "circle": return 3 * shape.r * shape.r;
 *     case "square": return shape.side * shape.side;
 *   }
 * }
 *
 * assertEquals(area({ kind: "circle", r: 2 }), 12);
 * assertEquals(area({ kind: "square", side: 3 }), 9);
 * ```
 *
 * - ✓ an object with the wrong fields for its tag is refused
 * - ✓ a table with a row for each tag is complete or refused
 *
 * ## In practice
 *
 * For a set of words write the list once, not an `enum`. `as const` keeps each
 * word, where the list would be a `string[]`. `typeof colours` is its type, and
 * `[number]` takes out that of an item: `"red" | "green"`. `text is Colour` says
 * what `true` proves, and the compiler believes it: a [guard](./narrowing.ts).
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const colours = ["red", "green"] as const;
 * type Colour = typeof colours[number];
 *
 * function isColour(text: string): text is Colour {
 *   return colours.some((colour) => colour === text);
 * }
 *
 * assertEquals(["red", "pink"].filter(isColour), ["red"]);
 * ```
 *
 * - ✓ a numeric enum takes any number that comes in a variable
 *
 * ## A case forgotten, and no return type (silent)
 *
 * The compiler then takes `undefined` for one of the results. It refuses where
 * the declared type has no room for it; `unknown` has. A `default: return true`
 * ends its search: every case has an answer.
 *
 * Where nothing is returned, ask in `default` for `never`, the type that no
 * value has: after a case for each light, none is left. `satisfies` only asks.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * type Light = "red" | "green";
 * const stop = (light: Light) => {
 *   switch (light) { case "red": return true; }
 * };
 * assertEquals(stop("green"), undefined);
 *
 * // @ts-expect-error TS2366: Function lacks ending return statement
 * function halt(light: Light): boolean {
 *   switch (light) { case "red": return true; }
 * }
 * assertEquals(halt("green"), undefined);
 * function look(light: Light): void {
 *   switch (light) {
 *     case "red": break;
 *     default:
 *       // @ts-expect-error TS1360: does not satisfy the expected type 'never'
 *       light satisfies never;
 *   }
 * }
 * look("green");
 * ```
 *
 * - ✓ a tag from outside passes by all cases, whatever return type is declared
 * - ✓ never stands for a case that cannot be, as assert_never does
 *
 * ## Your turn
 *
 * Have the compiler find the parcel that two functions forgot:
 * `deno test lessons/types/exercises/unions.ts` says when it is right.
 *
 * ## See also
 *
 * - [`match` and `switch`](../flow/switch.ts), [narrowing](./narrowing.ts),
 *   [data from outside](./outside_data.ts)
 * - [Python: `enum`](https://docs.python.org/3/library/enum.html),
 *   [`assert_never()`](https://docs.python.org/3/library/typing.html#typing.assert_never)
 * - [TypeScript: discriminated unions](https://www.typescriptlang.org/docs/handbook/2/narrowing.html#discriminated-unions),
 *   [enums against objects](https://www.typescriptlang.org/docs/handbook/enums.html#objects-vs-enums)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

type Light = "red" | "green" | "amber";

Deno.test("an object with the wrong fields for its tag is refused", () => {
  type Shape =
    | { kind: "circle"; r: number }
    | { kind: "square"; side: number };
  // @ts-expect-error TS2353: 'side' does not exist in type '{ kind: "circle"; r: number; }'
  const shape: Shape = { kind: "circle", side: 2 };
  assertEquals(shape.kind, "circle");
});

Deno.test("a table with a row for each tag is complete or refused", () => {
  const seconds: Record<Light, number> = { red: 30, green: 20, amber: 3 };
  assertEquals(seconds.amber, 3);
  // @ts-expect-error TS2741: Property 'amber' is missing
  const short: Record<Light, number> = { red: 30, green: 20 };
  assertEquals(Object.keys(short), ["red", "green"]);
});

Deno.test("a tag from outside passes by all cases, whatever return type is declared", () => {
  const seconds = (light: "red" | "green"): number => {
    switch (light) {
      case "red":
        return 30;
      case "green":
        return 20;
    }
  };
  const light: "red" | "green" = JSON.parse('"blue"');
  assertEquals(seconds(light), undefined);
});

Deno.test("never stands for a case that cannot be, as assert_never does", () => {
  const assertNever = (value: never): never => {
    throw new TypeError(`unexpected: ${value}`);
  };
  const go = (light: Light): boolean => {
    switch (light) {
      case "red":
        return false;
      case "green":
        return true;
      default:
        // @ts-expect-error TS2345: Argument of type '"amber"' is not assignable to parameter of type 'never'
        return assertNever(light);
    }
  };
  assertThrows(() => go("amber"), TypeError, "unexpected: amber");
});

Deno.test("a numeric enum takes any number that comes in a variable", () => {
  enum Level {
    Low,
    High,
  }
  const seven = Number("7");
  const level: Level = seven;
  assertEquals(Level[level], undefined);
  assertEquals(Object.keys(Level), ["0", "1", "Low", "High"]);
});
