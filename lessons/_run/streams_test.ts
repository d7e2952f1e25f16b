/**
 * Reads, keeps and merges what comes piece by piece.
 *
 * @module
 */
import { assertEquals, assertRejects } from "@std/assert";
import { Head, Tail } from "./kept.ts";
import { inGroups, inLanes } from "./lanes.ts";
import { readLines } from "./lines.ts";
import { merge } from "./merge.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

Deno.test("readLines() yields whole lines, however they come", async () => {
  const parts = ["on", "e\r\n\ntw", "o\nth", "ree"].map(bytes);
  assertEquals(
    await Array.fromAsync(readLines(ReadableStream.from(parts))),
    ["one", "", "two", "three"],
  );
  assertEquals(
    await Array.fromAsync(readLines(ReadableStream.from([bytes("one\n")]))),
    ["one"],
  );
});

Deno.test("Head keeps the first bytes, and says whether there were more", () => {
  const head = new Head(5);
  head.add(bytes("abc"));
  head.add(bytes("dé").subarray(0, 2));
  assertEquals([head.text, head.cut], ["abcd", false]);
  head.add(bytes("é").subarray(1));
  assertEquals([head.text, head.cut], ["abcd", true]);
  const whole = new Head(2);
  whole.add(bytes("é").subarray(0, 1));
  whole.add(bytes("é").subarray(1));
  assertEquals([whole.text, whole.cut], ["é", false]);
});

Deno.test("Tail keeps the end", () => {
  const tail = new Tail(3);
  assertEquals(tail.text, "");
  for (const part of ["ab", "cdef", "g"]) tail.add(bytes(part));
  assertEquals(tail.text, "efg");
  const whole = new Tail(3);
  whole.add(bytes("é").subarray(0, 1));
  whole.add(bytes("é").subarray(1));
  assertEquals(whole.text, "é");
});

/** Yields these items; pushes to `log` that it was ended. */
async function* source(items: unknown[], log: unknown[] = []) {
  try {
    for (const item of items) yield await item;
  } finally {
    await new Promise((resolve) => setTimeout(resolve));
    log.push("ended");
  }
}

Deno.test("merge() yields in the order of time, and ends when all have ended", async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const merged = merge(
    source([promise, "last"]),
    source(["first"]),
    source([]),
  );
  assertEquals((await merged.next()).value, "first");
  resolve("second");
  assertEquals(await Array.fromAsync(merged), ["second", "last"]);
});

Deno.test("merge() ends all sources when one throws or nobody asks any more", async () => {
  const log: string[] = [];
  const failing = merge(
    source([1, 2], log),
    source([Promise.reject(new Error("no"))], log),
  );
  await assertRejects(() => Array.fromAsync(failing), Error, "no");
  for await (const _ of merge(source([1, 2], log), source([3, 4], log))) break;
  assertEquals(log, ["ended", "ended", "ended", "ended"]);
});

Deno.test("inLanes() works on each item once, in as many lanes as there are processors", async () => {
  let [active, most] = [0, 0];
  const items = Array.from(
    { length: 3 * navigator.hardwareConcurrency },
    (_, n) => n,
  );
  const results = await Array.fromAsync(inLanes(items, async function* (item) {
    most = Math.max(most, ++active);
    await new Promise((resolve) => setTimeout(resolve));
    active--;
    yield item;
    yield item;
  }));
  assertEquals(
    results.toSorted((a, b) => a - b),
    items.flatMap((item) => [item, item]),
  );
  assertEquals(most, navigator.hardwareConcurrency);
});

Deno.test("inGroups() makes groups of so many, and one of the rest", () => {
  assertEquals([...inGroups([1, 2, 3, 4, 5], 2)], [[1, 2], [3, 4], [5]]);
  assertEquals([...inGroups([], 2)], []);
});
