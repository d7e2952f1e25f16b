import { assertEquals } from "@std/assert";
import { Queue } from "./queue.ts";

Deno.test("a Queue gives out what waits in its order, also after it was empty", () => {
  const queue = new Queue<string>();
  assertEquals(queue.shift(), undefined);
  queue.push("a");
  queue.push("b");
  queue.push("c");
  assertEquals([queue.delete("b"), queue.delete("b")], [true, false]);
  assertEquals(queue.size, 2);
  assertEquals([queue.shift(), queue.shift(), queue.shift()], [
    "a",
    "c",
    undefined,
  ]);
  assertEquals([queue.shift(), queue.size], [undefined, 0]);
  queue.push("d");
  assertEquals([queue.shift(), queue.shift()], ["d", undefined]);
});

Deno.test("a Queue passes once over what has left", () => {
  // To pass it each time would take an hour.
  const queue = new Queue<number>();
  for (let n = 0; n < 200_000; n++) queue.push(n);
  let sum = 0;
  for (let n; (n = queue.shift()) !== undefined;) sum += n;
  assertEquals(sum, 199_999 * 100_000);
});
