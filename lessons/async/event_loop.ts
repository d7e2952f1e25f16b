/**
 * # The event loop
 *
 * Calling a coroutine function runs nothing in Python: the coroutine starts
 * when it is awaited or made a task. Calling an async function in TypeScript
 * runs it, up to its first `await`, and returns a promise of the rest. Python's
 * `await` gives up control only where something suspends, TypeScript's always;
 * in both, what was read before an `await` may be stale after it.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## Coroutine, task, promise
 *
 * A coroutine is a call that has not begun. A task is a coroutine handed to the
 * loop, which begins it when its maker suspends; an eager task (since 3.12)
 * begins at once.
 *
 * ```python
 * import asyncio
 *
 * async def work(kind):
 *     log.append(kind)
 *
 * async def main():
 *     coroutine = work("coroutine")
 *     task = asyncio.create_task(work("task"))
 *     loop = asyncio.get_running_loop()
 *     asyncio.Task(work("eager"), loop=loop, eager_start=True)
 *     log.append("called")
 *     await coroutine
 *     log.append("awaited")
 *     await task
 *     await task
 *     print(log, isinstance(coroutine, asyncio.Task))
 *     await coroutine
 *
 * log = []
 * asyncio.run(main())
 * ```
 *
 * ```text
 * ['eager', 'called', 'coroutine', 'awaited', 'task'] False
 * RuntimeError: cannot reuse already awaited coroutine
 * ```
 *
 * A promise is neither: not a call to come, but the result of one under way.
 * What has yet to begin, and runs once, is a generator:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const log: string[] = [];
 * async function work() {
 *   log.push("promise");
 * }
 * function* lazyWork() {
 *   log.push("generator");
 * }
 *
 * const promise = work();
 * const generator = lazyWork();
 * log.push("called");
 * await promise;
 * await promise;
 * generator.next();
 *
 * assertEquals(log, ["promise", "called", "generator"]);
 * ```
 *
 * | | coroutine | task | promise |
 * | --- | --- | --- | --- |
 * | its code starts | when awaited | when its maker suspends, unless eager | at the call |
 * | awaited again | `RuntimeError` | the same result | the same result |
 *
 * ## Where control changes hands
 *
 * Two workers wait twice: once for nothing, once for a turn of the loop. The
 * first `await` does not let go, and `a` goes from 1 to 2 undisturbed:
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
 *     tasks = [asyncio.create_task(work(name)) for name in "ab"]
 *     log.append("main")
 *     await asyncio.gather(*tasks)
 *
 * log = []
 * asyncio.run(main())
 * print(*log)
 * ```
 *
 * ```text
 * main a1 a2 b1 b2 a3 b3
 * ```
 *
 * {@link work} is the same code. Both calls start before `main` goes on, and
 * every `await` lets all that is already queued run first. What waits in that
 * queue is called a *microtask*.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const log: string[] = [];
 * const promises = [work("a", log), work("b", log)];
 * log.push("main");
 * await Promise.all(promises);
 *
 * assertEquals(log.join(" "), "a1 b1 main a2 b2 a3 b3");
 * ```
 *
 * ## A lost update
 *
 * One thread is said to need no lock. Ten tasks read, wait and write; each has
 * read 0 when the first one writes. A lock makes the three steps one:
 *
 * ```python
 * import asyncio
 * from contextlib import nullcontext
 *
 * async def visit(lock):
 *     global visits
 *     async with lock:
 *         seen = visits
 *         await asyncio.sleep(0)
 *         visits = seen + 1
 *
 * async def main():
 *     global visits
 *     for lock in nullcontext(), asyncio.Lock():
 *         visits = 0
 *         await asyncio.gather(*(visit(lock) for _ in range(10)))
 *         print(visits)
 *
 * asyncio.run(main())
 * ```
 *
 * ```text
 * 1
 * 10
 * ```
 *
 * {@link RacyVisits} counts a visit once it is saved, and so reads before an
 * `await` and writes after it. {@link SerialVisits} does the same in turns,
 * each chained to the promise of the one before:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const kinds = [[RacyVisits, 1], [SerialVisits, 10]] as const;
 * for (const [Visits, expected] of kinds) {
 *   const visits = new Visits(async () => {});
 *   await Promise.all(Array.from({ length: 10 }, () => visits.add()));
 *   assertEquals(visits.count, expected);
 * }
 * ```
 *
 * ## Often said, and wrong
 *
 * "Waiting in a coroutine does not block the other tasks." `await` does not; a
 * call that blocks stops the loop. This one waits for what another task will
 * do, and in vain, until it waits in a thread:
 *
 * ```python native
 * import asyncio, threading
 *
 * async def main():
 *     event = threading.Event()
 *
 *     async def other():
 *         event.set()
 *
 *     task = asyncio.create_task(other())
 *     print(event.wait(timeout=0.1))
 *     print(await asyncio.to_thread(event.wait))
 *
 * asyncio.run(main())
 * ```
 *
 * ```text
 * False
 * True
 * ```
 *
 * A timer that is long due rings when the loop is free again, and no sooner.
 * `await null` does not set it free: all microtasks run before the next timer
 * or request gets its turn.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const log: string[] = [];
 * setTimeout(() => log.push("timer, 10 ms"), 10);
 * Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20); // blocks
 * log.push("blocked, 20 ms");
 * for (let turn = 0; turn < 1000; turn++) await null;
 * log.push("1000 microtasks");
 * await new Promise((resolve) => setTimeout(resolve, 1));
 *
 * assertEquals(log, ["blocked, 20 ms", "1000 microtasks", "timer, 10 ms"]);
 * ```
 *
 * ## Beware
 *
 * `+=` reads before its right side awaits. `forEach` drops the promises of its
 * callback. A `try` is over before a promise that it returns has settled.
 * `Promise.all` rejects, and the rest runs on.
 *
 * ```ts
 * import { assertEquals, assertRejects } from "@std/assert";
 *
 * let [racy, exact] = [0, 0];
 * await Promise.all([1, 2, 3].map(async (n) => racy += await n));
 * await Promise.all([1, 2, 3].map(async (n) => exact = await n + exact));
 * assertEquals([racy, exact], [3, 6]);
 *
 * let late = 0;
 * [1, 2, 3].forEach(async (n) => late = await n);
 * assertEquals(late, 0);
 *
 * const fail = () => Promise.reject(new Error("bad"));
 * async function guarded() {
 *   try {
 *     return fail(); // `return await fail()` would be caught
 *   } catch {
 *     return "caught";
 *   }
 * }
 * await assertRejects(guarded, Error, "bad");
 *
 * const log: string[] = [];
 * const rest = work("a", log);
 * await assertRejects(() => Promise.all([rest, fail()]), Error, "bad");
 * assertEquals(log, ["a1", "a2"]);
 * await rest;
 * assertEquals(log, ["a1", "a2", "a3"]);
 * ```
 *
 * A failure that nobody awaits is logged in Python, or told to a handler, and
 * the loop goes on. In Deno it ends the process, unless a handler objects.
 *
 * ```python native
 * import asyncio
 *
 * async def fail():
 *     raise ValueError("lost")
 *
 * async def main():
 *     loop = asyncio.get_running_loop()
 *     loop.set_exception_handler(lambda loop, about: print(about["message"]))
 *     asyncio.create_task(fail())
 *     await asyncio.sleep(0)
 *     print("alive")
 *
 * asyncio.run(main())
 * ```
 *
 * ```text
 * Task exception was never retrieved
 * alive
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const { promise, resolve } = Promise.withResolvers<string>();
 * addEventListener("unhandledrejection", (event) => {
 *   event.preventDefault();
 *   resolve(event.reason.message);
 * }, { once: true });
 * Promise.reject(new Error("lost"));
 *
 * assertEquals(await promise, "lost");
 * ```
 *
 * ## In practice
 *
 * Await every promise; typescript-eslint's `no-floating-promises` finds those
 * that nobody does. In Python, `asyncio.TaskGroup` awaits its tasks, and
 * cancels the rest when one fails. Do not carry what you read across an
 * `await`; where a step must wait in the middle, take turns, with
 * `navigator.locks` or a package such as `async-mutex`. What blocks belongs in
 * a Worker ({@link [concurrency/worker-pool]}).
 *
 * ## Proven below
 *
 * - work() starts at the call and lets go at every `await`
 * - RacyVisits.add() loses nine of ten updates
 * - SerialVisits.add() counts ten of ten
 * - SerialVisits.add() goes on after a turn that failed
 * - a rejection that nobody awaits ends the process
 *
 * ## See also
 *
 * - [Python: coroutines and tasks](https://docs.python.org/3/library/asyncio-task.html)
 * - [Python: the event loop](https://docs.python.org/3/library/asyncio-eventloop.html)
 * - [PEP 492: coroutines with `async` and `await`](https://peps.python.org/pep-0492/)
 * - [ECMA-262: starting an async function](https://tc39.es/ecma262/#sec-async-functions-abstract-operations-async-function-start)
 * - [ECMA-262: Await](https://tc39.es/ecma262/#await)
 * - [HTML: event loops, tasks and microtasks](https://html.spec.whatwg.org/multipage/webappapis.html#event-loops)
 * - [MDN: `unhandledrejection`](https://developer.mozilla.org/en-US/docs/Web/API/Window/unhandledrejection_event)
 * - [typescript-eslint: `no-floating-promises`](https://typescript-eslint.io/rules/no-floating-promises/)
 *
 * @module
 */
import { assertEquals, assertRejects } from "@std/assert";
import { setImmediate } from "node:timers/promises";

/**
 * Logs three steps under `name`; waits for nothing after the first, for a turn
 * of the loop after the second.
 */
export async function work(name: string, log: string[]): Promise<void> {
  log.push(`${name}1`);
  await null;
  log.push(`${name}2`);
  await setImmediate();
  log.push(`${name}3`);
}

/** Writes a count down where it lasts; rejects if it cannot. */
export type Save = (count: number) => Promise<void>;

/**
 * Counts visits, each as soon as it is saved; a race on purpose: visits that
 * overlap are one.
 */
export class RacyVisits {
  readonly #save: Save;
  /** The visits that have been saved. */
  count = 0;

  /** Counts from 0. */
  constructor(save: Save) {
    this.#save = save;
  }

  /** Adds a visit; rejects, and adds none, if `save` does. */
  async add(): Promise<void> {
    const count = this.count + 1;
    await this.#save(count);
    this.count = count;
  }
}

/** Counts visits, each as soon as it is saved, one after another. */
export class SerialVisits extends RacyVisits {
  #turn: Promise<void> = Promise.resolve();

  /**
   * Adds a visit when all earlier ones are done; rejects, and adds none, if
   * `save` does.
   */
  override add(): Promise<void> {
    const turn = this.#turn.then(() => super.add());
    // A failure is told to its caller, and does not stop those who come after.
    this.#turn = turn.catch(() => {});
    return turn;
  }
}

Deno.test("work() starts at the call and lets go at every await", async () => {
  const log: string[] = [];
  const promises = [work("a", log), work("b", log)];
  log.push("main");
  await Promise.all(promises);
  assertEquals(log.join(" "), "a1 b1 main a2 b2 a3 b3");
});

const save: Save = () => Promise.resolve();

Deno.test("RacyVisits.add() loses nine of ten updates", async () => {
  const visits = new RacyVisits(save);
  await Promise.all(Array.from({ length: 10 }, () => visits.add()));
  assertEquals(visits.count, 1);
});

Deno.test("SerialVisits.add() counts ten of ten", async () => {
  const visits = new SerialVisits(save);
  await Promise.all(Array.from({ length: 10 }, () => visits.add()));
  assertEquals(visits.count, 10);
});

Deno.test("SerialVisits.add() goes on after a turn that failed", async () => {
  let full = true;
  const visits = new SerialVisits(() =>
    full ? Promise.reject(new Error("disk full")) : Promise.resolve()
  );
  const failing = visits.add();
  const next = failing.catch(() => full = false).then(() => visits.add());
  await assertRejects(() => failing, Error, "disk full");
  await next;
  assertEquals(visits.count, 1);
});

const mayRun = Deno.permissions.querySync({
  name: "run",
  command: Deno.execPath(),
}).state === "granted";

Deno.test("a rejection that nobody awaits ends the process", {
  ignore: !mayRun,
}, async () => {
  const code =
    "setTimeout(() => Deno.exit(0), 5000); Promise.reject(Error('lost'))";
  const deno = new Deno.Command(Deno.execPath(), { args: ["eval", code] });
  assertEquals((await deno.output()).code, 1);
});
