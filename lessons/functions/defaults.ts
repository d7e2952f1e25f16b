/**
 * # Default values
 *
 * Python evaluates a default once, when it runs the `def`, and all calls share
 * the value. TypeScript evaluates it at each call that leaves the argument out.
 * So write `roll: string[] = []`; there is no `None` to test for.
 *
 * **Trap:** An argument that is `undefined`, as from `Map.get()`, takes the
 * default.
 *
 * ## A list as default is a new list
 *
 * Python's best-known mistake is the right way to write it in TypeScript.
 *
 * ```python
 * def enrol(name, roll=[]):
 *     roll.append(name)
 *     return roll
 *
 * enrol("Ada")
 * print(enrol("Grace"))
 * ```
 *
 * ```text
 * ['Ada', 'Grace']
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function enrol(name: string, roll: string[] = []): string[] {
 *   roll.push(name);
 *   return roll;
 * }
 *
 * enrol("Ada");
 * assertEquals(enrol("Grace"), ["Grace"]);
 * ```
 *
 * - ✓ enrol() adds to the roll that it is given
 *
 * ## In practice
 *
 * Put the default into the parameter list; the type follows from it, and for
 * `[]` you write it. A default may use the parameters before it, as in
 * `(width, height = width)`; Python would look for `width` outside of the
 * function. Beyond two parameters, take
 * [one object of options](./arguments.ts).
 *
 * ## The expression runs at every call
 *
 * What stands behind `=` is evaluated anew: a list, the time of day, the next
 * number of a counter. In Python `enter()` would answer 1 each time.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * let tickets = 0;
 * const enter = (ticket = ++tickets) => ticket; // ++ adds 1 first
 *
 * assertEquals([enter(), enter(7), enter()], [1, 7, 2]);
 * ```
 *
 * - ✓ a default is not evaluated where the argument is given
 *
 * ## `undefined` counts as left out (silent)
 *
 * In Python `allow(limits.get("Eve"))` hands on the `None`, and no default
 * comes in. TypeScript does so with `null`. But `undefined`, which a missed
 * `get()` returns, takes the default:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const limits = new Map([["Ada", 3]]);
 * const allow = (limit: number | null = 10) => limit;
 *
 * assertEquals(allow(limits.get("Ada")), 3);
 * assertEquals(allow(limits.get("Eve")), 10); // who allowed that?
 * assertEquals(allow(null), null);
 * ```
 *
 * ## A default that is only a name (silent)
 *
 * `[]` makes an array at each call. `nobody` makes none: it names one that is
 * there already, and Python's bug is back.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const nobody: string[] = [];
 * function leakyEnrol(name: string, roll: string[] = nobody): string[] {
 *   roll.push(name);
 *   return roll;
 * }
 *
 * leakyEnrol("Ada");
 * assertEquals(leakyEnrol("Grace"), ["Ada", "Grace"]);
 * ```
 *
 * - ✓ leakyEnrol() adds to the roll of the call before
 * - ✓ enrol() starts a roll at every call
 *
 * ## Your turn
 *
 * `ticket()` answers 1 for ever. Let it count, without a change to its body:
 * `deno test lessons/functions/exercises/defaults.ts`.
 *
 * ## See also
 *
 * - [Python: function definitions](https://docs.python.org/3/reference/compound_stmts.html#function-definitions)
 * - [MDN: default parameters](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Functions/Default_parameters)
 *
 * @module
 */
import { assertEquals, assertStrictEquals } from "@std/assert";

/** Adds `name` to `roll`, or to a new roll, and returns it. */
export function enrol(name: string, roll: string[] = []): string[] {
  roll.push(name);
  return roll;
}

const nobody: string[] = [];

/**
 * Adds `name` to `roll`; all calls without a roll share one: a bug on purpose.
 */
export function leakyEnrol(name: string, roll: string[] = nobody): string[] {
  roll.push(name);
  return roll;
}

Deno.test("enrol() starts a roll at every call", () => {
  enrol("Ada");
  assertEquals(enrol("Grace"), ["Grace"]);
});

Deno.test("enrol() adds to the roll that it is given", () => {
  const roll = ["Ada"];
  assertStrictEquals(enrol("Grace", roll), roll);
  assertEquals(roll, ["Ada", "Grace"]);
});

Deno.test("leakyEnrol() adds to the roll of the call before", () => {
  nobody.length = 0; // whatever calls there were
  leakyEnrol("Ada");
  assertEquals(leakyEnrol("Grace"), ["Ada", "Grace"]);
});

Deno.test("a default is not evaluated where the argument is given", () => {
  let evaluated = 0;
  const enter = (ticket = ++evaluated) => ticket;
  assertEquals(enter(7), 7);
  assertEquals(evaluated, 0);
});

Deno.test("a default may use the parameters before it", () => {
  const area = (width: number, height = width) => width * height;
  assertEquals([area(2), area(2, 3)], [4, 6]);
});
