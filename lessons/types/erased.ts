/**
 * # Types are erased
 *
 * In both languages a type alone checks nothing while the program runs. Python
 * keeps its annotations; TypeScript drops them before the program starts. Plain
 * `deno run` does not look at types, so let `deno check` or `deno test` look
 * first.
 *
 * **Trap:** `value as number` converts nothing: a text stays a text.
 *
 * ## Gone before it runs
 *
 * A wrong call is refused by the checker, and runs all the same where nobody
 * asks it.
 *
 * ```python
 * def area(side: int) -> int:
 *     return side * 2
 *
 * print(area("ab"), area.__annotations__["side"].__name__)
 * ```
 *
 * ```text
 * abab int
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const area = (side: number): number => side * 2;
 * // @ts-expect-error TS2345: Argument of type 'string' is not assignable to parameter of type 'number'
 * assertEquals(area("ab"), NaN);
 * assertEquals(area.toString().includes("number"), false);
 * ```
 *
 * - ✓ deno run does not look at types, and deno check does
 *
 * ## In practice
 *
 * Run `deno check` before you commit, and `deno test`, which checks too. Give
 * what comes from outside the type `unknown`. The compiler then asks for
 * [a proof](./narrowing.ts) before you read a field of it, or count with it.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function nameOf(value: unknown): string {
 *   if (typeof value !== "object" || value === null) return "nobody";
 *   return "name" in value && typeof value.name === "string"
 *     ? value.name
 *     : "nobody";
 * }
 *
 * assertEquals(nameOf(JSON.parse('{"name": "Ada"}')), "Ada");
 * assertEquals(nameOf(JSON.parse("[]")), "nobody");
 * ```
 *
 * - ✓ nameOf() gives a name only where there is one
 *
 * ## `as` converts nothing (silent)
 *
 * It tells the compiler what you believe. The value stays what it was.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const text: unknown = "5";
 * const five = text as number;
 * assertEquals(typeof five, "string");
 * assertEquals(`${five + 1}`, "51");
 * ```
 *
 * ## `any` switches the checker off (silent)
 *
 * `JSON.parse` gives `any`, as `Any` in Python. What you read from it is `any`
 * too, and passes for [what you declare](./outside_data.ts).
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const user = JSON.parse('{"name": "Ada"}');
 * assertEquals(user.nmae, undefined); // misspelt
 * ```
 *
 * ## `unknown` must be asked (refused)
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const value: unknown = JSON.parse('{"n": 1}');
 * // @ts-expect-error TS18046: 'value' is of type 'unknown'
 * assertEquals(value.n, 1);
 * ```
 *
 * - ✓ a parameter whose type nobody tells is refused
 *
 * ## Your turn
 *
 * Let `age()` believe nothing that it has not asked:
 * `deno test lessons/types/exercises/erased.ts` says when it is right.
 *
 * ## See also
 *
 * - [Narrowing](./narrowing.ts), [data from outside](./outside_data.ts)
 * - [PEP 484: type hints](https://peps.python.org/pep-0484/)
 * - [TypeScript: erased types](https://www.typescriptlang.org/docs/handbook/2/basic-types.html#erased-types),
 *   [`any`](https://www.typescriptlang.org/docs/handbook/2/everyday-types.html#any)
 * - [Deno: type checking](https://docs.deno.com/runtime/fundamentals/typescript/)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";
import { tmpdir } from "node:os";
import { granted } from "../_kit/granted.ts";

/**
 * Returns the field `name` of `value` where it is a text, and `"nobody"`
 * otherwise.
 */
export function nameOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return "nobody";
  return "name" in value && typeof value.name === "string"
    ? value.name
    : "nobody";
}

Deno.test("nameOf() gives a name only where there is one", () => {
  assertEquals(nameOf({ name: "Ada" }), "Ada");
  const others = [{ name: 5 }, {}, [], null, undefined, "name"];
  assertEquals(new Set(others.map(nameOf)), new Set(["nobody"]));
});

Deno.test("deno run does not look at types, and deno check does", {
  ignore: !granted({ name: "run", command: Deno.execPath() }) ||
    !granted({ name: "env", variable: "TMPDIR" }) ||
    !granted({ name: "write", path: tmpdir() }),
}, async () => {
  const folder = await Deno.makeTempDir();
  try {
    const file = `${folder}/wrong.ts`;
    await Deno.writeTextFile(file, 'const n: number = "s"; console.log(n);');
    const deno = (...args: string[]) =>
      new Deno.Command(Deno.execPath(), { args, env: { NO_COLOR: "1" } })
        .output();
    const run = await deno("run", "--no-config", file);
    const check = await deno("check", "--no-config", file);
    const text = new TextDecoder();
    assertEquals(text.decode(run.stdout), "s\n");
    assertEquals(text.decode(check.stderr).includes("TS2322"), true);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("a parameter whose type nobody tells is refused", () => {
  // @ts-expect-error TS7006: Parameter 'x' implicitly has an 'any' type
  const twice = (x) => x * 2;
  assertEquals(twice("4"), 8);
  assertEquals([4].map((x) => x * 2), [8]); // the list tells
});

Deno.test("what any was wrong about throws where it is used", () => {
  const user: { address: { city: string } } = JSON.parse("{}");
  assertThrows(() => user.address.city, TypeError, "reading 'city'");
});
