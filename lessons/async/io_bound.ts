/**
 * # Waiting for many
 *
 * `asyncio.gather` and a pool of threads both wait for many answers at once.
 * `Promise.all` does so on the one thread: each request is under way as soon as
 * it is called. It gives the first failure and forgets the rest;
 * `Promise.allSettled` gives every outcome, in order.
 *
 * **Trap:** `Promise.all` rejects at the first failure, and the others run on
 * unseen.
 *
 * ## Call them all, then wait once
 *
 * `map` calls, `Promise.all` waits, and the results keep the order of the calls.
 * An `await` in a loop would send the second request after the first answer, and
 * so would `Array.fromAsync(names, load)`.
 *
 * ```python
 * import asyncio
 *
 * async def load(name):
 *     log.append(f"ask {name}")
 *     await asyncio.sleep(0)
 *     return name.upper()
 *
 * async def main():
 *     print(await asyncio.gather(load("a"), load("b")), log)
 *
 * log = []
 * asyncio.run(main())
 * ```
 *
 * ```text
 * ['A', 'B'] ['ask a', 'ask b']
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const log: string[] = [];
 * async function load(name: string): Promise<string> {
 *   log.push(`ask ${name}`);
 *   await null;
 *   return name.toUpperCase();
 * }
 *
 * assertEquals(await Promise.all(["a", "b"].map(load)), ["A", "B"]);
 * assertEquals(log, ["ask a", "ask b"]);
 * ```
 *
 * - ✓ ten requests sent together all arrive before the first is answered
 * - ✓ `Promise.all()` keeps the order of the calls, whichever is ready first
 *
 * ## In practice
 *
 * Start all, then choose: all values or the first failure (`all`), every outcome
 * (`allSettled`), the first value (`any`), or the first outcome (`race`).
 *
 * ```ts
 * import { assertEquals, assertRejects } from "@std/assert";
 *
 * const up = Promise.resolve("up");
 * const down = Promise.reject(new Error("down"));
 * await assertRejects(() => Promise.all([up, down]), Error, "down");
 * const outcomes = await Promise.allSettled([up, down]);
 * const lines = outcomes.map((outcome) =>
 *   outcome.status === "fulfilled" ? outcome.value : `${outcome.reason}`
 * );
 * assertEquals(lines, ["up", "Error: down"]);
 * assertEquals(await Promise.any([down, up]), "up");
 * await assertRejects(() => Promise.race([down, up]), Error, "down");
 * ```
 *
 * - ✓ `Promise.any()` of failures only rejects with all of them
 *
 * Together ten requests of 20 ms take less than a fifth of their time in turn, as
 * from ten Python threads (`deno task bench io_bound`). Give each a limit:
 * `fetch(url, { signal: AbortSignal.timeout(5000) })`.
 *
 * ## `Promise.all` forgets the others (silent)
 *
 * It rejects at once and stops nothing, like `asyncio.gather`. Where the others
 * matter, use `allSettled`. To cancel them, as a `TaskGroup` does, give each
 * `fetch(url, { signal })` the signal of one `AbortController`, and `abort()` it.
 *
 * ```ts
 * import { assertEquals, assertRejects } from "@std/assert";
 * let saved = false;
 * const disk = Promise.withResolvers<void>(); // resolve() fulfils its promise
 * const save = disk.promise.then(() => saved = true); // when it is fulfilled
 * const fail = Promise.reject(new Error("b is down"));
 * await assertRejects(() => Promise.all([save, fail]), Error, "b is down");
 * disk.resolve();
 * await save;
 * assertEquals(saved, true);
 * ```
 *
 * - ✓ abort() ends all requests with its signal
 *
 * ## An answer is not a success (silent)
 *
 * Python's `urlopen` raises for a status such as 503. `fetch` has its answer and
 * is content, so ask whether it is good:
 *
 * ```ts
 * import { assertRejects } from "@std/assert";
 *
 * async function textOf(response: Response): Promise<string> {
 *   const text = await response.text();
 *   if (!response.ok) throw new Error(`${response.status}: ${text}`);
 *   return text;
 * }
 *
 * const response = new Response("down", { status: 503 });
 * await assertRejects(() => textOf(response), Error, "503: down");
 * ```
 *
 * ## Your turn
 *
 * `fetchAll` rejects because one name is down. Make it tell what became of each:
 * `deno test lessons/async/exercises/io_bound.ts`
 *
 * ## See also
 *
 * - [So many at once](./limits.ts), where a thousand are too many
 * - [Python: `asyncio.gather`](https://docs.python.org/3/library/asyncio-task.html#asyncio.gather)
 *   and [task groups](https://docs.python.org/3/library/asyncio-task.html#task-groups)
 * - [MDN: promise concurrency](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise#promise_concurrency)
 * - [MDN: `fetch`, and what it rejects for](https://developer.mozilla.org/en-US/docs/Web/API/Window/fetch#exceptions)
 *
 * @module
 */
import { assertEquals, assertRejects } from "@std/assert";
import { meeting, serve } from "./io_bound/server.ts";

/**
 * Resolves to the text of an answer.
 *
 * @throws {Error} if the status is no success; the message has it and the text.
 */
export async function textOf(response: Response): Promise<string> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status}: ${text}`);
  return text;
}

const ignore =
  Deno.permissions.querySync({ name: "net", host: "127.0.0.1" }).state !==
    "granted";

/** Waits for so many turns of the queue, then resolves to their number. */
async function after(turns: number): Promise<number> {
  for (let turn = 0; turn < turns; turn++) await null;
  return turns;
}

Deno.test(
  "ten requests sent together all arrive before the first is answered",
  {
    ignore,
  },
  async () => {
    await using server = serve(meeting(10));
    const urls = Array<string>(10).fill(server.url);
    const places = await Promise.all(
      urls.map(async (url) => Number(await textOf(await fetch(url)))),
    );
    assertEquals(places.sort(), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  },
);

Deno.test("Promise.all() keeps the order of the calls, whichever is ready first", async () => {
  const ready: number[] = [];
  const calls = [3, 1, 2].map(async (turns) => {
    ready.push(await after(turns));
    return turns;
  });
  assertEquals(await Promise.all(calls), [3, 1, 2]);
  assertEquals(ready, [1, 2, 3]);
});

Deno.test("Array.fromAsync() makes a call when the one before has ended", async () => {
  const log: string[] = [];
  await Array.fromAsync([2, 1], async (turns) => {
    log.push(`start ${turns}`);
    log.push(`end ${await after(turns)}`);
  });
  assertEquals(log, ["start 2", "end 2", "start 1", "end 1"]);
});

Deno.test("Promise.any() of failures only rejects with all of them", async () => {
  const failures = ["a", "b"].map((name) => Promise.reject(new Error(name)));
  const error = await assertRejects(
    () => Promise.any(failures),
    AggregateError,
  );
  assertEquals(error.errors.map(({ message }) => message), ["a", "b"]);
});

Deno.test("abort() ends all requests with its signal", {
  ignore,
}, async () => {
  const controller = new AbortController();
  await using server = serve(() => {
    controller.abort();
    return new Response("late");
  });
  const ask = () => fetch(server.url, { signal: controller.signal });
  const outcomes = await Promise.allSettled([ask(), ask()]);
  assertEquals(outcomes.map(({ status }) => status), ["rejected", "rejected"]);
});

Deno.test("fetch() resolves to an answer of 503, and textOf() throws it", {
  ignore,
}, async () => {
  await using server = serve(() => new Response("down", { status: 503 }));
  const response = await fetch(server.url);
  assertEquals([response.ok, response.status], [false, 503]);
  await assertRejects(() => textOf(response), Error, "503: down");
});
