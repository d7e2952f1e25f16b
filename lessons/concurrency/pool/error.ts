/**
 * Thrown values on their way out of a Worker. Cloning alone loses an error's
 * own properties and a name that is not built in, fails for one property that
 * cannot be cloned, and overflows the stack for a long chain of causes. Of the
 * class, only the nearest built-in one arrives.
 *
 * @module
 */

/** A thrown value in a message, and the errors that it leads to. */
export interface Packed {
  /** What was thrown. */
  thrown: Part;
  /** All errors, taken apart; they name each other by their place here. */
  errors: PackedError[];
}

/** A value as it is, the place of an error, or a list with errors in it. */
type Part = { value: unknown } | { error: number } | { list: Part[] };

/** An error: the name of its nearest built-in class, and what it has. */
interface PackedError {
  base: string;
  properties: { name: string; enumerable: boolean; part: Part }[];
}

const BASES = [
  AggregateError,
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
];

/** Takes a thrown value apart. What it returns can be cloned. */
export function pack(thrown: unknown): Packed {
  try {
    const places = new Map<Error, number>();
    const packed: Packed = { thrown: toPart(thrown, places), errors: [] };
    // Taking one apart finds others: the loop goes on to those.
    for (const error of places.keys()) {
      packed.errors.push(takeApart(error, places));
    }
    return packed;
  } catch (error) {
    const value = uncloneable(`thrown: ${reasonOf(error)}`);
    return { thrown: { value }, errors: [] };
  }
}

/** Puts together what {@link pack} took apart. */
export function unpack({ thrown, errors }: Packed): unknown {
  const empty = errors.map(({ base }) => {
    const { prototype } = BASES.find(({ name }) => name === base) ?? Error;
    return Object.setPrototypeOf(new Error(), prototype);
  });
  for (const [place, { properties }] of errors.entries()) {
    for (const { name, enumerable, part } of properties) {
      Object.defineProperty(empty[place], name, {
        value: toValue(part, empty),
        enumerable,
        configurable: true,
        writable: true,
      });
    }
  }
  return toValue(thrown, empty);
}

function toPart(value: unknown, places: Map<Error, number>): Part {
  // A `DOMException` is an error too, but one that is cloned whole.
  if (value instanceof Error && !(value instanceof DOMException)) {
    return { error: places.getOrInsert(value, places.size) };
  }
  if (Array.isArray(value) && value.some((one) => one instanceof Error)) {
    return { list: value.map((one) => toPart(one, places)) };
  }
  try {
    return { value: structuredClone(value) };
  } catch (error) {
    return { value: uncloneable(reasonOf(error)) };
  }
}

function toValue(part: Part, errors: Error[]): unknown {
  if ("error" in part) return errors[part.error];
  if ("list" in part) return part.list.map((one) => toValue(one, errors));
  return part.value;
}

function takeApart(error: Error, places: Map<Error, number>): PackedError {
  const base = BASES.find((Base) => error instanceof Base) ?? Error;
  const names = ["name", "message", ...Object.getOwnPropertyNames(error)];
  const properties = Array.from(new Set(names), (name) => ({
    name,
    enumerable: Object.prototype.propertyIsEnumerable.call(error, name),
    part: toPart(read(error, name), places),
  }));
  return { base: base.name, properties };
}

/** A property, or undefined where its getter throws. */
function read(error: Error, name: string): unknown {
  try {
    return Reflect.get(error, name);
  } catch {
    return undefined;
  }
}

/** The error of a value that cannot be cloned. */
export function uncloneable(reason: string): DOMException {
  return new DOMException(reason, "DataCloneError");
}

/** What a failed cloning says: a getter may have thrown anything. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : "a getter threw";
}
