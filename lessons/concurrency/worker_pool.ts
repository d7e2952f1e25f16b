/**
 * # A pool of Workers
 *
 * Python's `Pool.map` spreads a function over processes and keeps the results
 * in order. The web platform has Workers, which share no objects either, but no
 * pool of them. Here is one, small enough to read, that loses no task: whether
 * it throws, its Worker dies, or nobody waits for it any more.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## The same map
 *
 * Processes are Python's way past the interpreter lock: each has its own
 * interpreter, and what passes between them is pickled.
 *
 * ```python native
 * from multiprocessing import Pool
 *
 * def square(n):
 *     return n * n
 *
 * if __name__ == "__main__":
 *     with Pool(2) as pool:
 *         print(pool.map(square, [1, 2, 3, 4, 5]))
 * ```
 *
 * ```text
 * [1, 4, 9, 16, 25]
 * ```
 *
 * A Worker has its own heap, event loop and thread; what passes is a structured
 * clone. It runs a module rather than a function, so the task is a module's
 * default export, and its type is the pool's:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * await using pool = new Pool<typeof import("./square_worker.ts")>(
 *   new URL("./square_worker.ts", import.meta.url),
 * );
 *
 * assertEquals(await pool.map([1, 2, 3, 4, 5]), [1, 4, 9, 16, 25]);
 * // @ts-expect-error The task squares numbers.
 * await pool.run("7").catch(() => {});
 * ```
 *
 * ## Work for every core
 *
 * A sum of squares does nothing but compute, and four of them keep as many
 * processes busy as there are cores:
 *
 * ```python native
 * from multiprocessing import Pool
 *
 * def compute(n):
 *     return sum(i * i for i in range(n))
 *
 * if __name__ == "__main__":
 *     with Pool(processes=4) as pool:
 *         print(pool.map(compute, [10**7] * 4))
 * ```
 *
 * ```text
 * [333333283333335000000, 333333283333335000000, 333333283333335000000, 333333283333335000000]
 * ```
 *
 * The sum is past what a `number` holds exactly, and a BigInt can be cloned. For
 * a task this short the lesson's {@link poolOf} makes a module of its source:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * await using pool = poolOf((n: number) => {
 *   let total = 0n;
 *   for (let i = 0n; i < n; i++) total += i * i;
 *   return total;
 * });
 *
 * const sum = 333333283333335000000n;
 * assertEquals(await pool.map(Array(4).fill(10 ** 7)), [sum, sum, sum, sum]);
 * ```
 *
 * That it is truly parallel needs no clock. Each of these tasks spins until the
 * other has begun, so they end only because both run at once:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * await using pool = poolOf((begun: Int32Array) => {
 *   Atomics.add(begun, 0, 1);
 *   while (Atomics.load(begun, 0) < 2);
 *   return "met";
 * }, { size: 2 });
 * const begun = new Int32Array(new SharedArrayBuffer(4));
 *
 * assertEquals(await pool.map([begun, begun]), ["met", "met"]);
 * ```
 *
 * ## Whatever happens
 *
 * | to a task | its promise |
 * | --- | --- |
 * | it throws | rejects with its error: name, message, stack, cause |
 * | its Worker dies | is kept: another Worker runs the task again |
 * | that Worker dies too | rejects with a `PoolError` that names the task |
 * | its item or result cannot be cloned | rejects and says which part |
 * | its module does not load | rejects, as all do, with one `PoolError` |
 * | it is aborted, or over its time limit | rejects at once |
 * | the pool is disposed of | rejects with an `AbortError` |
 *
 * Like Python's, `map` lets the other tasks finish and then rejects with the
 * first failure; `mapSettled` reports every task. Three things make it hold:
 *
 * - **A word of shared memory for each task.** The Worker moves it from waiting
 *   to begun, the pool from waiting to off, by compare-and-exchange. So a task
 *   is begun or taken back, never both: a Worker with nothing to do takes over
 *   what waits behind another's long task, and after a death the word tells
 *   which task had begun.
 * - **A Web Lock for each Worker.** Deno has no event for a Worker that ends by
 *   `close()`. But a lock is released when its holder is gone, however it went,
 *   and the pool stands next in line for it.
 * - **A port of its own,** so that what a task posts is not taken for an answer,
 *   and a bound on the messages in it.
 *
 * ## Calling a task off
 *
 * `terminate()` does not interrupt a Worker that computes: its thread goes on to
 * the end of the task. So a task is handed a signal, one load from shared memory
 * to check, and one that heeds it leaves its Worker fit for the next:
 *
 * ```ts
 * import { assertEquals, assertRejects } from "@std/assert";
 *
 * await using pool = poolOf((endless: boolean, signal: TaskSignal) => {
 *   while (endless) signal.throwIfAborted();
 *   return "well";
 * });
 *
 * await assertRejects(
 *   () => pool.run(true, { timeLimit: 5 }),
 *   DOMException,
 *   "over 5 ms",
 * );
 * assertEquals(await pool.run(false), "well");
 * ```
 *
 * A task that ignores it for the length of the `grace` is abandoned: a new
 * Worker takes the place of the old, whose thread burns on until the task ends.
 *
 * ```ts
 * import { assertEquals, assertRejects } from "@std/assert";
 *
 * await using pool = poolOf((stop?: Int32Array) => {
 *   while (stop && Atomics.load(stop, 0) === 0);
 *   return "well";
 * }, { size: 1, grace: 1 });
 * const stop = new Int32Array(new SharedArrayBuffer(4));
 *
 * await assertRejects(() => pool.run(stop, { timeLimit: 5 }), DOMException);
 * assertEquals(await pool.run(undefined), "well"); // in the second Worker
 * Atomics.store(stop, 0, 1); // or the first would outlive the pool
 * ```
 *
 * What must be stopped and cannot be asked, such as a stranger's code, belongs
 * in a process, as in Python. This one still ran when it was killed:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * await using child = new Deno.Command(Deno.execPath(), {
 *   args: ["eval", "console.log('running'); for (;;);"],
 *   stdout: "piped",
 * }).spawn();
 * for await (const bytes of child.stdout) {
 *   assertEquals(new TextDecoder().decode(bytes), "running\n");
 *   child.kill("SIGKILL");
 * }
 * assertEquals((await child.status).signal, "SIGKILL");
 * ```
 *
 * ## Often said, and wrong
 *
 * That a pool's time is the time of its `map`. By then the processes stand, and
 * nobody has counted their start:
 *
 * ```python native
 * from multiprocessing import Pool, active_children
 *
 * def compute(n):
 *     return sum(i * i for i in range(n))
 *
 * if __name__ == "__main__":
 *     with Pool(4) as pool:
 *         print(len(active_children()), "processes are up")
 *         # start = time.time()
 *         print(pool.map(compute, [10**5] * 4) == [compute(10**5)] * 4)
 * ```
 *
 * ```text
 * 4 processes are up
 * True
 * ```
 *
 * That a script may call `Pool` at its top level. It may where a child is forked.
 * A spawned child imports the script, calls `Pool` in its turn and fails; Linux
 * forks no longer by default since Python 3.14:
 *
 * ```python native
 * import multiprocessing
 *
 * multiprocessing.set_start_method("spawn", force=True)
 * child = multiprocessing.Process(target=print, args=("work",))
 * child.start()
 * child.join()
 * print("no work, exit code", child.exitcode)
 * ```
 *
 * ```text
 * no work, exit code 1
 * ```
 *
 * A notebook has no script to import: what its child is sent is a name, which it
 * looks up in vain. A task that is a module needs neither guard nor name.
 *
 * ```python
 * import pickle
 *
 * def compute(n):
 *     return n * n
 *
 * print(pickle.dumps(compute, protocol=0))
 * ```
 *
 * ```text
 * b'c__main__\ncompute\np0\n.'
 * ```
 *
 * ## Beware
 *
 * Cloning takes an object's methods and private fields away without a word, and
 * refuses a function. Send data, and code as a module:
 *
 * ```ts
 * import { assertEquals, assertRejects } from "@std/assert";
 *
 * class Celsius {
 *   unit = "C";
 *   #degrees = 20;
 *   read() {
 *     return this.#degrees;
 *   }
 * }
 * await using pool = poolOf((item: object) => ["read" in item, item]);
 *
 * assertEquals(await pool.run(new Celsius()), [false, { unit: "C" }]);
 * await assertRejects(
 *   () => pool.run({ read: () => 20 }),
 *   DOMException,
 *   "cannot clone item.read",
 * );
 * ```
 *
 * A Worker without a pool: an error that nobody catches in it ends the whole
 * program, and while it lives, the program does. One that runs out of memory
 * takes the program with it, pool or no pool, and nothing can catch that.
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const run = async (worker: string, ...args: string[]) => {
 *   const url = JSON.stringify(`data:text/javascript,${worker}`);
 *   const code = `console.log("main"); new Worker(${url}, { type: "module" })`;
 *   const { stdout, success } = await new Deno.Command(Deno.execPath(), {
 *     args: ["eval", ...args, code],
 *   }).output();
 *   return [success, new TextDecoder().decode(stdout)];
 * };
 *
 * assertEquals(await run("throw 'up'"), [false, "main\n"]);
 * assertEquals(
 *   await run("setTimeout(() => { console.log('Worker'); close(); }, 20)"),
 *   [true, "main\nWorker\n"],
 * );
 * const hoard = "const all = []; for (;;) all.push(Array(1e5).fill(all))";
 * assertEquals(await run(hoard, "--v8-flags=--max-old-space-size=64"), [
 *   false,
 *   "main\n",
 * ]);
 * assertThrows(() => new Worker("data:,", { type: "classic" }), DOMException);
 * ```
 *
 * A Worker whose module is a file needs `--allow-read`. A task can run a second
 * time, when a Worker dies under it: what it does outside should bear that. An
 * item is cloned when it is posted, so leave it alone until its task has ended.
 *
 * What one message carries shares objects as it did before, as in Python, so a
 * task that changes its item may change its neighbour's.
 *
 * A bench that starts its pool before `b.start()` hides the start-up as well: see
 * the last group. Medians of five runs, two Workers on two shared cores of an AMD
 * EPYC server, Deno 2.9.6, poolifier and piscina 5.3.2:
 *
 * ```sh
 * deno bench --allow-read --allow-env --allow-sys=cpus \
 *   lessons/concurrency/worker_pool_bench.ts
 * ```
 *
 * ```bench
 * 5,000 tiny tasks, all at once: Pool
 *     7.85x slower than Pool, chunkSize 64
 *     1.14x faster than Pool, run
 *     5.55x faster than poolifier
 *     8.32x faster than piscina, 8 a Worker
 *     8.94x faster than piscina
 *
 * 500 tiny tasks, one after another: Pool
 *     1.12x slower than bare postMessage
 *     1.67x faster than piscina
 *     1.70x faster than piscina, 8 a Worker
 *     1.76x faster than poolifier
 *
 * one tiny task: Pool
 *   577.59x faster than Pool, started for it
 *     6.23x faster than Pool, started before b.start()
 * ```
 *
 * ## In practice
 *
 * One pool for the whole program, a Worker for each core, and tasks worth more
 * than their way, which is some tens of microseconds. Smaller ones share a
 * message: `map` sends chunks, as Python does, a quarter of a Worker's share
 * each unless `chunkSize` says otherwise. What only waits belongs on the event
 * loop ({@link [concurrency/io-bound]}).
 *
 * Take a library for what this pool has not: piscina moves buffers instead of
 * copying them and measures how long tasks wait; poolifier grows and shrinks, and
 * lets you choose how a Worker is chosen. Both run on Node.js.
 *
 * ## Proven below
 *
 * - Pool.map() keeps the order of the items
 * - Pool idles no Worker while a task waits
 * - Pool bounds what a Worker has in flight
 * - Pool.run() rejects with the task's error
 * - Pool says which value cannot be cloned
 * - Pool reports a module that does not load
 * - Pool runs a dead Worker's task again
 * - Pool rejects a task that kills twice
 * - Pool keeps a Worker that heeds a signal
 * - Pool replaces a Worker that ignores one
 * - Pool rejects a task over its time limit
 * - Pool leaves no Worker once disposed of
 * - Pool keeps no process alive afterwards
 * - Pool settles 10,000 tasks once each
 *
 * ## See also
 *
 * - Previous: {@link [concurrency/cpu-bound]}
 * - Next: {@link [concurrency/compiled]}
 * - [multiprocessing](https://docs.python.org/3/library/multiprocessing.html):
 *   `Pool.map`, `chunksize`, start methods, and what must be picklable
 * - [`Worker`](https://developer.mozilla.org/en-US/docs/Web/API/Worker)
 * - [Structured clone](https://html.spec.whatwg.org/multipage/structured-data.html)
 * - [Web Locks](https://developer.mozilla.org/en-US/docs/Web/API/Web_Locks_API)
 * - [`Atomics`](https://tc39.es/ecma262/#sec-atomics-object)
 * - [poolifier](https://github.com/poolifier/poolifier) and
 *   [piscina](https://github.com/piscinajs/piscina)
 *
 * @module
 */
import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import { Pool, PoolError, type PoolOptions, type TaskSignal } from "./pool.ts";
import { locks } from "./pool_wire.ts";

export {
  type Item,
  type MapOptions,
  Pool,
  PoolError,
  type PoolOptions,
  type Result,
  type RunOptions,
  type TaskModule,
  type TaskSignal,
} from "./pool.ts";

/**
 * A pool for a task written in place, for examples and tests. The Workers see
 * nothing but its source, so it may use only its parameters and globals.
 */
export function poolOf<Item, Result>(
  task: (item: Item, signal: TaskSignal) => Result,
  options?: PoolOptions,
): Pool<{ default: typeof task }> {
  const source = encodeURIComponent(`export default ${task}`);
  return new Pool(new URL(`data:text/javascript,${source}`), options);
}

const square = new URL("./square_worker.ts", import.meta.url);
const granted = (permission: Deno.PermissionDescriptor) =>
  Deno.permissions.querySync(permission).state === "granted";
const ignore = !granted({ name: "read", path: import.meta.dirname });

/** Longer than any test: then no clock decides. */
const forever = 2 ** 31 - 1;

/** Two words that a task and its test share. */
type Flags = Int32Array<SharedArrayBuffer>;
const flags = (): Flags => new Int32Array(new SharedArrayBuffer(8));

/** Fulfilled when a task has raised the first flag. */
const raised = (flags: Flags) => Atomics.waitAsync(flags, 0, 0).value;

/** Raises the first flag, and works until it is called off. */
function patient({ stop }: { stop?: Flags }, signal: TaskSignal): string {
  if (!stop) return "well";
  Atomics.store(stop, 0, 1);
  Atomics.notify(stop, 0);
  while (!signal.aborted);
  return "late";
}

/** Raises the first flag, and waits for the second. */
function stubborn({ stop }: { stop?: Flags }): string {
  if (!stop) return "well";
  Atomics.store(stop, 0, 1);
  Atomics.notify(stop, 0);
  Atomics.wait(stop, 1, 0);
  return "late";
}

/** Raises the second flag. */
function release(flags: Flags): void {
  Atomics.store(flags, 1, 1);
  Atomics.notify(flags, 1);
}

type Fault = { n: number; begun: Flags; how: string; deaths: number };

/** Counts itself, and kills its Worker `how` the first `deaths` times. */
function fail({ n, begun, how, deaths }: Fault): unknown {
  const before = Atomics.add(begun, n, 1);
  if (how === "function") return () => {};
  if (how === "throw") throw new RangeError(`${n}`);
  if (before >= deaths) return n * n;
  if (how === "close") close();
  if (how === "exit") Deno.exit();
  if (how === "error") {
    setTimeout(() => {
      throw new Error(how);
    });
  }
  if (how === "rejection") Promise.reject(new Error(how));
  return new Promise(() => {});
}

/** The numbers of a pool's Workers whose threads exist. */
async function living({ name }: { name: string }): Promise<string[]> {
  const { held } = await locks.query();
  return held.filter((lock) => lock.name.startsWith(name))
    .map((lock) => lock.name.slice(name.length + 1)).sort();
}

/** The value of each outcome, or its reason as text. */
function texts<T>(outcomes: PromiseSettledResult<T>[]): (T | string)[] {
  return outcomes.map((outcome) =>
    outcome.status === "fulfilled" ? outcome.value : `${outcome.reason}`
  );
}

Deno.test("Pool.map() keeps the order of the items", { ignore }, async () => {
  await using pool = new Pool<typeof import("./square_worker.ts")>(square);
  const items = Array.from({ length: 3000 }, (_, n) => n);
  for (const chunkSize of [1, 7, 3000, undefined]) {
    assertEquals(await pool.map(items, { chunkSize }), items.map((n) => n * n));
  }
  assertEquals(await pool.map([]), []);
});

Deno.test("Pool idles no Worker while a task waits", { ignore }, async () => {
  await using pool = poolOf(([n, done]: [number, Flags]) => {
    // The first waits for the others, some of which are posted behind it.
    while (n === 0 && Atomics.load(done, 0) < 99);
    Atomics.add(done, 0, 1);
    return n;
  }, { size: 2 });
  for (const chunkSize of [1, 25]) {
    const done = flags();
    const items = Array.from(
      { length: 100 },
      (_, n) => [n, done] as [number, Flags],
    );
    assertEquals(await pool.map(items, { chunkSize }), items.map(([n]) => n));
  }
});

Deno.test("Pool bounds what a Worker has in flight", { ignore }, async () => {
  await using pool = poolOf(stubborn, { size: 1, inFlight: 3 });
  const stop = flags();
  let posted = 0;
  const items = Array.from({ length: 9 }, () => ({
    get stop() {
      return void posted++;
    },
  }));
  const first = pool.run({ stop });
  const others = pool.map(items, { chunkSize: 1 });
  await raised(stop);
  assertEquals(posted, 2);
  release(stop);
  await Promise.all([first, others]);
  assertEquals(posted, 9);
});

Deno.test("Pool.run() rejects with the task's error", { ignore }, async () => {
  await using pool = poolOf((n: number) => {
    class OddError extends RangeError {
      override name = "OddError";
      code = n;
    }
    if (n % 2 === 0) return n;
    const cause = new AggregateError([new TypeError("why")]);
    throw new OddError("odd", { cause });
  });
  const outcomes = await pool.mapSettled([0, 1, 2, 3]);
  assertEquals(texts(outcomes), [0, "OddError: odd", 2, "OddError: odd"]);
  const error = await assertRejects(
    () => pool.map([0, 1, 2, 3]),
    RangeError,
    "odd",
  );
  assertEquals(Reflect.get(error, "code"), 1);
  assertStringIncludes(error.stack ?? "", "data:text/javascript");
  assertInstanceOf(error.cause, AggregateError);
  assertEquals(`${error.cause.errors}`, "TypeError: why");
});

Deno.test("Pool says which value cannot be cloned", { ignore }, async () => {
  await using pool = poolOf((item: { n: number; more?: unknown }) => {
    if (item.n === 3) throw new Error("3", { cause: close });
    return item.n === 2 ? { list: [1, () => {}] } : item.n;
  });
  const items = [{ n: 0 }, { n: 1, more: { "a b": [Symbol("s")] } }, { n: 2 }, {
    n: 3,
  }];
  const outcomes = await pool.mapSettled(items, { chunkSize: 4 });
  const [first, input, output, thrown] = texts(outcomes);
  assertEquals([first, thrown], [0, "Error: 3"]);
  assertStringIncludes(
    `${input}`,
    `items[1]: cannot clone item.more["a b"][0]`,
  );
  assertStringIncludes(`${output}`, "items[2]: cannot clone result.list[1]");
  const error = await assertRejects(() => pool.run({ n: 3 }), Error);
  assertStringIncludes(`${error.cause}`, "item: cannot clone thrown.cause");
});

Deno.test("Pool reports a module that does not load", { ignore }, async () => {
  for (
    const source of ["syntax error", "throw 0", "export default 7", "close()"]
  ) {
    const module = new URL(`data:text/javascript,${source}`);
    await using pool = new Pool<{ default(n: number): number }>(module);
    const errors = new Set<unknown>();
    const keep = (error: unknown) => void errors.add(error);
    await Promise.all([1, 2, 3].map((n) => pool.run(n).catch(keep)));
    await pool.run(4).catch(keep);
    const [error] = errors;
    assertInstanceOf(error, PoolError);
    assertStringIncludes(error.message, "does not load");
    assertEquals(errors.size, 1);
  }
});

Deno.test("Pool runs a dead Worker's task again", { ignore }, async () => {
  await using pool = poolOf(fail, { size: 1 });
  for (const how of ["close", "exit", "error", "rejection"]) {
    const begun = flags();
    assertEquals(await pool.run({ n: 1, begun, how, deaths: 1 }), 1);
    assertEquals(begun[1], 2);
  }
  assertEquals(await living(pool), ["5"]);
});

Deno.test("Pool rejects a task that kills twice", { ignore }, async () => {
  await using pool = poolOf(fail, { size: 2 });
  const begun = new Int32Array(new SharedArrayBuffer(16));
  const run = async (hows: string[]) => {
    const items = hows.map((how, n) => ({
      n,
      begun,
      how,
      deaths: n === 2 ? 2 : 0,
    }));
    return texts(await pool.mapSettled(items, { chunkSize: 4 }));
  };
  const [zero, one, two, three] = await run(Array(4).fill("error"));
  assertEquals([zero, one, three], [0, 1, 9]);
  assertStringIncludes(`${two}`, "PoolError");
  assertStringIncludes(`${two}`, "items[2]: two Workers died of it");
  assertEquals([...begun], [1, 1, 2, 1]); // what was finished is not lost
  begun.fill(0);
  const [uncloneable, other] = await run(["function", "", "close"]);
  assertStringIncludes(`${uncloneable}`, "items[0]: cannot clone result");
  assertEquals(other, 1);
});

Deno.test("Pool keeps a Worker that heeds a signal", { ignore }, async () => {
  await using pool = poolOf(patient, { size: 1, grace: forever });
  const [stop, controller] = [flags(), new AbortController()];
  const running = pool.run({ stop }, controller);
  const queued = pool.run({}, controller);
  await raised(stop);
  controller.abort(new Error("enough"));
  for (const task of [running, queued, pool.run({}, controller)]) {
    await assertRejects(() => task, Error, "enough");
  }
  assertEquals(await pool.run({}), "well");
  assertEquals(await living(pool), ["1"]);
});

Deno.test("Pool replaces a Worker that ignores one", { ignore }, async () => {
  await using pool = poolOf(stubborn, { size: 1, grace: 1 });
  const [stop, controller] = [flags(), new AbortController()];
  const running = pool.run({ stop }, controller);
  await raised(stop);
  const behind = pool.run({});
  controller.abort();
  await assertRejects(() => running, DOMException, "aborted");
  assertEquals(await behind, "well");
  assertEquals(await living(pool), ["1", "2"]);
  release(stop);
  await locks.request(`${pool.name} 1`, {}, () => {}); // once it is gone
  assertEquals(await living(pool), ["2"]);
});

Deno.test("Pool rejects a task over its time limit", { ignore }, async () => {
  await using pool = poolOf(patient, { size: 1, grace: forever });
  const late = () => pool.run({ stop: flags() }, { timeLimit: 5 });
  const error = await assertRejects(late, DOMException, "item: over 5 ms");
  assertEquals(error.name, "TimeoutError");
  const limits = { timeLimit: forever, chunkSize: 2 };
  assertEquals(await pool.map([{}, {}], limits), ["well", "well"]);
  assertEquals(await living(pool), ["1"]);
});

Deno.test("Pool leaves no Worker once disposed of", {
  ignore,
}, async () => {
  const pool = poolOf(patient, { size: 2, grace: forever });
  const stop = flags();
  const pending = pool.mapSettled(Array(5).fill({ stop }), { chunkSize: 1 });
  await raised(stop);
  await pool[Symbol.asyncDispose]();
  assertEquals(await living(pool), []);
  const gone = "AbortError: the pool is disposed of";
  assertEquals(texts(await pending), Array(5).fill(gone));
  assertEquals(texts(await pool.mapSettled([{}])), [gone]);
});

Deno.test("Pool keeps no process alive afterwards", {
  ignore: ignore || !granted({ name: "run", command: Deno.execPath() }),
}, async () => {
  const code = `
    import { Pool } from ${JSON.stringify(import.meta.resolve("./pool.ts"))};
    await using pool = new Pool(new URL(${JSON.stringify(square)}));
    console.log(await pool.map([1, 2, 3]));`;
  const { success, stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["eval", code],
  }).output();
  assert(success);
  assertEquals(new TextDecoder().decode(stdout), "[ 1, 4, 9 ]\n");
});

Deno.test("Pool settles 10,000 tasks once each", { ignore }, async () => {
  let seed = 2024;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor(seed / 2 ** 32 * below);
  };
  const ways = ["close", "exit", "error", "rejection"];
  const begun = new Int32Array(new SharedArrayBuffer(40_000));
  const items = Array.from({ length: 10_000 }, (_, n): Fault => {
    if (n % 100 === 99) return { n, begun, how: "throw", deaths: 0 };
    const deaths = random(200) > 0 ? 0 : 1 + random(2);
    return { n, begun, how: ways[random(4)], deaths };
  });
  await using pool = poolOf(fail, { size: 2 });
  const [one, all] = [items.slice(0, 5000), items.slice(5000)];
  let settled = 0;
  const outcomes = await Promise.all([
    Promise.allSettled(
      one.map((item) => pool.run(item).finally(() => settled++)),
    ),
    pool.mapSettled(all),
  ]);
  const actual = texts(outcomes.flat()).map((text) => `${text}`.slice(0, 17));
  assertEquals(
    actual,
    items.map(({ n, how, deaths }) =>
      how === "throw"
        ? `RangeError: ${n}`
        : deaths === 2
        ? "PoolError: text/j"
        : `${n * n}`
    ),
  );
  assertEquals(settled, one.length);
  assertEquals([...begun], items.map(({ deaths }) => deaths ? 2 : 1));
});
