import {
  assert,
  assertEquals,
  assertMatch,
  assertRejects,
  assertThrows,
} from "@std/assert";
import { stub } from "@std/testing/mock";
import { getEventListeners } from "node:events";
import { granted } from "../../_kit/granted.ts";
import { locks } from "../../_kit/locks.ts";
import { Pool, PoolError, poolOf, type TaskSignal } from "./mod.ts";

const ignore = !granted({ name: "read", path: import.meta.dirname });
const square = new URL("./square.ts", import.meta.url);

const mayRun = granted({ name: "run", command: Deno.execPath() });

/** What a process prints that has a `Pool`, a `square`, and all permissions. */
async function evaluate(code: string): Promise<string> {
  const imports = `
    import { Pool } from ${JSON.stringify(import.meta.resolve("./mod.ts"))};
    const square = new URL(${JSON.stringify(square)});`;
  const { success, stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["eval", imports + code],
  }).output();
  assert(success);
  return new TextDecoder().decode(stdout);
}

/** Longer than any test: no clock decides. */
const FOREVER = 2 ** 31 - 1;

/** Two words that a task and its test share. */
type Flags = Int32Array<SharedArrayBuffer>;
const flags = (): Flags => new Int32Array(new SharedArrayBuffer(8));

/** Fulfilled when a task has raised the first flag. */
async function raised(flags: Flags): Promise<void> {
  await Atomics.waitAsync(flags, 0, 0).value;
}

interface Work {
  stop?: Flags;
  deaf?: boolean;
}

/** Raises the first flag; works until the second is, or it is called off. */
function work({ stop, deaf }: Work, signal: TaskSignal): string {
  if (!stop) return "well";
  Atomics.store(stop, 0, 1);
  Atomics.notify(stop, 0);
  while (Atomics.load(stop, 1) === 0 && (deaf || !signal.aborted));
  return "late";
}

interface Fault {
  n: number;
  begun: Int32Array;
  how: string;
  deaths: number;
}

/** Counts itself, and kills its Worker the first `deaths` times. */
function fail({ n, begun, how, deaths }: Fault): unknown {
  const before = Atomics.add(begun, n, 1);
  if (how === "symbol") return Symbol(how);
  if (how === "throw") throw new RangeError(`${n}`);
  if (before >= deaths) return n * n;
  if (how === "exit") Deno.exit();
  close();
  return new Promise(() => {});
}

/** The numbers of a pool's Workers whose threads exist. */
async function living({ name }: { name: string }): Promise<string[]> {
  const { held } = await locks.query();
  return held.filter((lock) => lock.name.startsWith(name))
    .map((lock) => lock.name.slice(name.length + 1)).sort();
}

/** Counts the Workers that are started from here on. */
function countStarts(): Disposable & { calls: unknown[] } {
  const { Worker } = globalThis;
  const start = (...how: unknown[]) => Reflect.construct(Worker, how);
  return stub(globalThis, "Worker", start);
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** The value of each outcome, or its reason as text. */
function texts<T>(outcomes: PromiseSettledResult<T>[]): (T | string)[] {
  return outcomes.map((it) => "value" in it ? it.value : `${it.reason}`);
}

/** A pool whose Workers ask before they start: `false` lets the next one fail. */
function poolThatAsks(answers: boolean[], size: number) {
  const id = crypto.randomUUID();
  const asked = new BroadcastChannel(id);
  let starts = 0;
  asked.onmessage = ({ data }) => {
    if (typeof data !== "string") return;
    asked.postMessage({ to: data, start: answers[starts++] ?? true });
  };
  const source = `
    const me = crypto.randomUUID();
    const channel = new BroadcastChannel(${JSON.stringify(id)});
    const answer = new Promise((resolve) => {
      channel.onmessage = ({ data }) => data.to === me && resolve(data.start);
    });
    channel.postMessage(me);
    const start = await answer;
    channel.close();
    if (!start) throw new RangeError("not this one");
    export default (stop) => {
      while (stop && Atomics.load(stop, 0) === 0);
      if (stop?.[0] !== 2) return "well";
      close();
      return new Promise(() => {});
    };`;
  const module = new URL(`data:text/javascript,${encodeURIComponent(source)}`);
  return {
    pool: new Pool<{ default(stop?: Flags): string }>(module, { size }),
    starts: () => starts,
    [Symbol.dispose]: () => asked.close(),
  };
}

/** Resolves when this Worker has asked, and is gone, and the pool has seen it. */
async function gone(
  { name }: { name: string },
  { starts }: { starts: () => number },
  number: number,
): Promise<void> {
  while (starts() < number) await turn();
  await locks.request(`${name} ${number}`, () => {});
  for (let turns = 0; turns < 10; turns++) await turn();
}

Deno.test("map() keeps the order of the items", { ignore }, async () => {
  await using pool = new Pool<typeof import("./square.ts")>(square);
  const items = Array.from({ length: 3000 }, (_, n) => n);
  for (const chunkSize of [1, 7, 3000, undefined]) {
    assertEquals(await pool.map(items, { chunkSize }), items.map((n) => n * n));
  }
  assertEquals(await pool.map([]), []);
});

Deno.test("no Worker is started for no items", async () => {
  using started = countStarts();
  await using pool = new Pool<typeof import("./square.ts")>(square);
  assertEquals(await pool.map([]), []);
  assertEquals(started.calls.length, 0);
});

Deno.test("one Worker is started for one task", { ignore }, async () => {
  using started = countStarts();
  await using pool = new Pool<typeof import("./square.ts")>(square, {
    size: 2,
  });
  const task = pool.run(3);
  await pool.map([]);
  assertEquals(started.calls.length, 1);
  assertEquals(await task, 9);
});

Deno.test("no Worker is idle while a task waits", { ignore }, async () => {
  await using pool = poolOf(({ n, done }: { n: number; done: Flags }) => {
    // Two wait for all others.
    while (n < 2 && Atomics.load(done, 0) < 98);
    Atomics.add(done, 0, 1);
  }, { size: 3 });
  const done = flags();
  const items = Array.from({ length: 100 }, (_, n) => ({ n, done }));
  await pool.map(items, { chunkSize: 1 });
  assertEquals(done[0], 100);
});

Deno.test("a chunk is a quarter of a Worker's share, rounded up", {
  ignore,
}, async () => {
  await using pool = poolOf(({ met }: { met: Flags }) => {
    Atomics.add(met, 0, 1);
    while (Atomics.load(met, 0) < 2);
  }, { size: 2 });
  const met = flags();
  await pool.map([{ met }, { met }]); // both Workers are there
  let copied = 0;
  const items = Array.from({ length: 17 }, () => ({
    get met() {
      copied++;
      return met;
    },
  }));
  const all = pool.map(items);
  assertEquals(copied, 6);
  await all;
});

Deno.test("an item is copied when a Worker is free for it", {
  ignore,
}, async () => {
  await using pool = poolOf(work, { size: 1 });
  const stop = flags();
  let copied = 0;
  const items = Array.from({ length: 3 }, () => ({
    get stop(): undefined {
      copied++;
      return undefined;
    },
  }));
  const first = pool.run({ stop });
  const others = pool.map(items, { chunkSize: 1 });
  await raised(stop);
  assertEquals(copied, 0);
  Atomics.store(stop, 1, 1);
  await Promise.all([first, others]);
  assertEquals(copied, 3);
});

Deno.test("values arrive as structuredClone() keeps them, there and back", {
  ignore,
}, async () => {
  await using pool = poolOf((value: unknown) => value, { size: 1 });
  const cyclic: { self?: unknown } = {};
  cyclic.self = cyclic;
  const values = [
    undefined,
    null,
    NaN,
    -0,
    7n,
    "text",
    [],
    [undefined],
    [[1]],
    { kind: "stopped" },
    { value: undefined },
    new Date(0),
    new Map([[1, new Set([undefined])]]),
    /x/gi,
    new Uint8Array([1, 2]),
    new Float64Array([NaN, -0]),
    new RangeError("as a value"),
    cyclic,
  ];
  for (const value of values) {
    assertEquals(await pool.run(value), structuredClone(value));
  }
  for (const chunkSize of [1, 2, values.length]) {
    assertEquals(
      await pool.map(values, { chunkSize }),
      values.map((value) => structuredClone(value)),
    );
  }
});

Deno.test("shared memory stays shared, there and back", {
  ignore,
}, async () => {
  await using pool = poolOf((words: Flags) => {
    Atomics.add(words, 0, 1);
    return words;
  });
  const words = flags();
  const [first] = await pool.map([words, words, words], { chunkSize: 3 });
  Atomics.store(first, 1, 7);
  assertEquals([...words], [3, 7]);
});

Deno.test("results of a chunk share nothing, nor do its items", {
  ignore,
}, async () => {
  const source = `
    const buffer = [];
    export default (item) => {
      buffer.push(item.n++);
      return buffer;
    };`;
  await using pool = new Pool<{ default(item: { n: number }): number[] }>(
    new URL(`data:text/javascript,${encodeURIComponent(source)}`),
    { size: 1 },
  );
  const item = { n: 1 };
  assertEquals(
    await pool.map([item, item, item], { chunkSize: 3 }),
    [[1], [1, 1], [1, 1, 1]],
  );
});

Deno.test("run() rejects with the task's error", { ignore }, async () => {
  await using pool = poolOf((n: number) => {
    class OddError extends RangeError {
      code = { odd: n };
    }
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
  assertEquals(Object.entries(error), [["code", { odd: 1 }]]);
  assertEquals(Reflect.get(error, "detail"), undefined);
});

Deno.test("a chain of 20,000 causes arrives whole", { ignore }, async () => {
  await using pool = poolOf((length: number) => {
    let error = new Error("0");
    for (let n = 1; n < length; n++) {
      error = new Error(`${n}`, { cause: error });
    }
    throw error;
  }, { size: 1 });
  let error: unknown = await assertRejects(() => pool.run(20_000), Error);
  let length = 0;
  for (; error instanceof Error; error = error.cause) length++;
  assertEquals(length, 20_000);
  assertEquals(await living(pool), ["1"]);
});

Deno.test("a task settles whatever it throws or returns", {
  ignore,
}, async () => {
  await using pool = poolOf((n: number) => {
    const rude = {
      get(): never {
        throw Object.create(null);
      },
    };
    if (n === 0) throw new Proxy(new Error("0"), { getPrototypeOf: rude.get });
    if (n === 1) throw Object.create(null);
    if (n === 2) throw undefined;
    if (n === 3) throw () => {};
    if (n === 4) throw Object.defineProperty(new Error(), "message", rude);
    if (n === 5) {
      return Object.defineProperty({}, "all", { ...rude, enumerable: true });
    }
    if (n === 6) return Object.defineProperty({}, "then", rude);
    let deep: unknown[] = [];
    for (let level = 0; level < 100_000; level++) deep = [deep];
    if (n === 7) return deep;
    throw Object.assign(new Error("8"), { deep });
  }, { size: 1 });
  const items = Array.from({ length: 9 }, (_, n) => n);
  const outcomes = await pool.mapSettled(items, { chunkSize: 9 });
  const reasons = outcomes.map((it) => "reason" in it ? it.reason : it);
  const text = (value: unknown) => Deno.inspect(value).split("\n")[0];
  assertEquals(reasons.map(text), [
    "DataCloneError: thrown: a getter threw",
    "{}",
    "undefined",
    "DataCloneError: ()=>{} could not be cloned.",
    "Error",
    "DataCloneError: result of items[5]: a getter threw",
    "{}",
    "DataCloneError: result of items[7]: Maximum call stack size exceeded",
    "Error: 8",
  ]);
  assertEquals(await living(pool), ["1"]);
});

Deno.test("run() says which value cannot be cloned", { ignore }, async () => {
  await using pool = poolOf((n: unknown) => {
    if (n === 3) throw new Error("3", { cause: Symbol("why") });
    return n === 2 ? Symbol("two") : n;
  }, { size: 1 });
  const items = [0, { one: Symbol("one") }, 2, 3];
  const outcomes = texts(await pool.mapSettled(items, { chunkSize: 4 }));
  const no = (what: string) => `DataCloneError: ${what} could not be cloned.`;
  const input = no("items[1]: Symbol(one)");
  const output = no("result of items[2]: Symbol(two)");
  assertEquals(outcomes, [0, input, output, "Error: 3"]);
  await assertRejects(
    () => pool.run(parseInt),
    DOMException,
    "item: function parseInt() { [native code] } could not be cloned.",
  );
  const { cause } = await assertRejects(() => pool.run(3), Error);
  assertEquals(`${cause}`, no("Symbol(why)"));
});

Deno.test(
  "a module that does not load rejects every task, and can be tried again",
  {
    ignore,
  },
  async () => {
    const sources = ["syntax error", "throw 0", "export default 7", "close()"];
    for (const source of sources) {
      const module = new URL(`data:text/javascript,${source}`);
      await using pool = new Pool<{ default(n: number): number }>(module);
      const outcomes = await pool.mapSettled([1, 2, 3], { chunkSize: 1 });
      outcomes.push(...await pool.mapSettled([4]));
      const message = `PoolError: no Worker starts with ${module}`;
      assertEquals(texts(outcomes), Array(4).fill(message));
    }
  },
);

Deno.test("a module that has no task is said to", { ignore }, async () => {
  const module = new URL("data:text/javascript,export default 7");
  await using pool = new Pool<{ default(): void }>(module);
  const { cause } = await assertRejects(() => pool.run(undefined), PoolError);
  assertEquals(`${cause}`, "TypeError: no default function");
});

Deno.test("a pool that may not read its own Worker says so", {
  ignore: !mayRun,
}, async () => {
  const printed = await evaluate(`
    Deno.permissions.revokeSync({ name: "read" });
    await using pool = new Pool(square);
    const { cause } = await pool.run(1).catch((error) => error);
    console.log(cause.message);`);
  assertMatch(printed, /read access to ".*worker\.ts"/);
});

Deno.test("a pool is disposed of while its module loads", {
  ignore,
}, async () => {
  const module = new URL("data:text/javascript,await new Promise(() => {})");
  const pool = new Pool<{ default(): void }>(module, { grace: FOREVER });
  const pending = pool.mapSettled([undefined]);
  await pool[Symbol.asyncDispose]();
  assertEquals(await living(pool), []);
  assertEquals(texts(await pending), [
    "AbortError: the pool is disposed of",
  ]);
});

Deno.test("run() tries again where a Worker does not start", {
  ignore,
}, async () => {
  using asking = poolThatAsks([false, false, true], 1);
  await using pool = asking.pool;
  assertEquals(await pool.run(undefined), "well");
  assertEquals(asking.starts(), 3);
});

Deno.test("three failed starts in a row end what waits, and nothing later", {
  ignore,
}, async () => {
  using asking = poolThatAsks(Array(5).fill(false), 1);
  await using pool = asking.pool;
  const { cause, message } = await assertRejects(
    () => pool.run(undefined),
    PoolError,
    "no Worker starts with data:text/javascript",
  );
  assertEquals(`${cause}`, "RangeError: not this one");
  assertEquals(message.length, "no Worker starts with ".length + 80);
  assertEquals(asking.starts(), 3);
  assertEquals(await pool.run(undefined), "well");
});

Deno.test("a start that succeeds ends the row of those that failed", {
  ignore,
}, async () => {
  using asking = poolThatAsks([false, false, true, false, false, true], 2);
  await using pool = asking.pool;
  await pool.run(undefined);
  const stop = flags();
  const first = pool.run(stop);
  assertEquals(await pool.run(undefined), "well");
  Atomics.store(stop, 0, 1);
  assertEquals(await first, "well");
  assertEquals(asking.starts(), 6);
});

Deno.test("a pool goes on with the Workers that it has", {
  ignore,
}, async () => {
  using started = countStarts();
  using asking = poolThatAsks([true, false, false, false], 2);
  await using pool = asking.pool;
  await pool.run(undefined);
  const stop = flags();
  const first = pool.run(stop);
  const second = pool.run(undefined);
  await gone(pool, asking, 4);
  assertEquals(started.calls.length, 4);
  Atomics.store(stop, 0, 1);
  assertEquals(await Promise.all([first, second]), ["well", "well"]);
});

Deno.test("a pool that loses its last Worker starts others", {
  ignore,
}, async () => {
  using asking = poolThatAsks([true, ...Array(5).fill(false)], 2);
  await using pool = asking.pool;
  await pool.run(undefined);
  const [stop, controller] = [flags(), new AbortController()];
  const first = pool.run(stop, controller);
  const second = pool.run(undefined);
  await gone(pool, asking, 4);
  controller.abort(new Error("enough"));
  Atomics.store(stop, 0, 2);
  await assertRejects(() => first, Error, "enough");
  assertEquals(await second, "well");
});

Deno.test("a dead Worker's task runs once more", { ignore }, async () => {
  await using pool = poolOf(fail, { size: 1 });
  for (const how of ["close", "exit"]) {
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
  assertEquals(await living(pool), ["7"]);
});

Deno.test("what a Worker has said is heard, though it has died meanwhile", {
  ignore,
}, async () => {
  await using pool = poolOf(fail, { size: 1 });
  const last = 2000;
  const begun = new Int32Array(new SharedArrayBuffer(4 * (last + 1)));
  const items = Array.from({ length: last + 1 }, (_, n) => (
    { n, begun, how: "close", deaths: n === last ? 1 : 0 }
  ));
  await pool.run(items[0]);
  const tasks = pool.map(items, { chunkSize: items.length });
  while (Atomics.load(begun, last) === 0); // this thread hears nothing
  Atomics.wait(begun, last, 1, 20); // time to be gone: without, this shows nothing
  await tasks;
  assertEquals([...begun], [2, ...Array(last - 1).fill(1), 2]);
});

Deno.test("a Worker that dies leaves no clock behind", {
  ignore,
}, async () => {
  await using pool = poolOf(fail, { size: 1 });
  const begun = new Int32Array(new SharedArrayBuffer(4));
  const item = { n: 0, begun, how: "close", deaths: 1 };
  assertEquals(await pool.run(item, { timeLimit: FOREVER }), 0);
});

Deno.test("a close() that one task leaves behind makes another run twice", {
  ignore,
}, async () => {
  await using pool = poolOf(({ begun, leaves }: {
    begun: Flags;
    leaves: boolean;
  }) => {
    if (leaves) {
      const timer = setInterval(() => {
        if (Atomics.load(begun, 0) === 0) return;
        clearInterval(timer);
        close();
      });
      return "left";
    }
    const before = Atomics.add(begun, 0, 1);
    return before === 0 ? new Promise<string>(() => {}) : "well";
  }, { size: 1 });
  const begun = flags();
  assertEquals(await pool.run({ begun, leaves: true }), "left");
  assertEquals(await pool.run({ begun, leaves: false }), "well");
  assertEquals(begun[0], 2);
});

Deno.test("a task that two Workers die of is begun twice, and no more", {
  ignore,
}, async () => {
  using started = countStarts();
  await using pool = poolOf(fail, { size: 1 });
  const begun = new Int32Array(new SharedArrayBuffer(4));
  const task = pool.run({ n: 0, begun, how: "close", deaths: 9 });
  await assertRejects(() => task, PoolError, "item: two Workers died of it");
  assertEquals([begun[0], started.calls.length], [2, 2]);
});

Deno.test(
  "a task that is called off is not run again, though its Worker dies",
  {
    ignore,
  },
  async () => {
    await using pool = poolOf(
      (words: Flags | undefined, signal: TaskSignal) => {
        if (!words) return "well";
        Atomics.add(words, 0, 1);
        Atomics.notify(words, 0);
        while (!signal.aborted);
        close();
        return new Promise(() => {});
      },
      { size: 1, grace: FOREVER },
    );
    const [words, controller] = [flags(), new AbortController()];
    const task = pool.run(words, controller);
    await raised(words);
    controller.abort(new Error("enough"));
    await assertRejects(() => task, Error, "enough");
    await pool.run(undefined);
    await pool.run(undefined);
    assertEquals(words[0], 1);
  },
);

Deno.test("a stray rejection is reported, and no task pays for it", {
  ignore,
}, async () => {
  const strays: unknown[] = [];
  await using pool = poolOf(
    ({ words, kind }: { words: Flags; kind?: string }) => {
      if (kind === "rejection") Promise.reject(new RangeError(kind));
      if (kind === "error") reportError(new RangeError(kind));
      if (kind === "timer") {
        setTimeout(() => {
          throw new RangeError(kind);
        });
      }
      return Atomics.add(words, 0, 1);
    },
    { size: 1, onStray: (error) => strays.push(error) },
  );
  const words = flags();
  for (const kind of ["rejection", "error", "timer"]) {
    await pool.run({ words, kind });
    await pool.run({ words });
  }
  while (strays.length < 3) await pool.run({ words: flags() });
  assertEquals(strays.map(String).sort(), [
    "RangeError: error",
    "RangeError: rejection",
    "RangeError: timer",
  ]);
  assertEquals(words[0], 6);
  assertEquals(await living(pool), ["1"]);
});

Deno.test("a stray error goes to the console, unless said", {
  ignore,
}, async () => {
  using said = stub(console, "error");
  await using pool = poolOf(() => reportError(new RangeError("stray")));
  await pool.run(undefined);
  while (said.calls.length === 0) await turn();
  assertEquals(said.calls.map(({ args }) => args.map(String)), [
    ["no task answers for", "RangeError: stray"],
  ]);
});

Deno.test("throwIfAborted() throws an AbortError in the task", {
  ignore,
}, async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  await using pool = poolOf((stop: Flags, signal: TaskSignal) => {
    signal.throwIfAborted(); // not yet
    Atomics.store(stop, 0, 1);
    Atomics.notify(stop, 0);
    try {
      for (;;) signal.throwIfAborted();
    } catch (error) {
      reportError(error);
    }
  }, { size: 1, grace: FOREVER, onStray: resolve });
  const [stop, controller] = [flags(), new AbortController()];
  const task = pool.run(stop, controller);
  await raised(stop);
  controller.abort(new Error("enough"));
  await assertRejects(() => task, Error, "enough");
  assertEquals(`${await promise}`, "AbortError: called off");
});

Deno.test("a signal is aborted once its task is over", {
  ignore,
}, async () => {
  await using pool = poolOf((seen: Flags, signal: TaskSignal) => {
    const before = signal.aborted;
    setTimeout(() => {
      Atomics.store(seen, 0, before ? 1 : signal.aborted ? 2 : 3);
      Atomics.notify(seen, 0);
    });
  });
  const seen = flags();
  await pool.run(seen);
  await raised(seen);
  assertEquals(seen[0], 2);
});

Deno.test("a Worker that heeds its signal is kept", { ignore }, async () => {
  await using pool = poolOf(work, { size: 1, grace: FOREVER });
  const [stop, never, controller] = [flags(), flags(), new AbortController()];
  const { signal } = controller;
  const chunk = pool.map([{ stop }, { stop: never }], { chunkSize: 2, signal });
  const queued = pool.run({ stop: flags() }, { signal });
  await raised(stop);
  controller.abort(new Error("enough"));
  for (const task of [chunk, queued, pool.run({}, { signal })]) {
    await assertRejects(() => task, Error, "enough");
  }
  const late = pool.run({ stop: flags() }, { timeLimit: 20 });
  await assertRejects(() => late, DOMException, "item: over 20 ms");
  assertEquals(await pool.run({}), "well");
  assertEquals(never[0], 0);
  assertEquals(await living(pool), ["1"]);
});

Deno.test("a Worker that has heeded its signal is kept after the grace", {
  ignore,
}, async () => {
  await using pool = poolOf((words: Flags | undefined, signal: TaskSignal) => {
    if (!words) return "well";
    Atomics.store(words, 0, 1);
    Atomics.notify(words, 0);
    while (!signal.aborted);
    setTimeout(() => {
      Atomics.store(words, 1, 1);
      Atomics.notify(words, 1);
    });
  }, { size: 1, grace: 1 });
  const [words, controller] = [flags(), new AbortController()];
  const task = pool.run(words, controller);
  await raised(words);
  controller.abort(new Error("enough"));
  Atomics.wait(words, 1, 0); // it has answered; nobody has heard it yet
  Atomics.wait(words, 0, 1, 5); // the grace is over
  await assertRejects(() => task, Error, "enough");
  for (let turns = 0; turns < 10; turns++) await turn();
  assertEquals(await pool.run(undefined), "well");
  assertEquals(await living(pool), ["1"]);
});

Deno.test("a Worker that ignores its signal is replaced", {
  ignore,
}, async () => {
  const pool = poolOf(work, { size: 1, grace: 1 });
  const [stop, controller] = [flags(), new AbortController()];
  const running = pool.run({ stop, deaf: true }, controller);
  await raised(stop);
  const behind = pool.run({});
  controller.abort();
  await assertRejects(() => running, DOMException, "aborted");
  assertEquals(await behind, "well");
  await pool[Symbol.asyncDispose]();
  await locks.request(`${pool.name} 2`, () => {}); // until it is gone
  assertEquals(await living(pool), ["1"]); // the grace is over, the task is not
  Atomics.store(stop, 1, 1);
  await locks.request(`${pool.name} 1`, () => {});
});

Deno.test("a task that is called off as it begins does not hold up the next", {
  ignore,
}, async () => {
  await using pool = poolOf(work, { size: 1, grace: 1 });
  await pool.run({});
  const [stop, controller] = [flags(), new AbortController()];
  const first = pool.run({});
  const called = pool.run({ stop, deaf: true }, controller);
  const third = pool.run({});
  await Promise.resolve();
  Atomics.wait(stop, 0, 0, 100); // if it is posted already, it has begun
  controller.abort(new Error("enough"));
  await assertRejects(() => called, Error, "enough");
  assertEquals(await Promise.all([first, third]), ["well", "well"]);
  Atomics.store(stop, 1, 1);
});

Deno.test("an answer is heard before the clock is looked at", {
  ignore,
}, async () => {
  await using pool = poolOf((answered: Flags) => {
    setTimeout(() => {
      Atomics.store(answered, 0, 1);
      Atomics.notify(answered, 0);
    });
    return "in time";
  }, { size: 1 });
  await pool.run(flags());
  const answered = flags();
  const task = pool.run(answered, { timeLimit: 1 });
  Atomics.wait(answered, 0, 0); // this thread could not hear it yet
  Atomics.wait(answered, 1, 0, 5); // the limit is over
  assertEquals(await task, "in time");
});

Deno.test("a task with a time limit travels alone", { ignore }, async () => {
  await using pool = poolOf(work, { size: 1, grace: FOREVER });
  await pool.run({});
  const items = [{ stop: flags() }, { stop: flags() }];
  const outcomes = await pool.mapSettled(items, {
    timeLimit: 20,
    chunkSize: 2,
  });
  assertEquals(texts(outcomes), [
    "TimeoutError: items[0]: over 20 ms",
    "TimeoutError: items[1]: over 20 ms",
  ]);
});

Deno.test("a signal is let go once its tasks have ended, however", {
  ignore,
}, async () => {
  await using working = poolOf(work, { size: 1, grace: FOREVER });
  await using failing = poolOf(fail, { size: 1 });
  await using broken = new Pool<{ default(): void }>(
    new URL("data:text/javascript,throw 0"),
  );
  const { signal } = new AbortController();
  const listeners = () => getEventListeners(signal, "abort").length;
  const begun = new Int32Array(new SharedArrayBuffer(4));
  const uncloneable = {
    get stop(): Flags {
      throw 0;
    },
  };
  const ends: [string, () => Promise<unknown>][] = [
    ["answered", () => working.run({}, { signal })],
    ["refused", () => working.run(uncloneable, { signal })],
    ["late", () => working.run({ stop: flags() }, { signal, timeLimit: 1 })],
    ["two Workers died", () => {
      const item = { n: 0, begun, how: "close", deaths: 9 };
      return failing.run(item, { signal });
    }],
    ["no Worker starts", () => broken.run(undefined, { signal })],
    ["disposed of", () => {
      const items = [{ stop: flags() }, { stop: flags() }];
      const tasks = working.map(items, { signal, chunkSize: 1 });
      assertEquals(listeners(), 1);
      working[Symbol.asyncDispose]();
      return tasks;
    }],
  ];
  for (const [name, end] of ends) {
    await end().catch(() => {});
    assertEquals([name, listeners()], [name, 0]);
  }
});

Deno.test("no Worker is left once the pool is disposed of", {
  ignore,
}, async () => {
  const pool = poolOf(work, { size: 2, grace: FOREVER });
  const stop = flags();
  const pending = pool.mapSettled(Array(5).fill({ stop }), { chunkSize: 1 });
  await raised(stop);
  await pool[Symbol.asyncDispose]();
  assertEquals(await living(pool), []);
  const gone = "AbortError: the pool is disposed of";
  assertEquals(texts(await pending), Array(5).fill(gone));
  assertEquals(texts(await pool.mapSettled([{}])), [gone]);
});

Deno.test("no process is kept alive afterwards", {
  ignore: !mayRun,
}, async () => {
  const printed = await evaluate(`
    await using pool = new Pool(square);
    console.log(await pool.map([1, 2, 3]));`);
  assertEquals(printed, "[ 1, 4, 9 ]\n");
});

Deno.test("a getter of an item may use the pool", { ignore }, async () => {
  const pool = poolOf((item: unknown) => item, { size: 1, grace: FOREVER });
  await pool.run(0);
  const controller = new AbortController();
  const inner: Promise<unknown>[] = [];
  const item = {
    get runs() {
      inner.push(pool.run(1));
      return 1;
    },
    get aborts() {
      controller.abort(new Error("enough"));
      return 2;
    },
  };
  const called = pool.map([item, item], {
    signal: controller.signal,
    chunkSize: 2,
  });
  await assertRejects(() => called, Error, "enough");
  assertEquals(await Promise.all(inner), [1, 1]);
  const disposes = {
    get disposes() {
      pool[Symbol.asyncDispose]();
      return 3;
    },
  };
  await assertRejects(() => pool.run(disposes), DOMException, "disposed");
  await pool[Symbol.asyncDispose]();
  assertEquals(await living(pool), []);
});

Deno.test("a getter that calls its item off leaves the Worker its grace", {
  ignore,
}, async () => {
  await using pool = poolOf(({ stop }: Work) => {
    if (stop) {
      setTimeout(() => {
        Atomics.store(stop, 0, 1);
        Atomics.notify(stop, 0);
        while (Atomics.load(stop, 1) === 0);
      });
    }
    return "well";
  }, { size: 1, grace: 1 });
  const [stop, controller] = [flags(), new AbortController()];
  await pool.run({ stop });
  await raised(stop); // now it hears nothing
  const item = {
    get stop(): undefined {
      controller.abort(new Error("enough"));
      return undefined;
    },
  };
  const { signal } = controller;
  const called = pool.run(item, { signal, timeLimit: FOREVER });
  await assertRejects(() => called, Error, "enough");
  assertEquals(await pool.run({}), "well");
  Atomics.store(stop, 1, 1);
  await locks.request(`${pool.name} 1`, () => {}); // nobody has it now
});

Deno.test("a pool says what it does not take", async () => {
  for (const wrong of [0, -1, 2.5, NaN, Infinity]) {
    assertThrows(
      () => new Pool(square, { size: wrong }),
      RangeError,
      `size is ${wrong}: not a count from 1`,
    );
  }
  await using pool = new Pool<typeof import("./square.ts")>(square);
  const chunkSize = 0;
  await assertRejects(
    () => pool.map([1], { chunkSize }),
    RangeError,
    "chunkSize is 0: not a count from 1",
  );
  for (const wrong of [0, -1, NaN, Infinity, 2 ** 31]) {
    assertThrows(
      () => new Pool(square, { grace: wrong }),
      RangeError,
      `grace is ${wrong}: not a delay in ms, 0 to 2^31`,
    );
    await assertRejects(
      () => pool.run(1, { timeLimit: wrong }),
      RangeError,
      `timeLimit is ${wrong}: not a delay in ms, 0 to 2^31`,
    );
  }
});
