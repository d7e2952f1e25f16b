/**
 * # `async` starts at the call
 *
 * Calling a Python coroutine function runs none of it: the coroutine waits to
 * be awaited or made a task. Calling an async function in TypeScript runs it at
 * once, up to its first `await`, and returns a promise of the rest. To start a
 * job later, write the call later.
 *
 * **Trap:** `names.map(load)` starts every job; awaiting them in turn comes too
 * late.
 *
 * ## The call runs the first part
 *
 * Python's `work()` is a call to come. TypeScript's is under way without
 * `create_task`, and the promise stands for its result or its error. There is no
 * `asyncio.run`: the event loop runs already, and a file may `await` outside of
 * functions. `await null` lets promises go on, but [no timer](./turns.ts).
 *
 * ```python
 * import asyncio
 *
 * async def work():
 *     log.append("begun")
 *     await asyncio.sleep(0)
 *     log.append("ended")
 *
 * async def main():
 *     coroutine = work()
 *     log.append("called")
 *     await coroutine
 *     print(log)
 *
 * log = []
 * asyncio.run(main())
 * ```
 *
 * ```text
 * ['called', 'begun', 'ended']
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const log: string[] = [];
 *
 * async function work(): Promise<void> {
 *   log.push("begun");
 *   await null; // the rest waits, as after any await
 *   log.push("ended");
 * }
 *
 * const promise = work();
 * log.push("called");
 * await promise;
 *
 * assertEquals(log, ["begun", "called", "ended"]);
 * ```
 *
 * - ✓ an async function that throws at once rejects, and the call returns
 *
 * ## A list of promises is under way already (silent)
 *
 * Python runs a list of coroutines in the order in which you await them. In a
 * list of promises, `b` has started before `a` has ended. Should `b` fail while
 * `a` is awaited, [the program ends](./unawaited.ts). `map` hands `load` the
 * [index too](../values/loops.ts): `(name) => load(name)` keeps it out.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const log: string[] = [];
 *
 * async function load(name: string) {
 *   log.push(`start ${name}`);
 *   await null;
 *   log.push(`end ${name}`);
 * }
 *
 * for (const job of ["a", "b"].map(load)) await job;
 *
 * assertEquals(log, ["start a", "start b", "end a", "end b"]);
 * ```
 *
 * ## In practice
 *
 * To load one after another, write the call in the loop:
 * `for (const name of names) await load(name)`. To load all together, hand the
 * promises to [`Promise.all`](./io_bound.ts). Keep a job that should start
 * later as a function, `() => load("a")`:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * async function inTurn<T>(jobs: Iterable<() => Promise<T>>): Promise<T[]> {
 *   const results: T[] = [];
 *   for (const job of jobs) results.push(await job());
 *   return results;
 * }
 *
 * const load = (name: string) => Promise.resolve(name.toUpperCase());
 * assertEquals(await inTurn([() => load("a"), () => load("b")]), ["A", "B"]);
 * ```
 *
 * - ✓ `inTurn()` starts no job after one that failed
 * - ✓ a program that has come to its end waits for the jobs it started
 *
 * ## A promise keeps its result
 *
 * A promise may be awaited again, and its function does not run again. It is like
 * a task that has started; since 3.12 Python has those too, as *eager* tasks.
 *
 * | | coroutine | task | promise |
 * | --- | --- | --- | --- |
 * | starts | when awaited | when its maker next waits | at the call |
 * | awaited again | `RuntimeError` | same result | same result |
 * | not awaited at the end | never runs | is cancelled | is waited for |
 *
 * ## Your turn
 *
 * `run` starts both jobs at once. Make `b` start when `a` has ended:
 * `deno test lessons/async/exercises/event_loop.ts`
 *
 * ## See also
 *
 * - [Python: coroutines](https://docs.python.org/3/library/asyncio-task.html#coroutines)
 *   and [eager tasks](https://docs.python.org/3/library/asyncio-task.html#asyncio.eager_task_factory)
 * - [ECMA-262: starting an async function](https://tc39.es/ecma262/#sec-async-functions-abstract-operations-async-function-start)
 * - [MDN: `async function`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/async_function)
 *
 * @module
 */
import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import { granted } from "../_kit/granted.ts";

/**
 * Runs jobs one after another and resolves to their results, in order.
 *
 * @throws what the first job that fails throws or rejects with; no later job is
 * started then.
 */
export async function inTurn<T>(
  jobs: Iterable<() => Promise<T>>,
): Promise<T[]> {
  const results: T[] = [];
  for (const job of jobs) results.push(await job());
  return results;
}

/** Returns jobs that log when they start and end, and that log. */
function logged(...names: string[]): [jobs: (() => Promise<void>)[], string[]] {
  const log: string[] = [];
  const jobs = names.map((name) => async () => {
    log.push(`start ${name}`);
    await null;
    log.push(`end ${name}`);
  });
  return [jobs, log];
}

Deno.test("inTurn() starts a job when the one before has ended", async () => {
  const [jobs, log] = logged("a", "b");
  await inTurn(jobs);
  assertEquals(log, ["start a", "end a", "start b", "end b"]);
  log.length = 0;
  await Promise.all(jobs.map((job) => job()));
  assertEquals(log, ["start a", "start b", "end a", "end b"]);
});

Deno.test("inTurn() starts no job after one that failed", async () => {
  const [[a, b], log] = logged("a", "b");
  const fail = () => Promise.reject(new Error("no such file"));
  await assertRejects(() => inTurn([a, fail, b]), Error, "no such file");
  assertEquals(log, ["start a", "end a"]);
});

Deno.test("a promise that is awaited again runs nothing again", async () => {
  let runs = 0;
  const count = async () => await Promise.resolve(++runs);
  const promise = count();
  assertEquals([await promise, await promise, runs], [1, 1, 1]);
});

Deno.test("an async function that throws at once rejects, and the call returns", async () => {
  const parse = async (text: string) => await JSON.parse(text);
  const promise = parse("{");
  await assertRejects(() => promise, SyntaxError);
});

Deno.test("a function without async that returns a promise may throw at the call", () => {
  const parse = (text: string) => Promise.resolve(JSON.parse(text));
  assertThrows(() => parse("{"), SyntaxError);
});

Deno.test("a program that has come to its end waits for the jobs it started", {
  ignore: !granted({ name: "run", command: Deno.execPath() }),
}, () => {
  const program = `
    async function work() {
      await new Promise((resolve) => setTimeout(resolve));
      console.log("work");
    }
    work();
    console.log("end");
  `;
  const { stdout } = new Deno.Command(Deno.execPath(), {
    args: ["eval", program],
  }).outputSync();
  assertEquals(new TextDecoder().decode(stdout), "end\nwork\n");
});
