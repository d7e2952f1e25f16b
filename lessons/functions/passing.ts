/**
 * # Call by sharing
 *
 * A function gets the caller's object under a new name, in both languages. A
 * change to the object shows in the caller; an assignment to the name does not.
 * So call a method such as `push()` to change the caller's array.
 *
 * **Trap:** `list += more` extends nothing: it makes text of both and rebinds
 * the name.
 *
 * ## One object, two names
 *
 * `change` goes through its name to the object. `swap` puts its own names on
 * other objects. Were arrays "passed by reference", as is often said, it would
 * swap its caller's.
 *
 * ```python
 * def change(numbers):
 *     numbers.append(4)
 *     numbers[0] = 100
 *
 * def swap(a, b):
 *     a, b = b, a
 *
 * mine, other = [1, 2, 3], [7]
 * change(mine)
 * swap(mine, other)
 * print(mine, other)
 * ```
 *
 * ```text
 * [100, 2, 3, 4] [7]
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function change(numbers: number[]): void {
 *   numbers.push(4);
 *   numbers[0] = 100;
 * }
 * function swap(a: number[], b: number[]): void {
 *   [a, b] = [b, a];
 * }
 *
 * const [mine, other] = [[1, 2, 3], [7]];
 * change(mine);
 * swap(mine, other);
 * assertEquals([mine, other], [[100, 2, 3, 4], [7]]);
 * ```
 *
 * - ✓ a number has nothing to change, and an assignment leaves it
 * - ✓ a string throws at a change
 *
 * ## In practice
 *
 * Return a new array rather than change the caller's. Where a function only
 * reads, have the compiler see to that: take a
 * [`readonly` array](../values/frozen.ts). Copy what an object is to keep, as in
 * `this.#items = [...items]`.
 *
 * ## `+=` on a list (refused)
 *
 * Python's `+=` extends a list in place. In TypeScript it adds two values and
 * assigns the sum to the name. Two arrays have no sum but their text:
 *
 * ```python
 * mine = name = [1]
 * name += [2, 3]
 * print(mine)
 * ```
 *
 * ```text
 * [1, 2, 3]
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const mine = [1];
 * let name = mine;
 * // @ts-expect-error TS2365: Operator '+=' cannot be applied to types
 * name += [2, 3];
 * assertEquals<unknown>([name, mine], ["12,3", [1]]);
 *
 * mine.push(2, 3);
 * assertEquals(mine, [1, 2, 3]);
 * ```
 *
 * ## `const` fixes the name, not the object
 *
 * Python's `Final` is for type checkers. TypeScript's `const` refuses an
 * assignment when the program runs, too, and lets through changes to what it
 * names.
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const mine = [1];
 * mine.push(2);
 * assertEquals(mine, [1, 2]);
 * // @ts-expect-error TS2588: Cannot assign to 'mine' because it is a constant
 * assertThrows(() => mine = [], TypeError, "constant variable");
 * ```
 *
 * ## Your turn
 *
 * `extend(list, more)` leaves its caller's list as it was. Let it do what
 * Python's `+=` does: `deno test lessons/functions/exercises/passing.ts`.
 *
 * ## See also
 *
 * - [Copies](../values/copies.ts), [read-only](../values/frozen.ts)
 * - [Python: call by reference](https://docs.python.org/3/faq/programming.html#how-do-i-write-a-function-with-output-parameters-call-by-reference)
 * - [ECMA-262: assignment operators](https://tc39.es/ecma262/#sec-assignment-operators)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

/** Appends 4 to the caller's array, and puts 100 first. */
export function change(numbers: number[]): void {
  numbers.push(4);
  numbers[0] = 100;
}

Deno.test("change() reaches the array through every name that it has", () => {
  const mine = [1, 2, 3], alias = mine;
  change(alias);
  assertEquals(mine, [100, 2, 3, 4]);
});

Deno.test("a number has nothing to change, and an assignment leaves it", () => {
  const add = (value: number) => value += 1;
  const mine: number = 10;
  assertEquals(add(mine), 11);
  assertEquals(mine, 10);
  // @ts-expect-error TS2339: Property 'unit' does not exist on type 'number'
  assertThrows(() => mine.unit = "kg", TypeError, "on number '10'");
});

Deno.test("a string throws at a change", () => {
  const mine: string = "ab";
  // @ts-expect-error TS2542: only permits reading
  assertThrows(() => mine[0] = "x", TypeError, "of string 'ab'");
  assertEquals(mine, "ab");
});
