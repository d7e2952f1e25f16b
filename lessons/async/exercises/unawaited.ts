/**
 * Your turn: `saveAll` answers before anything is saved. Make it answer when all
 * items are.
 *
 * ```sh
 * deno test lessons/async/exercises/unawaited.ts
 * ```
 *
 * @example Hint
 * `forEach` throws away what its callback returns. Which loop can hold an
 * `await`?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

/** Saves each of `items`; resolves when all are saved. */
export async function saveAll(
  items: number[],
  save: (item: number) => Promise<void>,
): Promise<void> {
  await items.forEach(async (item) => await save(item));
}

Deno.test("saveAll() answers when all items are saved", async () => {
  const saved: number[] = [];
  await saveAll([1, 2, 3], async (item) => {
    for (let turn = 0; turn < 3; turn++) await null;
    saved.push(item);
  });
  assertEquals(saved, [1, 2, 3], "saveAll() answered too early");
});
