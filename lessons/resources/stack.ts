/**
 * # Many resources, or none
 *
 * Python's `ExitStack` collects what has been opened, and `pop_all()` hands it
 * on. TypeScript's `DisposableStack` has `use`, `defer`, `adopt` and `move()`.
 * Where you open several things for a caller, open them on a stack, and move
 * them out once all went well.
 *
 * **Trap:** If the second `open` fails, nobody closes the first.
 *
 * ## All are handed on, or all are closed
 *
 * `using` closes what is on the stack when `openAll` ends. `move()` takes it
 * off, onto a stack that the caller closes.
 *
 * ```python
 * from contextlib import ExitStack
 *
 * def open_all(*names):
 *     with ExitStack() as stack:
 *         for name in names:
 *             if name == "missing":
 *                 raise OSError(name)
 *             stack.callback(print, "close", name)
 *         return stack.pop_all()
 *
 * with open_all("a", "b"):
 *     print("both open")
 * open_all("c", "missing")
 * ```
 *
 * ```text
 * both open
 * close b
 * close a
 * close c
 * OSError: missing
 * ```
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * function openAll(
 *   open: (name: string) => Disposable,
 *   ...names: string[]
 * ): DisposableStack {
 *   using stack = new DisposableStack();
 *   for (const name of names) stack.use(open(name));
 *   return stack.move();
 * }
 *
 * const log: string[] = [];
 * const open = (name: string) => {
 *   if (name === "missing") throw new Error(name);
 *   return { [Symbol.dispose]: () => void log.push(name) };
 * };
 * {
 *   using _both = openAll(open, "a", "b");
 *   log.push("both open");
 * }
 * assertThrows(() => openAll(open, "c", "missing"), Error, "missing");
 * assertEquals(log, ["both open", "b", "a", "c"]);
 * ```
 *
 * - ✓ openAll() closes nothing of what it hands on
 * - ✓ an AsyncDisposableStack waits for one release before the next
 *
 * ## In practice
 *
 * `use(resource)` takes what is disposable, and returns it.
 * `adopt(value, close)` takes what has a function that closes it,
 * `defer(close)` any function. A class that owns several resources keeps one
 * stack, and disposes of that.
 *
 * ## A stack without `using` (silent)
 *
 * Without `using` there is nothing to move out of, and it works, until an
 * `open` fails. The stack that holds `c` is then lost:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * function leakyOpenAll(
 *   open: (name: string) => Disposable,
 *   ...names: string[]
 * ): DisposableStack {
 *   const stack = new DisposableStack();
 *   for (const name of names) stack.use(open(name));
 *   return stack;
 * }
 *
 * const closed: string[] = [];
 * const open = (name: string) => {
 *   if (name === "missing") throw new Error(name);
 *   return { [Symbol.dispose]: () => void closed.push(name) };
 * };
 * assertThrows(() => leakyOpenAll(open, "c", "missing"), Error, "missing");
 * assertEquals(closed, []);
 * ```
 *
 * - ✓ leakyOpenAll() leaves open what it opened before it failed
 *
 * ## Your turn
 *
 * `openBoth()` leaves the first door open if the second is locked. Repair it:
 * `deno test lessons/resources/exercises/stack.ts`.
 *
 * ## See also
 *
 * - [`using` is `with`](./with.ts)
 * - [Python: `ExitStack`](https://docs.python.org/3/library/contextlib.html#contextlib.ExitStack)
 * - [MDN: `DisposableStack`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/DisposableStack)
 * - [TC39: explicit resource management](https://github.com/tc39/proposal-explicit-resource-management)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

/**
 * Opens what these names stand for, and hands all of it to the caller.
 *
 * @throws what `open` throws, once what was opened before is closed; if closing
 * throws too, a `SuppressedError` of both.
 */
export function openAll(
  open: (name: string) => Disposable,
  ...names: string[]
): DisposableStack {
  using stack = new DisposableStack();
  for (const name of names) stack.use(open(name));
  return stack.move();
}

/** Does the same; if `open` throws, what was opened stays open, on purpose. */
export function leakyOpenAll(
  open: (name: string) => Disposable,
  ...names: string[]
): DisposableStack {
  const stack = new DisposableStack();
  for (const name of names) stack.use(open(name));
  return stack;
}

/** Opens names, and writes down which of them are open; `missing` fails. */
function doors() {
  const open = new Set<string>();
  const openOne = (name: string): Disposable => {
    if (name === "missing") throw new Error(name);
    open.add(name);
    return { [Symbol.dispose]: () => void open.delete(name) };
  };
  return { open, openOne };
}

Deno.test("openAll() closes nothing of what it hands on", () => {
  const { open, openOne } = doors();
  const both = openAll(openOne, "a", "b");
  assertEquals([...open], ["a", "b"]);
  both.dispose();
  assertEquals([...open], []);
});

Deno.test("openAll() leaves nothing open where it fails", () => {
  const { open, openOne } = doors();
  assertThrows(() => openAll(openOne, "a", "b", "missing"), Error, "missing");
  assertEquals([...open], []);
});

Deno.test("leakyOpenAll() leaves open what it opened before it failed", () => {
  const { open, openOne } = doors();
  assertThrows(() => leakyOpenAll(openOne, "a", "missing"), Error, "missing");
  assertEquals([...open], ["a"]);
});

Deno.test("adopt() closes what is not disposable", () => {
  const closed: string[] = [];
  {
    using stack = new DisposableStack();
    const door = stack.adopt("door", (name) => closed.push(name));
    assertEquals([door, ...closed], ["door"]);
  }
  assertEquals(closed, ["door"]);
});

Deno.test("an AsyncDisposableStack waits for one release before the next", async () => {
  const log: string[] = [];
  const close = async (name: string) => {
    log.push(`begin ${name}`);
    log.push(await `end ${name}`);
  };
  {
    await using stack = new AsyncDisposableStack();
    stack.defer(() => close("a"));
    stack.defer(() => close("b"));
  }
  assertEquals(log, ["begin b", "end b", "begin a", "end a"]);
});
