/**
 * Your turn: `shared` stores what it makes too late, so two callers make two.
 * Make one for both; and should it fail, let the next call try again.
 *
 * ```sh
 * deno test lessons/singleton/exercises/thread_safety.ts
 * ```
 *
 * @example Hint
 * Keep the promise instead of what it resolves to. What has to happen to a
 * promise that rejects?
 *
 * @module
 */
import { assertEquals, assertRejects } from "@std/assert";

/** Returns a function that makes a value once, however many call it. */
export function shared<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () =>
    made ??= make().catch((reason) => {
      made = undefined;
      throw reason;
    });
}

Deno.test("shared() makes one value for two callers", async () => {
  let runs = 0;
  const get = shared(() => Promise.resolve(++runs));
  await Promise.all([get(), get()]);
  assertEquals(runs, 1, "the second caller came before the value was stored");
});

Deno.test("shared() makes again after a failure", async () => {
  let up = false;
  const get = shared(async () => {
    await null;
    if (!up) throw new Error("refused");
    return "connected";
  });
  await assertRejects(get, Error, "refused");
  up = true;
  const state = await get().catch(() => "still the old failure");
  assertEquals(state, "connected");
});
