/**
 * # Unpacking
 *
 * Python's `a, b = pair` takes exactly two values, or raises. TypeScript's
 * `const [a, b] = pair` takes what is there, and `undefined` for the rest.
 * Objects come apart by name: `const { name, age } = user`.
 *
 * **Trap:** A default in a pattern stands in for `undefined`, not for `null`.
 *
 * ## Lists by place, objects by name
 *
 * The star becomes three dots. `{ age: years }` takes `age` and calls it
 * `years`.
 *
 * ```python
 * first, *rest = [1, 2, 3]
 * user = {"name": "Ada", "age": 36}
 * name, years = user["name"], user["age"]
 * low, high = 9, 2
 * low, high = high, low
 * print(first, rest, name, years, low, high)
 * ```
 *
 * ```text
 * 1 [2, 3] Ada 36 2 9
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const [first, ...rest] = [1, 2, 3];
 * const user = { name: "Ada", age: 36 };
 * const { name, age: years } = user;
 * let [low, high] = [9, 2];
 * [low, high] = [high, low];
 * assertEquals([first, rest], [1, [2, 3]]);
 * assertEquals([name, years], ["Ada", 36]);
 * assertEquals([low, high], [2, 9]);
 * ```
 *
 * - ✓ three dots stand last in a list's pattern, and nowhere else
 * - ✓ three dots in an object's pattern take the keys that are left
 * - ✓ the name after the colon is a new one, and no type
 *
 * ## In practice
 *
 * Take a record apart where it enters a function, and where you loop:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const stock = { pears: 3, plums: 0 };
 * const low: string[] = [];
 * for (const [fruit, count] of Object.entries(stock)) {
 *   if (count < 1) low.push(fruit);
 * }
 * assertEquals(low, ["plums"]);
 * ```
 *
 * Two or three names read well. With more, or with patterns inside patterns,
 * keep the object and write `user.name`.
 *
 * ## Too few values (silent)
 *
 * Python counts. TypeScript counts a list that is written out, as `[1]` is
 * here; of a `number[]` it believes that each value is there:
 *
 * ```python
 * x, y = [1]
 * ```
 *
 * ```text
 * ValueError: not enough values to unpack (expected 2, got 1)
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const list: number[] = [1];
 * const [x, y] = list;
 * const sum: number = x + y;
 * assertEquals(y, undefined);
 * assertEquals(sum, NaN);
 * ```
 *
 * The option [`noUncheckedIndexedAccess`](../values/nothing.ts) gives `y` the
 * type `number | undefined`.
 *
 * ## A default is not for `null` (silent)
 *
 * `row.get("name", "anonymous")` hands out a `None` that is stored, and so does
 * a pattern, as [a parameter](../functions/defaults.ts) does. To replace both,
 * write `??` after it.
 *
 * ```python
 * row = {"name": None}
 * print(row.get("name", "anonymous"), row.get("city", "unknown"))
 * ```
 *
 * ```text
 * None unknown
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const row: { name: string | null; city?: string } = { name: null };
 * const { name = "anonymous", city = "unknown" } = row;
 * assertEquals(`${name} ${city}`, "null unknown");
 * assertEquals(row.name ?? "anonymous", "anonymous");
 * ```
 *
 * ## Your turn
 *
 * Let `label()` cope with what is missing:
 * `deno test lessons/flow/exercises/destructuring.ts` says when it is right.
 *
 * ## See also
 *
 * - [Leaving a loop](./leaving_loops.ts)
 * - [Python: assignment statements](https://docs.python.org/3/reference/simple_stmts.html#assignment-statements)
 * - [MDN: destructuring](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/Destructuring)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

Deno.test("three dots stand last in a list's pattern, and nowhere else", () => {
  assertThrows(
    () => Function("const [...most, last] = [1, 2, 3];"),
    SyntaxError,
    "Rest element must be last element",
  );
});

Deno.test("three dots in an object's pattern take the keys that are left", () => {
  const { id, ...rest } = { id: 7, name: "Ada", age: 36 };
  assertEquals(id, 7);
  assertEquals(rest, { name: "Ada", age: 36 });
});

Deno.test("a key that holds undefined gets the default, as a missing one does", () => {
  const size = ({ width = 1 }: { width?: number }) => width;
  assertEquals(size({}), 1);
  assertEquals(size({ width: undefined }), 1);
  assertEquals(size({ width: 0 }), 0);
});

Deno.test("the compiler counts a list that is written out", () => {
  // @ts-expect-error TS2493: Tuple type '[number]' of length '1' has no element at index '1'
  const [x, y] = [1];
  assertEquals([x, y], [1, undefined]);
});

Deno.test("undefined has nothing to take apart", () => {
  const name = ({ name }: { name: string }) => name;
  assertThrows(
    () => name(JSON.parse("{}").user),
    TypeError,
    "Cannot destructure property 'name'",
  );
});

Deno.test("a list's pattern takes any iterable", () => {
  const [first, second] = new Map([["a", 1], ["b", 2]]);
  assertEquals([first, second], [["a", 1], ["b", 2]]);
  const [letter] = "😀!";
  assertEquals(letter, "😀");
});

Deno.test("the names in a tuple's type are comments", () => {
  const size: [width: number, height: number] = [4, 3];
  const swapped: [height: number, width: number] = size;
  assertEquals(swapped, [4, 3]);
  // @ts-expect-error TS2551: Property 'width' does not exist
  assertEquals(size.width, undefined);
});

Deno.test("the name after the colon is a new one, and no type", () => {
  const { size: number } = { size: 4 };
  assertEquals(number, 4);
  // @ts-expect-error TS2304: Cannot find name 'size'
  assertThrows(() => size, ReferenceError, "size is not defined");
});

Deno.test("the compiler refuses a name that the object does not have", () => {
  const user: { name: string } = { name: "Ada" };
  // @ts-expect-error TS2339: Property 'nmae' does not exist
  const { nmae } = user;
  assertEquals(nmae, undefined);
});
