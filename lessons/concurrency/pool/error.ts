/**
 * Thrown values on their way out of a Worker. Cloning by itself loses an
 * error's own properties and a name that is not built in, and one property that
 * cannot be cloned would lose it all. Of the class, only the nearest built-in
 * one arrives; errors in a list, as an `AggregateError` has, are cloned.
 *
 * @module
 */

/** A thrown value in a message: an error in its parts, all else as it is. */
export type Packed =
  | { thrown: unknown }
  | { base: string; parts: [name: string, part: Packed][] };

const BASES = [
  AggregateError,
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
];

/** Takes a thrown value apart; `seen` are the errors that it is a cause of. */
export function pack(value: unknown, seen = new Map<Error, Packed>()): Packed {
  if (!(value instanceof Error) || value instanceof DOMException) {
    const reason = whyNotCloned(value);
    return { thrown: reason === undefined ? value : uncloneable(reason) };
  }
  const known = seen.get(value);
  if (known) return known;
  const base = BASES.find((Base) => value instanceof Base) ?? Error;
  const packed: Packed = { base: base.name, parts: [] };
  seen.set(value, packed);
  const own = Object.getOwnPropertyNames(value);
  for (const name of new Set(["name", "message", ...own])) {
    packed.parts.push([name, pack(read(value, name), seen)]);
  }
  return packed;
}

/** A property, or undefined where its getter throws. */
function read(error: Error, name: string): unknown {
  try {
    return Reflect.get(error, name);
  } catch {
    return undefined;
  }
}

/** Puts together what {@link pack} took apart. */
export function unpack(
  packed: Packed,
  seen = new Map<Packed, Error>(),
): unknown {
  if ("thrown" in packed) return packed.thrown;
  const known = seen.get(packed);
  if (known) return known;
  const error = new Error();
  seen.set(packed, error);
  const base = BASES.find(({ name }) => name === packed.base) ?? Error;
  Object.setPrototypeOf(error, base.prototype);
  for (const [name, part] of packed.parts) {
    const value = unpack(part, seen);
    const hidden = { value, configurable: true, writable: true };
    Object.defineProperty(error, name, hidden);
  }
  return error;
}

/** What stands in the way of cloning a value, if anything does. */
export function whyNotCloned(value: unknown): string | undefined {
  try {
    structuredClone(value);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The error of a value that cannot be cloned. */
export function uncloneable(reason: string): DOMException {
  return new DOMException(reason, "DataCloneError");
}
