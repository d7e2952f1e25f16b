/**
 * What a `Pool` and its Workers share: the memory in which each task has a
 * word, the first message, and a form in which thrown values survive a message.
 *
 * @module
 */

/**
 * The most tasks in a chunk. Chunk after chunk takes the next `STRIDE` of the
 * shared words, and begins again at the end: one that says how it travels, and
 * one for each task. It is answered as it came.
 */
export const BATCH = 1024, STRIDE = 1 + BATCH;

/**
 * How a chunk travels: a count, where the message is a list of its items; `BARE`,
 * where it is the only item itself, which is cheaper; the negative of a count,
 * where the message is a list of the bare items of that many chunks.
 */
export const BARE = 0;

/**
 * What the word of a posted task says. The Worker moves it from `WAITING` to
 * `BEGUN`, the pool from `WAITING` to `OFF`, and both by compare-and-exchange:
 * a task is begun or taken back, never both. `OFF` over `BEGUN` asks the task to
 * stop. `DONE` and `FAILED` say what the value in the answer is.
 */
export const WAITING = 0, BEGUN = 1, OFF = 2, DONE = 3, FAILED = 4;

/** The first message to a Worker; the port for all others comes with it. */
export interface Start {
  /** The address of the task module. */
  module: string;
  /** The Web Lock that the Worker holds for as long as it lives. */
  life: string;
  /** `STRIDE` words for each message that may be in flight. */
  words: Int32Array;
}

/**
 * What a Worker says of itself, signed with the name of its lock. One that
 * leaves hands over what it has finished of the message that it is at.
 */
export type News =
  | [life: string, kind: "alive"]
  | [life: string, kind: "ready"]
  | [life: string, kind: "leaving", values: unknown[], reason: Packed];

/** Web Locks: Deno 2.9 has them, its types have not yet. */
export const { locks } = navigator as typeof navigator & {
  locks: {
    request(
      name: string,
      options: { signal?: AbortSignal },
      granted: () => unknown,
    ): Promise<unknown>;
    query(): Promise<{ held: { name: string }[] }>;
  };
};

/** A thrown value on its way: an error in its parts, anything else as it is. */
export type Packed =
  | { thrown: unknown }
  | { uncloneable: string }
  | { base: string; parts: [name: string, part: Packed | Packed[]][] };

const BASES = [
  AggregateError,
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
];

/**
 * Makes a thrown value fit for a message. Cloning by itself loses a name that
 * is not built in, and with it the class, and an `AggregateError`'s errors; a
 * part that cannot be cloned would lose it all. `path` names the value.
 */
export function pack(
  value: unknown,
  path: string,
  seen = new Map<unknown, Packed>(),
): Packed {
  const known = seen.get(value);
  if (known) return known;
  if (!(value instanceof Error) || value instanceof DOMException) {
    const culprit = uncloneable(value, path);
    return culprit ? { uncloneable: culprit } : { thrown: value };
  }
  const base = BASES.find((Base) => value instanceof Base) ?? Error;
  const packed: Packed = { base: base.name, parts: [] };
  seen.set(value, packed);
  const own = Object.getOwnPropertyNames(value);
  for (const name of new Set(["name", "message", "stack", ...own])) {
    const part: unknown = Reflect.get(value, name);
    const where = `${path}.${name}`;
    packed.parts.push([
      name,
      Array.isArray(part)
        ? part.map((each, index) => pack(each, `${where}[${index}]`, seen))
        : pack(part, where, seen),
    ]);
  }
  return packed;
}

/** Puts together what {@link pack} took apart; `task` says whose it was. */
export function unpack(
  packed: Packed,
  task: string,
  seen = new Map<Packed, unknown>(),
): unknown {
  if ("thrown" in packed) return packed.thrown;
  if ("uncloneable" in packed) return cannotClone(packed.uncloneable, task);
  const known = seen.get(packed);
  if (known) return known;
  const error = new Error();
  seen.set(packed, error);
  const base = BASES.find(({ name }) => name === packed.base) ?? Error;
  Object.setPrototypeOf(error, base.prototype);
  for (const [name, part] of packed.parts) {
    const value = Array.isArray(part)
      ? part.map((each) => unpack(each, task, seen))
      : unpack(part, task, seen);
    const hidden = { value, configurable: true, writable: true };
    Object.defineProperty(error, name, hidden);
  }
  return error;
}

/** The error of a value that cannot be sent; `task` says whose it is. */
export function cannotClone(path: string, task: string): DOMException {
  return new DOMException(`${task}: cannot clone ${path}`, "DataCloneError");
}

/**
 * Where in a value stands what cannot be cloned, such as `item.callback`, or
 * `undefined` where all of it can. `path` names the value.
 */
export function uncloneable(
  value: unknown,
  path: string,
  seen = new Set<unknown>(),
): string | undefined {
  try {
    structuredClone(value);
    return undefined;
  } catch (error) {
    // Any other error is a getter's own, or the value is nested too deep.
    if (!(error instanceof DOMException)) return path;
  }
  if (typeof value !== "object" || value === null) return path;
  seen.add(value);
  try {
    const children = value instanceof Map
      ? value
      : value instanceof Set
      ? value.entries()
      : Object.entries(value);
    for (const [key, child] of children) {
      if (seen.has(child)) continue;
      const culprit = uncloneable(child, path + step(key), seen);
      if (culprit) return culprit;
    }
  } catch {
    // A getter's: it can be read no further.
  }
  return path;
}

function step(key: unknown): string {
  if (typeof key !== "string") return `[${Deno.inspect(key)}]`;
  if (/^[A-Za-z_$][\w$]*$/.test(key)) return `.${key}`;
  return `[${/^\d+$/.test(key) ? key : Deno.inspect(key)}]`;
}
