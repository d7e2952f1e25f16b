/**
 * A pool against a model of it: commands in any order, and at the end no task
 * is lost, run once too often, or left unsettled.
 *
 * ```sh
 * POOL_RUNS=10000 deno test -A lessons/concurrency/pool/model_test.ts
 * ```
 *
 * @module
 */
import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { granted } from "../../_kit/granted.ts";
import { locks } from "../../_kit/locks.ts";
import { Pool, type TaskSignal } from "./mod.ts";

const numRuns = granted({ name: "env", variable: "POOL_RUNS" })
  ? Number(Deno.env.get("POOL_RUNS") ?? 40)
  : 40;

/** What a task may do. */
const KINDS = [
  "value",
  "nothing",
  "memory",
  "later",
  "throws",
  "symbol",
  "bad item",
  "stray",
  "dies once",
  "dies",
  "heeds",
  "waits",
  "deaf",
] as const;
type Kind = typeof KINDS[number];

/** What ends only if it is called off. */
const ENDLESS: ReadonlySet<Kind> = new Set<Kind>(["heeds", "waits", "deaf"]);

interface Item {
  kind: Kind;
  n: number;
  /** How often each task was begun. */
  begun: Int32Array<SharedArrayBuffer>;
  /** One word, raised when a run is over: then the deaf let go. */
  over: Int32Array<SharedArrayBuffer>;
  bad?: symbol;
}

/** The task. */
function behave({ kind, n, begun, over }: Item, signal: TaskSignal): unknown {
  const before = Atomics.add(begun, n, 1);
  switch (kind) {
    case "nothing":
      return undefined;
    case "memory":
      return begun;
    case "later":
      return new Promise((resolve) => setTimeout(() => resolve(n)));
    case "throws":
      throw Object.assign(new RangeError(`${n}`), { n });
    case "symbol":
      return Symbol(kind);
    case "stray":
      Promise.reject(new Error(kind));
      return n;
    case "dies once":
    case "dies":
      if (before > 0 && kind === "dies once") return n;
      close();
      return new Promise(() => {});
    case "heeds":
      while (!signal.aborted) Atomics.wait(over, 0, 0, 1);
      return "called off";
    case "waits":
      return new Promise(() => {});
    case "deaf":
      Atomics.wait(over, 0, 0);
      return "over";
    default:
      return n;
  }
}

/** On this channel Workers ask whether they may start. */
const CHANNEL = "concurrency/pool/model_test";

/** A module whose Workers ask on behalf of `pool` whether they may start. */
function moduleThatAsks(pool: string): URL {
  const source = `
    const me = crypto.randomUUID();
    const channel = new BroadcastChannel("${CHANNEL}");
    const answer = new Promise((resolve) => {
      channel.onmessage = ({ data }) => data.to === me && resolve(data.start);
    });
    channel.postMessage({ from: me, pool: "${pool}" });
    const start = await answer;
    channel.close();
    if (!start) throw new RangeError("not this one");
    export default ${behave}`;
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
}

/** Tasks that one signal calls off. */
class Group {
  readonly #controller = new AbortController();
  readonly signal = this.#controller.signal;
  readonly reason: string;

  constructor(number: number) {
    this.reason = `group ${number} is called off`;
  }

  abort(): void {
    this.#controller.abort(this.reason);
  }
}

/** What is known of a task. */
interface Known {
  kind: Kind;
  group?: Group;
  timeLimit?: number;
  outcome?: PromiseSettledResult<unknown>;
}

/** A pool, what was done to it, and what it should come to. */
class Run {
  readonly pool: Pool<{ default: typeof behave }>;
  readonly begun = new Int32Array(new SharedArrayBuffer(4 * 1000));
  readonly over = new Int32Array(new SharedArrayBuffer(4));
  readonly tasks: Known[] = [];
  readonly groups: Group[] = [];
  readonly settled: Promise<unknown>[] = [];
  disposed = false;
  strays = 0;
  /** How many of the next starts fail, and whether any was to. */
  failing = 0;
  hasFailed = false;

  constructor(channel: BroadcastChannel, size: number) {
    const id = crypto.randomUUID();
    channel.onmessage = ({ data: { from, pool } }) => {
      if (pool !== id) return;
      channel.postMessage({ to: from, start: this.failing-- <= 0 });
    };
    this.pool = new Pool(moduleThatAsks(id), {
      size,
      grace: 5,
      onStray: () => this.strays++,
    });
  }

  /** Submits tasks by `map`, or without a chunk size by `run` each. */
  submit(kinds: Kind[], { chunkSize, timeLimit, grouped }: How): void {
    const endless = kinds.some((kind) => ENDLESS.has(kind));
    // What ends only if called off has to have somebody who does.
    const group = grouped || endless && !timeLimit
      ? this.groups.at(-1) ?? this.regroup()
      : undefined;
    const first = this.tasks.length;
    const known = kinds.map((kind): Known => ({ kind, group, timeLimit }));
    this.tasks.push(...known);
    const items = kinds.map((kind, index): Item => ({
      kind,
      n: first + index,
      begun: this.begun,
      over: this.over,
      ...(kind === "bad item" ? { bad: Symbol(kind) } : {}),
    }));
    const options = { signal: group?.signal, timeLimit, chunkSize };
    const all = chunkSize === undefined
      ? Promise.allSettled(items.map((item) => this.pool.run(item, options)))
      : this.pool.mapSettled(items, options);
    this.settled.push(all.then((outcomes) => {
      for (const [index, one] of known.entries()) one.outcome = outcomes[index];
    }));
  }

  /** From now on tasks belong to a new group. */
  regroup(): Group {
    const group = new Group(this.groups.length);
    this.groups.push(group);
    return group;
  }

  /** Calls off the tasks of the last group: they are settled at once. */
  async abort(): Promise<void> {
    const group = this.groups.at(-1);
    group?.abort();
    this.regroup();
    await wait(0);
    const late = this.tasks.filter((one) =>
      one.group === group && !one.outcome
    );
    assertEquals(group && late, group && []);
  }

  /** Disposes of the pool: all tasks are settled at once. */
  async dispose(): Promise<void> {
    this.disposed = true;
    const gone = this.pool[Symbol.asyncDispose]();
    this.submit(["value"], {});
    await wait(0);
    assertEquals(this.tasks.filter(({ outcome }) => !outcome), []);
    await gone;
  }

  /** Calls everything off, and looks at how it has ended. */
  async finish(): Promise<void> {
    for (const group of this.groups) group.abort();
    await Promise.all(this.settled);
    for (const [n, known] of this.tasks.entries()) this.#judge(n, known);
    await this.pool[Symbol.asyncDispose]();
    Atomics.store(this.over, 0, 1);
    Atomics.notify(this.over, 0);
    const { held } = await locks.query();
    for (const { name } of held) {
      if (name.startsWith(this.pool.name)) await locks.request(name, () => {});
    }
  }

  #judge(n: number, known: Known): void {
    const { outcome, kind } = known;
    assert(outcome, "lost");
    const value = "value" in outcome ? outcome.value : outcome.reason;
    const text = value instanceof Int32Array ? "memory" : String(value);
    const ends = this.#ends(n, known);
    assert(
      ends.some((end) => text.startsWith(end)),
      `task ${n}, ${kind}: ${text}, not ${ends.join(" or ")}`,
    );
    if (value instanceof Int32Array) {
      assertEquals(
        Atomics.add(this.begun, 999, 1),
        Atomics.load(value, 999) - 1,
      );
    }
    if (value instanceof RangeError) {
      assertEquals(Object.entries(value), [["n", n]]);
    }
    const most = kind.startsWith("dies") ? 2 : kind === "bad item" ? 0 : 1;
    const times = Atomics.load(this.begun, n);
    assert(times <= most, `task ${n}, ${kind}: begun ${times} times`);
  }

  /** How a task may end, as the beginning of a text. */
  #ends(n: number, { kind, group, timeLimit }: Known): string[] {
    const ends: string[] = [];
    if (group?.signal.aborted) ends.push(group.reason);
    if (timeLimit !== undefined) ends.push("TimeoutError: item");
    if (this.disposed) ends.push("AbortError: the pool is disposed of");
    if (this.hasFailed) ends.push("PoolError: no Worker starts");
    if (kind === "nothing") ends.push("undefined");
    else if (kind === "memory") ends.push("memory");
    else if (kind === "throws") ends.push(`RangeError: ${n}`);
    else if (kind === "symbol") ends.push("DataCloneError: result of item");
    else if (kind === "bad item") ends.push("DataCloneError: item");
    else if (kind === "dies") ends.push("PoolError: item");
    else if (!ENDLESS.has(kind)) ends.push(`${n}`);
    return ends;
  }
}

/** How tasks are submitted. */
interface How {
  chunkSize?: number;
  timeLimit?: number;
  grouped?: boolean;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A command that is always possible. */
function command(
  name: string,
  run: (run: Run) => unknown,
): fc.AsyncCommand<object, Run> {
  return {
    check: () => true,
    run: async (_, real) => void await run(real),
    toString: () => name,
  };
}

const submits = fc.tuple(
  fc.array(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 6 }),
  fc.record({
    chunkSize: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    timeLimit: fc.option(fc.constantFrom(1, 5, 20), {
      nil: undefined,
      freq: 4,
    }),
    grouped: fc.boolean(),
  }),
).map(([kinds, how]) =>
  command(
    `submit ${JSON.stringify(how)}: ${kinds.join(", ")}`,
    (run) => run.submit(kinds, how),
  )
);
const waits = fc.nat(15).map((ms) => command(`wait ${ms}`, () => wait(ms)));
const aborts = fc.constant(command("abort", (run) => run.abort()));
const fails = fc.integer({ min: 1, max: 4 }).map((count) =>
  command(`fail ${count} starts`, (run) => {
    run.hasFailed = true;
    run.failing = count;
  })
);
/** Some twice and thrice: then they come as much more often. */
const commands = [
  submits,
  submits,
  submits,
  waits,
  waits,
  waits,
  aborts,
  fails,
];

Deno.test(`every task settles, in ${numRuns} runs of commands in any order`, {
  ignore: !granted({ name: "read", path: import.meta.dirname }),
}, async () => {
  const channel = new BroadcastChannel(CHANNEL);
  let strays = 0;
  const property = fc.asyncProperty(
    fc.integer({ min: 1, max: 2 }),
    fc.commands(commands, { maxCommands: 12, size: "max" }),
    fc.boolean(),
    async (size, commands, disposes) => {
      const run = new Run(channel, size);
      await fc.asyncModelRun(() => ({ model: {}, real: run }), commands);
      if (disposes) await run.dispose();
      await run.finish();
      strays += run.strays;
    },
  );
  await fc.assert(property, { seed: 1, numRuns, timeout: 60_000 });
  channel.close();
  assert(strays > 0, "no stray rejection was reported");
});
