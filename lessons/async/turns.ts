/**
 * # Where `await` lets go
 *
 * Python's `await` gives up control only where something suspends; TypeScript's
 * always does. But an `await` of what is ready lets in *microtasks*, the next
 * steps of other promises, and no timer or request. Code that computes for long
 * waits now and then for a turn of the event loop, or moves to another thread.
 *
 * **Trap:** A loop of `await null` keeps every timer and every request waiting.
 *
 * ## Every `await` lets the others run
 *
 * Watch the 2: does `b` start before `a` is at its second step? In Python
 * `await ready()` suspends nothing, so `a` runs on. In TypeScript both calls
 * have started, and each `await` lets the other go on:
 *
 * ```python
 * import asyncio
 *
 * async def ready(): ...
 *
 * async def work(name):
 *     log.append(f"{name}1")
 *     await ready()
 *     log.append(f"{name}2")
 *     await asyncio.sleep(0)
 *     log.append(f"{name}3")
 *
 * async def main():
 *     await asyncio.gather(work("a"), work("b"))
 *     print(*log)
 *
 * log = []
 * asyncio.run(main())
 * ```
 *
 * ```text
 * a1 a2 b1 b2 a3 b3
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * async function ready() {}
 *
 * async function work(name: string) {
 *   log.push(`${name}1`);
 *   await ready();
 *   log.push(`${name}2`);
 *   await new Promise((resolve) => setTimeout(resolve));
 *   log.push(`${name}3`);
 * }
 *
 * const log: string[] = [];
 * await Promise.all([work("a"), work("b")]);
 *
 * assertEquals(log.join(" "), "a1 b1 a2 b2 a3 b3");
 * ```
 *
 * ## In practice
 *
 * `asyncio.sleep(0.01)` is an import and a call. Without the import, `await`
 * does not wait: the global `setTimeout` returns at once.
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { setTimeout as sleep } from "node:timers/promises";
 *
 * await sleep(10); // milliseconds
 * assertEquals(await sleep(10, "done"), "done"); // asyncio.sleep(0.01, "done")
 * ```
 *
 * In a long loop, call it with 0 every few milliseconds: it waits for a turn of
 * the event loop, 1 ms or more. Node's advice is `setImmediate`; in Deno 2.9 that
 * lets timers in, but a request waits for some sixty of its turns. Work of
 * seconds belongs in a [Worker](../concurrency/workers.ts), which is a thread.
 *
 * ## A thousand `await`s, and no timer rings (slow)
 *
 * All microtasks run before the next timer or request has its turn, also those
 * that are queued meanwhile:
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { setTimeout as turn } from "node:timers/promises";
 *
 * let rung = false;
 * setTimeout(() => rung = true);
 *
 * for (let step = 0; step < 1000; step++) await null;
 * assertEquals(rung, false);
 * await turn();
 * assertEquals(rung, true);
 * ```
 *
 * - ✓ what has arrived is read within ten turns of `setTimeout()`
 * - ✓ a microtask that is queued by a microtask comes before the next timer
 *
 * ## A call that blocks stops everybody (slow)
 *
 * Python moves such a call to a thread, with `asyncio.to_thread`. Here you call
 * what returns a promise: `Deno.readTextFile`, not `Deno.readTextFileSync`. A
 * long `JSON.parse`, a sort or a regular expression blocks just so:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * let rung = false;
 * setTimeout(() => rung = true);
 *
 * const text = JSON.stringify(Array(100_000).fill("long"));
 * assertEquals(JSON.parse(text).length, 100_000);
 * assertEquals(rung, false);
 * ```
 *
 * - ✓ a timer that is long due rings after the code that blocks
 *
 * ## Your turn
 *
 * `work` takes a thousand steps and lets no request in. Let the event loop turn
 * every hundred steps: `deno test lessons/async/exercises/turns.ts`
 *
 * ## See also
 *
 * - [PEP 492: `await`](https://peps.python.org/pep-0492/#await-expression)
 * - [Python: running in threads](https://docs.python.org/3/library/asyncio-task.html#running-in-threads)
 * - [ECMA-262: Await](https://tc39.es/ecma262/#await)
 * - [HTML: event loops and microtasks](https://html.spec.whatwg.org/multipage/webappapis.html#event-loops)
 * - [Node: `timersPromises.setTimeout`](https://nodejs.org/api/timers.html#timerspromisessettimeoutdelay-value-options)
 *   and [long work in steps](https://nodejs.org/en/learn/asynchronous-work/dont-block-the-event-loop)
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { setTimeout as turn } from "node:timers/promises";
import { granted } from "../_kit/granted.ts";

Deno.test("an await of what is settled lets go all the same", async () => {
  const log: string[] = [];
  const other = (async () => {
    await null;
    log.push("other");
  })();
  await Promise.resolve("settled");
  log.push("after");
  await other;
  assertEquals(log, ["other", "after"]);
});

Deno.test("what has arrived is read within ten turns of setTimeout()", {
  ignore: !granted({ name: "net", host: "127.0.0.1" }),
}, async () => {
  const hostname = "127.0.0.1";
  using listener = Deno.listen({ hostname, port: 0 });
  const { port } = listener.addr as Deno.NetAddr;
  using sender = await Deno.connect({ hostname, port });
  using receiver = await listener.accept();
  let read = false;
  const reading = receiver.read(new Uint8Array(1)).then(() => read = true);
  await sender.write(new Uint8Array(1));
  for (let step = 0; step < 10 && !read; step++) await turn();
  assertEquals(read, true);
  await reading;
});

Deno.test("a callback of setImmediate() comes after all microtasks", async () => {
  const log: string[] = [];
  setImmediate(() => log.push("immediate"));
  for (let step = 0; step < 10_000; step++) await null;
  log.push("microtasks");
  await turn();
  assertEquals(log, ["microtasks", "immediate"]);
});

Deno.test("a microtask that is queued by a microtask comes before the next timer", async () => {
  const log: string[] = [];
  const timer = new Promise<void>((resolve) =>
    setTimeout(() => {
      log.push("timer");
      resolve();
    })
  );
  queueMicrotask(() => queueMicrotask(() => log.push("microtask")));
  await timer;
  assertEquals(log, ["microtask", "timer"]);
});

Deno.test("a timer that is long due rings after the code that blocks", async () => {
  const log: string[] = [];
  const timer = new Promise<void>((resolve) =>
    setTimeout(() => {
      log.push("timer, 1 ms");
      resolve();
    }, 1)
  );
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  log.push("blocked, 20 ms");
  await null;
  log.push("microtask");
  await timer;
  assertEquals(log, ["blocked, 20 ms", "microtask", "timer, 1 ms"]);
});
