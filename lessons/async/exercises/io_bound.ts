/**
 * Your turn: `fetchAll` rejects because one name is down. Make it resolve to
 * what became of each, in order: the text, or the message of the failure.
 *
 * ```sh
 * deno test lessons/async/exercises/io_bound.ts
 * ```
 *
 * @example Hint
 * One of the four that wait for many rejects for no failure. Each outcome that
 * it gives says in its `status` what it has.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

/** Asks all of `names` at once. */
export async function fetchAll(
  names: string[],
  load: (name: string) => Promise<string>,
): Promise<string[]> {
  return await Promise.all(names.map(load));
}

Deno.test("fetchAll() gives a text or a message for each name", async () => {
  const load = async (name: string) => {
    await null;
    if (name === "b") throw new Error("b is down");
    return name;
  };
  const lines = fetchAll(["a", "b", "c"], load).catch(() => "rejected");
  const message = "one failure must not hide the other outcomes";
  assertEquals(await lines, ["a", "b is down", "c"], message);
});
