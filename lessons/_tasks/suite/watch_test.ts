/**
 * Changes what is watched, at moments that the test chooses.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { bursts, rerun } from "./watch.ts";

Deno.test("rerun() calls off a run that is under way, and waits for its end", async () => {
  const log: string[] = [];
  const changes = new TransformStream<number, number>();
  const writer = changes.writable.getWriter();
  let run = 0;
  const done = rerun(changes.readable, async (signal) => {
    const name = ++run;
    log.push(`${name} starts`);
    if (name < 3) {
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      await Promise.resolve();
    }
    log.push(`${name} ends`);
  });
  await writer.write(1);
  await writer.write(2);
  await writer.close();
  await done;
  assertEquals(log, [
    ...["1 starts", "1 ends", "2 starts", "2 ends"],
    ...["3 starts", "3 ends"],
  ]);
});

Deno.test("bursts() makes one item of changes that come together", async () => {
  const pause = Promise.withResolvers<void>();
  const changes = async function* () {
    yield* [1, 2, 3];
    await pause.promise;
    yield 4;
  };
  const items = bursts(changes(), 10);
  assertEquals(await items.next(), { value: [1, 2, 3], done: false });
  pause.resolve();
  assertEquals(await items.next(), { value: [4], done: false });
  assertEquals(await items.next(), { value: undefined, done: true });
});
