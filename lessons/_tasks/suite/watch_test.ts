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
  const changes = new TransformStream<number, number>();
  const writer = changes.writable.getWriter();
  const items = bursts(changes.readable, 10);
  const first = items.next();
  await Promise.all([writer.write(1), writer.write(2), writer.write(3)]);
  assertEquals(await first, { value: undefined, done: false });
  const second = items.next();
  await writer.write(4);
  assertEquals(await second, { value: undefined, done: false });
  const third = items.next();
  await writer.close();
  assertEquals(await third, { value: undefined, done: true });
});
