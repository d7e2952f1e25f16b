/**
 * `area()` is cached, and computed twice for the same box. Mend the key.
 *
 * ```sh
 * deno test lessons/functions/exercises/memoize.ts
 * ```
 *
 * @example Hint
 * Two boxes with the same fields are two objects. What do they have in common
 * that a `Map` can compare?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

function memo<Argument, Result>(
  key: (argument: Argument) => unknown,
  fn: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const results = new Map<unknown, Result>();
  return (argument) =>
    results.getOrInsertComputed(key(argument), () => fn(argument));
}

interface Box {
  width: number;
  height: number;
}

let runs = 0;
const area = memo((box: Box) => box, ({ width, height }) => {
  runs++;
  return width * height;
});

Deno.test("area() is computed once for each box", () => {
  assertEquals(area({ width: 2, height: 3 }), 6);
  assertEquals(area({ height: 3, width: 2 }), 6);
  assertEquals(runs, 1);
  assertEquals(area({ width: 1, height: 6 }), 6);
  assertEquals(runs, 2);
});
