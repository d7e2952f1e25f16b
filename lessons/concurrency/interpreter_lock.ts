/**
 * # No GIL
 *
 * A CPython interpreter lets one thread at a time run bytecode, under its GIL;
 * since 3.13 there are builds without it. A JavaScript heap has one thread and
 * needs no such lock: between two `await`s no other job runs on it. A variable
 * needs a lock where an `await` stands inside its step.
 *
 * **Trap:** A lock round a step that never awaits guards nothing, and makes it a
 * promise.
 *
 * ## One at a time, in both
 *
 * A thread that others wait for is asked to hand on the GIL after 5 ms. Here it
 * is an hour, so the thread runs to its end before `start()` returns. A
 * JavaScript thread has no interval: a job runs to its end, and then the
 * promise's callback.
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
 *     thread.join()  # a build without a GIL
 * print(len(steps))
 * ```
 *
 * ```text
 * 100000
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const steps: number[] = [];
 * const seen = Promise.resolve().then(() => steps.length);
 * for (let step = 0; step < 100_000; step++) steps.push(step);
 *
 * assertEquals(await seen, 100_000);
 * ```
 *
 * - ✓ a promise's callback waits for the job to end
 *
 * ## In practice
 *
 * To compute, take processes in Python and [Workers](./worker_pool.ts) in
 * TypeScript. To wait, take one thread and `await` in both. What Workers share
 * is [bytes](./mutex.ts), and only what you put there.
 *
 * ## A lock round nothing (slow)
 *
 * A counter under a lock is a habit of threads. No other job comes in between
 * two lines without `await`, and the caller has to wait for a number:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * let count = 0;
 * let free: Promise<unknown> = Promise.resolve();
 *
 * function addLocked(): Promise<number> {
 *   const answer = free.then(() => ++count);
 *   free = answer;
 *   return answer;
 * }
 *
 * const add = (): number => ++count;
 *
 * const late = addLocked();
 * assertEquals(add(), 1); // at once, and before the other
 * assertEquals(await late, 2);
 * ```
 *
 * - ✓ a step without an await needs no lock, however many jobs do it
 *
 * ## Which Python has a GIL
 *
 * | interpreter | GIL |
 * | --- | --- |
 * | CPython to 3.11 | one a process |
 * | CPython 3.12 | one a subinterpreter, if asked for (PEP 684) |
 * | CPython 3.13 | none in a second build, an experiment (PEP 703) |
 * | CPython 3.14 | that build is supported, and optional (PEP 779) |
 * | PyPy | one a process |
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
 * ## Your turn
 *
 * `add` takes a lock, though nothing in it waits. Let it answer with a number:
 * `deno test lessons/concurrency/exercises/interpreter_lock.ts`
 *
 * ## See also
 *
 * - [A lock across `await`](../async/lock.ts), for steps that do wait
 * - [CPython's threads, corrected](../cpython/threads.ts)
 * - [Python: the GIL](https://docs.python.org/3/glossary.html#term-global-interpreter-lock)
 * - PEPs [684](https://peps.python.org/pep-0684/),
 *   [703](https://peps.python.org/pep-0703/) and
 *   [779](https://peps.python.org/pep-0779/);
 *   [PyPy's FAQ](https://doc.pypy.org/en/latest/faq.html#does-pypy-have-a-gil-why)
 * - ECMA-262: [agents](https://tc39.es/ecma262/#sec-agents) and
 *   [jobs](https://tc39.es/ecma262/#sec-jobs)
 *
 * @module
 */
import { assertEquals } from "@std/assert";

Deno.test("a promise's callback waits for the job to end", async () => {
  let steps = 0;
  const seen = Promise.resolve().then(() => steps);
  while (steps < 3) steps++;
  assertEquals(await seen, 3);
});

Deno.test("a step without an await needs no lock, however many jobs do it", async () => {
  let count = 0;
  await Promise.all(Array.from({ length: 1000 }, async () => {
    await null;
    const seen = count;
    count = seen + 1;
  }));
  assertEquals(count, 1000);
});
