/**
 * # Unions
 *
 * Where Python matches on classes or an `Enum`, TypeScript joins types:
 * `"red" | "green"`, or objects with a tag, such as `kind`. Ask for the tag in
 * a `switch` that returns from each case. Declare what the function returns,
 * and the compiler finds the case that you forgot.
 *
 * **Trap:** Without a declared return type, a forgotten case returns
 * `undefined`.
 *
 * ## Objects with a tag
 *
 * The tag is a field with another text in each type of object. In a case of
 * the `switch` the compiler knows the other fields.
 *
 * ```python
 * from dataclasses import dataclass
 *
 * @dataclass
 * class Circle:
 *     r: float
 *
 * @dataclass
 * class Box:
 *     w: float
 *     h: float
 *
 * def area(shape: Circle | Box) -> float:
 *     match shape:
 *         case Circle(r):
 *             return 3 * r * r
 *         case Box(w, h):
 *             return w * h
 *
 * print(area(Circle(2)), area(Box(2, 3)))
 * ```
 *
 * ```text
 * 12 6
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * type Shape =
 *   | { kind: "circle"; r: number }
 *   | { kind: "box"; w: number; h: number };
 *
 * function area(shape: Shape): number {
 *   switch (shape.kind) {
 *     case "circle":
 *       return 3 * shape.r * shape.r;
 *     case "box":
 *       return shape.w * shape.h;
 *   }
 * }
 *
 * assertEquals(area({ kind: "circle", r: 2 }), 12);
 * assertEquals(area({ kind: "box", w: 2, h: 3 }), 6);
 * ```
 *
 * - ✓ an object with the wrong fields for its tag is refused
 * - ✓ a table with a row for each tag is complete or refused
 *
 * ## In practice
 *
 * For a set of words write the list once, not an `enum`. Without `as const` it
 * is a `string[]`; with it the compiler keeps each word. In a type,
 * `typeof colours[number]` means that of its items, `"red" | "green"`. And
 * `text is Colour` says what `true` proves: a [guard](./narrowing.ts).
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
 * ## A case forgotten, and no return type (silent)
 *
 * The compiler then takes `undefined` for one of the results. Where the
 * declared type has no `undefined`, it refuses. A function that returns nothing
 * needs a last case for that: `default: light satisfies never` is refused as long
 * as another is missing.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * type Light = "red" | "green";
 *
 * const stop = (light: Light) => {
 *   switch (light) {
 *     case "red":
 *       return true;
 *   }
 * };
 *
 * // @ts-expect-error TS2366: Function lacks ending return statement
 * function halt(light: Light): boolean {
 *   switch (light) {
 *     case "red":
 *       return true;
 *   }
 * }
 * assertEquals([halt("red"), stop("green")], [true, undefined]);
 * ```
 *
 * - ✓ satisfies never refuses a forgotten case where nothing is returned
 * - ✓ never stands for a case that cannot be, as assert_never does
 *
 * ## Your turn
 *
 * Have the compiler find the parcel that two functions forgot:
 * `deno test lessons/types/exercises/unions.ts` says when it is right.
 *
 * ## See also
 *
 * - [`match` and `switch`](../flow/switch.ts), [narrowing](./narrowing.ts)
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
    | { kind: "box"; w: number; h: number };
  // @ts-expect-error TS2353: 'w' does not exist in type '{ kind: "circle"; r: number; }'
  const shape: Shape = { kind: "circle", w: 2 };
  assertEquals(shape.kind, "circle");
});

Deno.test("a table with a row for each tag is complete or refused", () => {
  const seconds: Record<Light, number> = { red: 30, green: 20, amber: 3 };
  assertEquals(seconds.amber, 3);
  // @ts-expect-error TS2741: Property 'amber' is missing
  const short: Record<Light, number> = { red: 30, green: 20 };
  assertEquals(Object.keys(short), ["red", "green"]);
});

Deno.test("satisfies never refuses a forgotten case where nothing is returned", () => {
  const seen: Light[] = [];
  const look = (light: Light): void => {
    switch (light) {
      case "red":
      case "green":
        seen.push(light);
        break;
      default:
        // @ts-expect-error TS1360: Type '"amber"' does not satisfy the expected type 'never'
        light satisfies never;
    }
  };
  look("amber");
  assertEquals(seen, []);
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
