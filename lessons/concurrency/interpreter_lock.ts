/**
 * # The interpreter lock
 *
 * CPython lets one thread at a time run bytecode: its global interpreter lock,
 * the GIL, guards the interpreter, not your data, and since 3.13 there are
 * builds without it. JavaScript shares no object between threads: a Worker is
 * an *isolate*, with a heap, globals and an event loop of its own.
 *
 * **In TypeScript:** no equivalent
 *
 * ## One thread at a time
 *
 * The GIL is a mutex round the interpreter, passed on when a thread waits or an
 * interval is over. If that is an hour, `start()`, which waits for the thread
 * to begin, does not get the GIL back before the thread has ended:
 *
 * ```python native
 * import sys
 * import threading
 *
 * sys.setswitchinterval(3600)
 * steps = []
 *
 * def work():
 *     for step in range(100_000): steps.append(step)
 *
 * thread = threading.Thread(target=work)
 * thread.start()
 * if not getattr(sys, "_is_gil_enabled", lambda: True)():
 *     thread.join()  # without a GIL, start() has not waited for the end
 * print(len(steps))
 * ```
 *
 * ```text
 * 100000
 * ```
 *
 * An isolate has one thread and no interval; nothing else runs until `await`:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const steps: number[] = [];
 * const seen = Promise.resolve().then(() => steps.length);
 * for (let step = 0; step < 100_000; step++) steps.push(step);
 * assertEquals(await seen, 100_000);
 * ```
 *
 * ## An isolate for each thread
 *
 * Threads share all memory; a process has an interpreter, a GIL and globals of
 * its own. A forked child starts with a copy of its parent's globals, a spawned
 * one imports the module again, and neither writes back:
 *
 * ```python native posix
 * import multiprocessing
 *
 * seen = ["at import"]
 *
 * def look(queue):
 *     queue.put(seen)
 *     seen.append("in the child")
 *
 * if __name__ == "__main__":
 *     seen.append("in the parent")
 *     for method in "fork", "spawn":
 *         context = multiprocessing.get_context(method)
 *         queue = context.SimpleQueue()
 *         child = context.Process(target=look, args=[queue])
 *         child.start()
 *         print(method, queue.get())
 *         child.join()
 *     print(seen)
 * ```
 *
 * ```text
 * fork ['at import', 'in the parent']
 * spawn ['at import']
 * ['at import', 'in the parent']
 * ```
 *
 * A Worker is like a spawned child, in a thread: it is sent copies, except of
 * shared bytes, and runs while its parent stands still.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const copied = [1];
 * const shared = new Int32Array(new SharedArrayBuffer(4));
 * const answer = send({ copied, shared });
 * Atomics.wait(shared, 0, 0); // until the Worker has added 1
 *
 * assertEquals(shared[0], 1);
 * assertEquals((await answer).copied, [1, 2]);
 * assertEquals(copied, [1]);
 * ```
 *
 * ## What it is for
 *
 * An object counts the references to it, so that whoever passes it on writes to
 * it. The operating system, which schedules the threads, knows no such rules.
 *
 * ```python
 * import sys
 *
 * items = []
 * before = sys.getrefcount(items)
 * alias = items
 * print(sys.getrefcount(items) - before)
 * ```
 *
 * ```text
 * 1
 * ```
 *
 * One lock for all keeps the count a plain write. An atomic count, or a lock
 * for each object, is paid for at every use, by one thread too. In shared bytes
 * (nobody in the way; Deno 2.9.6 on an AMD EPYC server):
 *
 * ```bench
 * deno task bench mutex
 * ```
 *
 * | 10,000 increments | time | times as fast as count[0]++ |
 * | --- | ---: | ---: |
 * | count[0]++ | 2.4 µs | 1 |
 * | Atomics.add | 78.4 µs | 0.0306 |
 * | Mutex, try and finally | 173 µs | 0.0138 |
 * | Mutex, using | 1.04 ms | 0.0023 |
 *
 * ## What has changed
 *
 * | interpreter | GIL |
 * | --- | --- |
 * | CPython to 3.11 | one per process |
 * | CPython 3.12 | or one per subinterpreter (PEP 684) |
 * | CPython 3.13 | none in a second build, experimental (PEP 703) |
 * | CPython 3.14 | that build is supported, and still optional (PEP 779) |
 * | PyPy | one |
 * | Jython (Python 2.7), IronPython | none |
 *
 * To be rid of the GIL, another build of CPython is enough; it takes no other
 * implementation, and PyPy would not help. This page ran on 3.14 and 3.11, both
 * with one GIL per process; the rest of the table is from the PEPs and manuals:
 *
 * ```python
 * import sys
 *
 * print(sys.version_info[:2], sys._is_gil_enabled())
 * ```
 *
 * ```text
 * (3, 14) True
 * ```
 *
 * ## Often said, and wrong
 *
 * "The GIL makes locks needless." It guards the interpreter's steps, not yours.
 * Both threads look, then both take:
 *
 * ```python native
 * from concurrent.futures import ThreadPoolExecutor
 * import threading
 *
 * balance, paid = 100, []
 * both_have_looked = threading.Barrier(2)
 *
 * def withdraw(amount):
 *     if sum(paid) + amount <= balance:
 *         both_have_looked.wait()
 *         paid.append(amount)
 *
 * with ThreadPoolExecutor(2) as pool:
 *     pool.map(withdraw, [100, 100])
 * print(f"{sum(paid)} of {balance}")
 * ```
 *
 * ```text
 * 200 of 100
 * ```
 *
 * Nor does having one thread: where an `await` stands between look and take,
 * updates are lost too ({@link [async/event-loop]}).
 *
 * "Threads never help CPU work." Compiled code may let go of the GIL, and other
 * threads run meanwhile. Were it not for the hashing, nobody could stop this:
 *
 * ```python native
 * import hashlib
 * import sys
 * import threading
 *
 * sys.setswitchinterval(3600)
 * block, stop = bytes(1_000_000), []
 *
 * def work():
 *     while not stop: hashlib.sha256(block)
 *
 * thread = threading.Thread(target=work)
 * thread.start()
 * stop.append(True)
 * thread.join()
 * print("stopped")
 * ```
 *
 * ```text
 * stopped
 * ```
 *
 * "Python's threads are not the operating system's." It has numbered them:
 *
 * ```python native
 * from concurrent.futures import ThreadPoolExecutor
 * import threading
 *
 * all_here = threading.Barrier(3)
 *
 * def number(_):
 *     all_here.wait()
 *     return threading.get_native_id()
 *
 * with ThreadPoolExecutor(3) as pool:
 *     print(len(set(pool.map(number, range(3)))))
 * ```
 *
 * ```text
 * 3
 * ```
 *
 * ## In practice
 *
 * For CPU work, take processes in Python, Workers in TypeScript
 * ({@link [concurrency/worker-pool]}), or compiled code in both
 * ({@link [speed/compiled]}); for waiting, one thread and `await`
 * ({@link [async/io-bound]}). What is shared needs a lock, GIL or no GIL,
 * and not every lock has an owner ({@link [concurrency/mutex]}).
 *
 * ## Proven below
 *
 * - a job runs to its end before a promise's callback
 * - a Worker runs while its parent waits
 * - a Worker changes a copy of an array
 * - a Worker has globals of its own
 *
 * ## See also
 *
 * - [Python: the GIL](https://docs.python.org/3/glossary.html#term-global-interpreter-lock) and [`sys.setswitchinterval`](https://docs.python.org/3/library/sys.html#sys.setswitchinterval)
 * - [`hashlib`](https://docs.python.org/3/library/hashlib.html) lets go of the GIL
 * - PEPs [684](https://peps.python.org/pep-0684/), [703](https://peps.python.org/pep-0703/), [779](https://peps.python.org/pep-0779/)
 * - [PyPy's FAQ](https://doc.pypy.org/en/latest/faq.html#does-pypy-have-a-gil-why)
 *   says that it has a GIL, and that Jython and IronPython have none;
 *   [Jython](https://www.jython.org/) is Python 2.7
 * - [ECMA-262: agents](https://tc39.es/ecma262/#sec-agents) and [jobs](https://tc39.es/ecma262/#sec-jobs)
 * - [MDN: structured clone](https://developer.mozilla.org/en-US/docs/Web/API/Web_Workers_API/Structured_clone_algorithm)
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { type Parcel, send } from "./isolate/mod.ts";
export { type Answer, type Parcel, send } from "./isolate/mod.ts";

const here = { name: "read", path: import.meta.dirname } as const;
const ignore = Deno.permissions.querySync(here).state !== "granted";

function parcel(): Parcel {
  return { copied: [1], shared: new Int32Array(new SharedArrayBuffer(4)) };
}

Deno.test("a job runs to its end before a promise's callback", async () => {
  let steps = 0;
  const seen = Promise.resolve().then(() => steps);
  while (steps < 3) steps++;
  assertEquals(await seen, 3);
});

Deno.test("a Worker runs while its parent waits", { ignore }, async () => {
  const sent = parcel();
  const answer = send(sent);
  Atomics.wait(sent.shared, 0, 0);
  assertEquals(sent.shared[0], 1);
  await answer;
});

Deno.test("a Worker changes a copy of an array", { ignore }, async () => {
  const sent = parcel();
  assertEquals((await send(sent)).copied, [1, 2]);
  assertEquals(sent.copied, [1]);
});

Deno.test("a Worker has globals of its own", { ignore }, async () => {
  Reflect.set(globalThis, "owner", "parent");
  const { owner } = await send(parcel());
  assertEquals(owner, undefined);
  assertEquals(Reflect.get(globalThis, "owner"), "parent");
  Reflect.deleteProperty(globalThis, "owner");
});
