/**
 * # A pool of Workers
 *
 * Python's `Pool.map` spreads a function over processes and keeps the results
 * in order. A Worker is a thread with its own memory; Deno has no pool of them,
 * and here is one. None of its promises stays pending because a Worker died.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## The same map
 *
 * Processes are Python's way past the interpreter lock: each has its own
 * interpreter, and what passes between them is pickled. Tasks that only compute
 * keep as many cores busy as there are processes:
 *
 * ```python native
 * from multiprocessing import Pool
 *
 * def square(n):
 *     return n * n
 *
 * def compute(n):
 *     return sum(i * i for i in range(n))
 *
 * if __name__ == "__main__":
 *     with Pool(processes=4) as pool:
 *         print(pool.map(square, [1, 2, 3, 4, 5]))
 *         print(pool.map(compute, [10**7] * 4))
 * ```
 *
 * ```text
 * [1, 4, 9, 16, 25]
 * [333333283333335000000, 333333283333335000000, 333333283333335000000, 333333283333335000000]
 * ```
 *
 * What passes to a Worker and back is a deep copy (a structured clone), which
 * unlike JSON can hold a BigInt. A Worker runs a module, whose default export is
 * the task. {@link poolOf} makes a module of a function's source, so the
 * function may not use outer variables:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * // square_worker.ts: export default (n: number) => n * n
 * await using squares = new Pool<typeof import("./pool/square.ts")>(
 *   new URL("./pool/square.ts", import.meta.url),
 * );
 * assertEquals(await squares.map([1, 2, 3, 4, 5]), [1, 4, 9, 16, 25]);
 * // @ts-expect-error The task squares numbers.
 * await squares.run("7").catch(() => {});
 *
 * await using sums = poolOf((n: number) => {
 *   let total = 0n;
 *   for (let i = 0n; i < n; i++) total += i * i;
 *   return total;
 * });
 * const sum = 333333283333335000000n;
 * assertEquals(await sums.map(Array(4).fill(10 ** 7)), [sum, sum, sum, sum]);
 * ```
 *
 * They truly run at once: in a test below, one task spins until the others are
 * done, and the test ends.
 *
 * ## Whatever happens
 *
 * | to a task | its promise |
 * | --- | --- |
 * | it throws | rejects with its error: name, message, stack, cause |
 * | its Worker dies | is kept: another Worker runs the task again |
 * | that Worker dies too | rejects with a `PoolError` that names the task |
 * | its item or result cannot be cloned | rejects and says which value |
 * | its module does not load | rejects, as all do, with one `PoolError` |
 * | it is aborted, or over its time limit | rejects at once |
 * | the pool is disposed of | rejects with an `AbortError` |
 *
 * Unlike Python's, whose chunk ends at its first error, `map` runs every task,
 * then rejects with the first failure in the order of the items; `mapSettled`
 * reports every task. Two things make the table true:
 *
 * - **One Int32 that both threads see, for each chunk of tasks.** The Worker
 *   changes it from waiting to begun, or the pool from waiting to off. The
 *   change is atomic, so only one of them succeeds: a chunk is begun or taken
 *   back, never both. So a Worker with nothing to do can take over what waits
 *   behind another's long task.
 * - **A Web Lock for each Worker.** Deno has no event for a Worker that ends by
 *   `close()`. But a Worker holds its lock while it lives; like an `flock` on a
 *   file, the system drops it when its holder dies. The pool has asked for the
 *   same lock: when it gets it, the Worker is gone.
 *
 * ## Calling a task off
 *
 * `terminate()` does not interrupt a Worker that computes: its thread goes on
 * to the end of the task. So a task is handed a signal, one load from shared
 * memory to check. One that heeds it leaves its Worker fit for the next. One
 * that ignores it for the length of the `grace` is abandoned: a new Worker
 * takes the place of the old, whose thread burns on until the task ends. What
 * must be stopped and cannot be asked belongs in a process, as in Python.
 *
 * ```ts
 * import { assertEquals, assertRejects } from "@std/assert";
 *
 * await using polite = poolOf((endless: boolean, signal: TaskSignal) => {
 *   while (endless) signal.throwIfAborted();
 *   return "well";
 * });
 * const late = polite.run(true, { timeLimit: 5 });
 * await assertRejects(() => late, DOMException, "over 5 ms");
 * assertEquals(await polite.run(false), "well");
 *
 * await using deaf = poolOf((stop?: Int32Array) => {
 *   while (stop && Atomics.load(stop, 0) === 0);
 *   return "well";
 * }, { size: 1, grace: 1 });
 * const stop = new Int32Array(new SharedArrayBuffer(4));
 * await assertRejects(() => deaf.run(stop, { timeLimit: 5 }), DOMException);
 * assertEquals(await deaf.run(undefined), "well"); // in the second Worker
 * Atomics.store(stop, 0, 1); // or the first would outlive the pool
 *
 * const loop = { args: ["eval", "for (;;);"] };
 * await using child = new Deno.Command(Deno.execPath(), loop).spawn();
 * child.kill("SIGKILL");
 * assertEquals((await child.status).signal, "SIGKILL");
 * ```
 *
 * ## Often said, and wrong
 *
 * "The pool took 2 s." Often only `map` was timed: by then the processes had
 * already been started:
 *
 * ```python native
 * from multiprocessing import Pool, active_children
 *
 * if __name__ == "__main__":
 *     with Pool(4) as pool:  # start = time.time() comes after this
 *         print(len(active_children()), "processes are up")
 * ```
 *
 * ```text
 * 4 processes are up
 * ```
 *
 * That a script may start a child at its top level. It may where the child is
 * forked. A spawned one imports the script, starts a child in its turn and
 * fails; Linux forks no longer by default since Python 3.14:
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
 * Nor is a function sent, only its name, so that the child of a notebook, which
 * has no script to import, looks it up in vain:
 *
 * ```python
 * import pickle
 *
 * def compute(n):
 *     return n * n
 *
 * sent = pickle.dumps(compute)
 * del compute  # the child of a notebook has never had it
 * pickle.loads(sent)
 * ```
 *
 * ```text
 * AttributeError: module '__main__' has no attribute 'compute'
 * ```
 *
 * ## Beware
 *
 * Cloning takes an object's methods and private fields away without a word, and
 * refuses a function: send data, and code as a module. A Worker without a pool
 * ends the whole program by an error that nobody catches in it, and while it
 * lives, the program does. One that runs out of memory takes the program with
 * it, pool or no pool, and nothing can catch that.
 *
 * ```ts
 * import { assertEquals, assertRejects, assertThrows } from "@std/assert";
 *
 * class Celsius {
 *   #degrees = 20;
 *   read() {
 *     return this.#degrees;
 *   }
 * }
 * await using pool = poolOf((item: object) => ["read" in item, item]);
 * assertEquals(await pool.run(new Celsius()), [false, {}]);
 * const task = pool.run({ read: parseInt });
 * await assertRejects(() => task, DOMException, "item: function parseInt()");
 *
 * const run = async (worker: string) => {
 *   const url = JSON.stringify(`data:text/javascript,${worker}`);
 *   const code = `console.log("main"); new Worker(${url}, { type: "module" })`;
 *   const { stdout, success } = await new Deno.Command(Deno.execPath(), {
 *     args: ["eval", "--v8-flags=--max-old-space-size=64", code],
 *   }).output();
 *   return [success, new TextDecoder().decode(stdout)];
 * };
 * const late = "setTimeout(() => { console.log('Worker'); close() }, 20)";
 * const hoard = "const all = []; for (;;) all.push(Array(1e5).fill(all))";
 *
 * assertEquals(await run("throw 'up'"), [false, "main\n"]);
 * assertEquals(await run(late), [true, "main\nWorker\n"]);
 * assertEquals(await run(hoard), [false, "main\n"]);
 * assertThrows(() => new Worker("data:,", { type: "classic" }), DOMException);
 * ```
 *
 * A Worker from a file needs `--allow-read`. A task runs twice if its Worker
 * dies: what it does outside must bear that, and its item be left alone until
 * it has ended. Two items in one message that refer to the same object still do
 * so in the Worker.
 *
 * A bench that starts its pool before `b.start()` hides the start-up as well:
 * see the last rows. Two Workers on two cores of an AMD EPYC server, Deno 2.9.6,
 * poolifier and piscina 5.3.2:
 *
 * ```bench
 * deno task bench worker_pool
 * ```
 *
 * | | time | times as fast as Pool |
 * | --- | ---: | ---: |
 * | 5,000 tiny tasks, all at once: Pool | 15.3 ms | 1 |
 * | Pool, chunkSize 64 | 2.31 ms | 6.64 |
 * | Pool, run | 16.3 ms | 0.943 |
 * | poolifier | 54.9 ms | 0.28 |
 * | piscina, 8 a Worker | 67.3 ms | 0.228 |
 * | piscina | 149 ms | 0.103 |
 * | 500 tiny tasks, one after another: Pool | 27.7 ms | 1 |
 * | bare postMessage | 26.6 ms | 1.04 |
 * | poolifier | 32.4 ms | 0.856 |
 * | piscina, 8 a Worker | 35.1 ms | 0.79 |
 * | piscina | 40.3 ms | 0.688 |
 * | one tiny task: Pool | 11.9 µs | 1 |
 * | Pool, started before b.start() | 183 µs | 0.0649 |
 * | Pool, started for it | 13.2 ms | 0.0009 |
 *
 * ## In practice
 *
 * One pool for the whole program, a Worker for each core, and tasks worth more
 * than their way, which is some tens of microseconds. Smaller ones share a
 * message: `map` sends chunks, as Python does, a quarter of a Worker's share
 * each unless `chunkSize` says otherwise. What only waits belongs on the event
 * loop ({@link [async/io-bound]}).
 *
 * Take a library for what this pool has not: buffers that move instead of being
 * copied ([piscina](https://github.com/piscinajs/piscina)), a number of Workers
 * that grows and shrinks ([poolifier](https://github.com/poolifier/poolifier)),
 * and Node.js.
 *
 * ## Proven below
 *
 * - Pool.map() keeps the order of the items
 * - Pool idles no Worker while a task waits
 * - Pool bounds what a Worker has in flight
 * - Pool.run() rejects with the task's error
 * - Pool says which value cannot be cloned
 * - Pool reports a module that does not load
 * - Pool runs a dead Worker's task once more
 * - Pool keeps a Worker that heeds its signal
 * - Pool replaces a Worker that ignores it
 * - Pool hears an answer before it looks at the clock
 * - Pool leaves no Worker once disposed of
 * - Pool keeps no process alive afterwards
 * - Pool settles 10,000 tasks once each
 *
 * ## See also
 *
 * - [multiprocessing](https://docs.python.org/3/library/multiprocessing.html):
 *   `Pool.map`, `chunksize`, start methods, and what must be picklable
 * - [`Worker`](https://developer.mozilla.org/en-US/docs/Web/API/Worker)
 * - [Cloning](https://html.spec.whatwg.org/multipage/structured-data.html)
 * - [Web Locks](https://developer.mozilla.org/en-US/docs/Web/API/Web_Locks_API)
 * - [`Atomics`](https://tc39.es/ecma262/#sec-atomics-object)
 *
 * @module
 */
import { assertEquals, assertRejects } from "@std/assert";
import { Pool, type PoolOptions, type TaskSignal } from "./pool/pool.ts";
import { locks } from "./pool/wire.ts";

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
} from "./pool/pool.ts";

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

const square = new URL("./pool/square.ts", import.meta.url);
const denied = (permission: Deno.PermissionDescriptor) =>
  Deno.permissions.querySync(permission).state !== "granted";
const ignore = denied({ name: "read", path: import.meta.dirname });

const forever = 2 ** 31 - 1; // longer than any test: then no clock decides

/** Two words that a task and its test share. */
type Flags = Int32Array<SharedArrayBuffer>;
const flags = (): Flags => new Int32Array(new SharedArrayBuffer(8));

/** Fulfilled when a task has raised the first flag. */
const raised = (flags: Flags) => Atomics.waitAsync(flags, 0, 0).value;

type Work = { stop?: Flags; deaf?: boolean };

/** Raises the first flag; works until the second is, or it is called off. */
function work({ stop, deaf }: Work, signal: TaskSignal): string {
  if (!stop) return "well";
  Atomics.store(stop, 0, 1);
  Atomics.notify(stop, 0);
  while (Atomics.load(stop, 1) === 0 && (deaf || !signal.aborted));
  return "late";
}

type Fault = { n: number; begun: Int32Array; how: string; deaths: number };
const ways = ["close", "exit", "error", "rejection"];

/** Counts itself, and kills its Worker `how` the first `deaths` times. */
function fail({ n, begun, how, deaths }: Fault): unknown {
  const before = Atomics.add(begun, n, 1);
  if (how === "symbol") return Symbol(how);
  if (how === "throw") throw new RangeError(`${n}`);
  if (before >= deaths) return n * n;
  if (how === "close") close();
  if (how === "exit") Deno.exit();
  if (how === "error") reportError(new Error(how));
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
  return outcomes.map((it) => "value" in it ? it.value : `${it.reason}`);
}

Deno.test("Pool.map() keeps the order of the items", { ignore }, async () => {
  await using pool = new Pool<typeof import("./pool/square.ts")>(square);
  const items = Array.from({ length: 3000 }, (_, n) => n);
  for (const chunkSize of [1, 7, 3000, undefined]) {
    assertEquals(await pool.map(items, { chunkSize }), items.map((n) => n * n));
  }
});

Deno.test("Pool idles no Worker while a task waits", { ignore }, async () => {
  await using pool = poolOf(({ n, done }: { n: number; done: Flags }) => {
    // Two wait for the others, some of which are posted behind them.
    while (n < 2 && Atomics.load(done, 0) < 98);
    Atomics.add(done, 0, 1);
  }, { size: 3 });
  const done = flags();
  const items = Array.from({ length: 100 }, (_, n) => ({ n, done }));
  await pool.map(items, { chunkSize: 1 });
  assertEquals(done[0], 100);
});

Deno.test("Pool bounds what a Worker has in flight", { ignore }, async () => {
  await using pool = poolOf(work, { size: 1, inFlight: 3 });
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
  Atomics.store(stop, 1, 1);
  await Promise.all([first, others]);
  assertEquals(posted, 9);
});

Deno.test("Pool.run() rejects with the task's error", { ignore }, async () => {
  await using pool = poolOf((n: number) => {
    class OddError extends RangeError {}
    OddError.prototype.name = "OddError";
    if (n % 2 === 0) return n;
    const error = new OddError("odd", { cause: new TypeError("why") });
    const get = () => {
      throw new Error("this getter does");
    };
    throw Object.defineProperty(error, "detail", { get });
  });
  const outcomes = await pool.mapSettled([0, 1, 2]);
  assertEquals(texts(outcomes), [0, "OddError: odd", 2]);
  const error = await assertRejects(() => pool.map([0, 1, 2]), RangeError);
  assertEquals(error.stack?.includes("data:text/javascript"), true);
  assertEquals(`${error.cause}`, "TypeError: why");
});

Deno.test("Pool says which value cannot be cloned", { ignore }, async () => {
  await using pool = poolOf((n: unknown) => {
    if (n === 3) throw new Error("3", { cause: Symbol("why") });
    return n === 2 ? Symbol("two") : n;
  });
  const items = [0, { one: Symbol("one") }, 2, 3];
  const outcomes = texts(await pool.mapSettled(items, { chunkSize: 4 }));
  const no = (what: string) => `DataCloneError: ${what} could not be cloned.`;
  const input = no("items[1]: Symbol(one)");
  const output = no("result of items[2]: Symbol(two)");
  assertEquals(outcomes, [0, input, output, "Error: 3"]);
  const { cause } = await assertRejects(() => pool.run(3), Error);
  assertEquals(`${cause}`, no("Symbol(why)"));
});

Deno.test("Pool reports a module that does not load", { ignore }, async () => {
  const sources = ["syntax error", "throw 0", "export default 7", "close()"];
  for (const source of sources) {
    const module = new URL(`data:text/javascript,${source}`);
    await using pool = new Pool<{ default(n: number): number }>(module);
    const outcomes = await pool.mapSettled([1, 2, 3], { chunkSize: 1 });
    outcomes.push(...await pool.mapSettled([4]));
    const errors = new Set(outcomes.map((it) => "reason" in it && it.reason));
    assertEquals(
      String([...errors]),
      `PoolError: no Worker starts with ${module}`,
    );
  }
});

Deno.test("Pool runs a dead Worker's task once more", { ignore }, async () => {
  await using pool = poolOf(fail, { size: 1 });
  for (const how of ways) {
    const begun = new Int32Array(new SharedArrayBuffer(16));
    const items = ["symbol", "", how, how].map((how, n) => (
      { n, begun, how, deaths: [0, 0, 2, 1][n] }
    ));
    assertEquals(texts(await pool.mapSettled(items, { chunkSize: 4 })), [
      "DataCloneError: result of items[0]: Symbol(symbol) could not be cloned.",
      1,
      "PoolError: items[2]: two Workers died of it",
      9,
    ]);
    assertEquals([...begun], [1, 1, 2, 2]); // what was finished is not lost
  }
  assertEquals(await living(pool), ["13"]);
});

Deno.test("Pool keeps a Worker that heeds its signal", { ignore }, async () => {
  await using pool = poolOf(work, { size: 1, grace: forever });
  const [stop, never, controller] = [flags(), flags(), new AbortController()];
  const { signal } = controller;
  const chunk = pool.map([{ stop }, { stop: never }], { chunkSize: 2, signal });
  const queued = pool.run({ stop: flags() }, { signal });
  await raised(stop);
  controller.abort(new Error("enough"));
  for (const task of [chunk, queued, pool.run({}, { signal })]) {
    await assertRejects(() => task, Error, "enough");
  }
  const late = [{ stop: flags() }, {}];
  const outcomes = await pool.mapSettled(late, { timeLimit: 20, chunkSize: 2 });
  assertEquals(texts(outcomes), ["TimeoutError: items[0]: over 20 ms", "well"]);
  assertEquals(never[0], 0);
  assertEquals(await living(pool), ["1"]);
});

Deno.test("Pool replaces a Worker that ignores it", { ignore }, async () => {
  const pool = poolOf(work, { size: 1, grace: 1 });
  const [stop, controller] = [flags(), new AbortController()];
  const running = pool.run({ stop, deaf: true }, controller);
  await raised(stop);
  const behind = pool.run({});
  controller.abort();
  await assertRejects(() => running, DOMException, "aborted");
  assertEquals(await behind, "well");
  await pool[Symbol.asyncDispose]();
  await locks.request(`${pool.name} 2`, {}, () => {}); // until it is gone
  assertEquals(await living(pool), ["1"]); // the grace is over, the task is not
  Atomics.store(stop, 1, 1);
  await locks.request(`${pool.name} 1`, {}, () => {});
});

Deno.test("Pool hears an answer before it looks at the clock", {
  ignore,
}, async () => {
  await using pool = poolOf((begun?: Flags) => {
    if (!begun) return "in time";
    Atomics.store(begun, 0, 1);
    Atomics.notify(begun, 0);
  }, { size: 1 });
  await pool.run(undefined);
  const begun = flags();
  const first = pool.run(undefined, { timeLimit: 1 });
  const second = pool.run(begun);
  await Promise.resolve(); // both are posted
  Atomics.wait(begun, 0, 0); // the first has been answered
  Atomics.wait(begun, 1, 0, 5); // its limit is over
  assertEquals(await first, "in time");
  await second;
});

Deno.test("Pool leaves no Worker once disposed of", { ignore }, async () => {
  const pool = poolOf(work, { size: 2, grace: forever });
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
  ignore: ignore || denied({ name: "run", command: Deno.execPath() }),
}, async () => {
  const code = `
    import { Pool } from ${
    JSON.stringify(import.meta.resolve("./pool/pool.ts"))
  };
    await using pool = new Pool(new URL(${JSON.stringify(square)}));
    console.log(await pool.map([1, 2, 3]));`;
  const { success, stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["eval", code],
  }).output();
  const printed = success && new TextDecoder().decode(stdout);
  assertEquals(printed, "[ 1, 4, 9 ]\n");
});

Deno.test("Pool settles 10,000 tasks once each", { ignore }, async () => {
  let seed = 2024;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor(seed / 2 ** 32 * below);
  };
  const begun = new Int32Array(new SharedArrayBuffer(40_000));
  const items = Array.from({ length: 10_000 }, (_, n): Fault => {
    if (n % 100 === 99) return { n, begun, how: "throw", deaths: 0 };
    const deaths = random(200) > 0 ? 0 : 1 + random(2);
    return { n, begun, how: ways[random(4)], deaths };
  });
  await using pool = poolOf(fail, { size: 2 });
  const outcomes = await Promise.all([
    Promise.allSettled(items.slice(0, 5000).map((item) => pool.run(item))),
    pool.mapSettled(items.slice(5000)),
  ]);
  const expected = items.map(({ n, how, deaths }) => {
    if (how === "throw") return `RangeError: ${n}`;
    const name = n < 5000 ? "item" : `items[${n - 5000}]`;
    return deaths < 2 ? n * n : `PoolError: ${name}: two Workers died of it`;
  });
  assertEquals(texts(outcomes.flat()), expected);
  assertEquals([...begun], items.map(({ deaths }) => deaths ? 2 : 1));
});
