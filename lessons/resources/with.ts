/**
 * # `using` is `with`
 *
 * Python's `with` releases what it names when its block ends, error or not.
 * TypeScript's `using` declares a constant that is released when the block
 * around it ends; `await using` waits for the release. Write
 * `using file = await Deno.open(path);`, in braces where it should end early.
 *
 * **Trap:** `const` in place of `using` compiles, runs, and releases nothing.
 *
 * ## A file is closed where its block ends
 *
 * Python's name outlives the block and is closed by then. The name after
 * `using` ends with the block, so the example keeps the file elsewhere to show
 * it closed.
 *
 * ```python
 * import tempfile
 *
 * with tempfile.TemporaryFile() as file:
 *     print(file.closed)
 * print(file.closed)
 * ```
 *
 * ```text
 * False
 * True
 * ```
 *
 * ```ts deno
 * import { assertEquals, assertRejects } from "@std/assert";
 *
 * const path = await Deno.makeTempFile();
 * const kept: Deno.FsFile[] = [];
 * {
 *   using file = await Deno.open(path);
 *   assertEquals((await file.stat()).size, 0);
 *   kept.push(file);
 * }
 * await assertRejects(() => kept[0].stat(), Deno.errors.BadResource);
 * await Deno.remove(path);
 * ```
 *
 * - ✓ what was taken last is released first
 *
 * ## In practice
 *
 * Deno's files and listeners and the databases of `node:sqlite` go behind
 * `using` as they come, its servers and child processes behind `await using`.
 * What only has a `close()` goes on a [`DisposableStack`](./stack.ts).
 *
 * ## `const` where `using` was meant (silent)
 *
 * A class is disposable if it has a method `[Symbol.dispose]()`. There is no
 * `__enter__`: what you hold is open. Nobody minds if you hold it by `const`,
 * or return what `using` is about to close.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Gate implements Disposable {
 *   isOpen = true;
 *   [Symbol.dispose](): void {
 *     this.isOpen = false;
 *   }
 * }
 *
 * const [held, forgotten] = [new Gate(), new Gate()];
 * {
 *   using _one = held;
 *   const _other = forgotten;
 * }
 * assertEquals([held.isOpen, forgotten.isOpen], [false, true]);
 *
 * function open(): Gate {
 *   using gate = new Gate();
 *   return gate;
 * }
 * assertEquals(open().isOpen, false);
 * ```
 *
 * - ✓ a Gate closes at a `return`, a `break` and an error
 * - ✓ a missing `await` is refused, and throws where the `using` stands
 *
 * ## `Deno.exit()` runs no disposer (silent)
 *
 * Python's `sys.exit()` raises an exception, so `with` still releases.
 * `Deno.exit()` ends the program where it stands. Set `Deno.exitCode` instead,
 * and let the program come to its end.
 *
 * ```python
 * import contextlib, sys
 *
 * with contextlib.ExitStack() as stack:
 *     stack.callback(print, "released")
 *     sys.exit()
 * ```
 *
 * ```text
 * released
 * ```
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 *
 * const program = `
 *   using stack = new DisposableStack();
 *   stack.defer(() => console.log("released"));
 *   Deno.exit();
 * `;
 * const deno = new Deno.Command(Deno.execPath(), { args: ["eval", program] });
 * assertEquals((await deno.output()).stdout.length, 0);
 * ```
 *
 * ## Your turn
 *
 * `pass(gate)` leaves the gate open when it throws. Change one word of it:
 * `deno test lessons/resources/exercises/with.ts`.
 *
 * ## See also
 *
 * - [Commit or roll back](./transactions.ts), [when objects go](./garbage_collection.ts)
 * - [Python: the `with` statement](https://docs.python.org/3/reference/compound_stmts.html#the-with-statement)
 * - [Python: `sys.exit`](https://docs.python.org/3/library/sys.html#sys.exit)
 * - [TC39: explicit resource management](https://github.com/tc39/proposal-explicit-resource-management)
 * - [TypeScript 5.2: `using`](https://www.typescriptlang.org/docs/handbook/release-notes/typescript-5-2.html)
 * - [Deno: `Deno.exit`](https://docs.deno.com/api/deno/~/Deno.exit)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";
import { DatabaseSync } from "node:sqlite";

/** A gate that is open until it is disposed of. */
export class Gate implements Disposable {
  /** Whether anybody may pass. */
  isOpen = true;

  /** Closes the gate. */
  [Symbol.dispose](): void {
    this.isOpen = false;
  }
}

Deno.test("a Gate closes at a return, a break and an error", () => {
  const gates = [new Gate(), new Gate(), new Gate()];
  const pass = () => {
    using _gate = gates[0];
    return gates[0].isOpen;
  };
  assertEquals(pass(), true);
  for (const gate of [gates[1]]) {
    using _held = gate;
    break;
  }
  const fail = () => {
    using _gate = gates[2];
    throw new Error("stuck");
  };
  assertThrows(fail, Error, "stuck");
  assertEquals(gates.map(({ isOpen }) => isOpen), [false, false, false]);
});

/** A resource that writes its name where it is released. */
function named(name: string, log: string[]): Disposable {
  return { [Symbol.dispose]: () => void log.push(name) };
}

Deno.test("what was taken last is released first", () => {
  const log: string[] = [];
  {
    using _a = named("a", log);
    using _b = named("b", log);
    log.push("end");
  }
  assertEquals(log, ["end", "b", "a"]);
});

Deno.test("await using waits for the release", async () => {
  const log: string[] = [];
  const release = async () => log.push(await "released");
  {
    await using _slow = {
      [Symbol.asyncDispose]: async () => void await release(),
    };
  }
  assertEquals(log, ["released"]);
});

Deno.test("a missing await is refused, and throws where the using stands", () => {
  const log: string[] = [];
  assertThrows(() => {
    using _first = named("first", log);
    // @ts-expect-error TS2850: object with a '[Symbol.dispose]()' method
    using _gate = Promise.resolve(new Gate());
    log.push("never here");
  }, TypeError);
  assertEquals(log, ["first"]);
});

Deno.test("using takes null, and then releases nothing", () => {
  const open = (gate: Gate | null) => {
    using held = gate;
    return held === null;
  };
  assertEquals(open(null), true);
});

Deno.test("Deno's files and databases are disposable, its processes by await", () => {
  assertEquals(Symbol.dispose in Deno.FsFile.prototype, true);
  assertEquals(Symbol.dispose in DatabaseSync.prototype, true);
  assertEquals(Symbol.asyncDispose in Deno.ChildProcess.prototype, true);
});
