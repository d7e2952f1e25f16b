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
 * To read the whole of a file takes no `with`: `Deno.readTextFile` opens, reads
 * and closes, and `text.split("\n")` makes lines of it. What you open yourself is
 * closed at the brace that ends its block; its name ends there too.
 *
 * ```python
 * import tempfile
 * from pathlib import Path
 *
 * path = Path(tempfile.mkdtemp(), "note.txt")
 * path.write_text("one two")
 * print(path.read_text())
 * with open(path, "rb") as file:
 *     print(file.read(3))
 * print(file.closed)
 * ```
 *
 * ```text
 * one two
 * b'one'
 * True
 * ```
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 *
 * const path = await Deno.makeTempFile();
 * await Deno.writeTextFile(path, "one two");
 * assertEquals(await Deno.readTextFile(path), "one two");
 * {
 *   using file = await Deno.open(path);
 *   const bytes = new Uint8Array(3);
 *   await file.read(bytes); // fills them
 *   assertEquals(new TextDecoder().decode(bytes), "one");
 * } // closed
 * await Deno.remove(path);
 * ```
 *
 * - ✓ a file behind using is closed after its block
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
 * `__enter__`: its constructor opens. Nobody minds if you hold it by `const`, or
 * return what `using` is about to close.
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
 * ## The error goes to `catch`, not to the disposer (silent)
 *
 * `__exit__(exc_type, exc, tb)` sees the error, and swallows it by returning
 * `True`. A disposer has [no argument](./transactions.ts). Put the block into
 * `try`: `catch` has `exc`, asks for [its type](../types/narrowing.ts), and
 * finds `tb` in `error.stack`. What it does not throw again is swallowed.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const log: string[] = [];
 * try {
 *   using _gate = { [Symbol.dispose]: () => void log.push("released") };
 *   throw new RangeError("stuck");
 * } catch (error) {
 *   if (!(error instanceof RangeError)) throw error;
 *   log.push(error.message);
 * }
 * assertEquals(log, ["released", "stuck"]);
 * ```
 *
 * - ✓ Deno.exit() runs no disposer
 *
 * Python's `sys.exit()` raises an exception, so `with` still releases. In Deno set
 * `Deno.exitCode`, and let the program come to its end.
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
 * - [Deno: `Deno.exit`](https://docs.deno.com/api/deno/~/Deno.exit)
 *
 * @module
 */
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { granted } from "../_kit/granted.ts";

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
  const [returned, broken, failed] = [new Gate(), new Gate(), new Gate()];
  const pass = () => {
    using _gate = returned;
    return returned.isOpen;
  };
  assertEquals(pass(), true);
  while (true) {
    using _gate = broken;
    break;
  }
  assertThrows(() => {
    using _gate = failed;
    throw new Error("stuck");
  });
  assert(![returned, broken, failed].some(({ isOpen }) => isOpen));
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
    assertEquals(log, []);
  }
  assertEquals(log, ["b", "a"]);
});

Deno.test("a file behind using is closed after its block", {
  ignore: !granted({ name: "read", path: import.meta.filename }),
}, async () => {
  const kept: Deno.FsFile[] = [];
  {
    using file = await Deno.open(new URL(import.meta.url));
    kept.push(file);
  }
  await assertRejects(() => kept[0].stat(), Deno.errors.BadResource);
});

Deno.test("Deno.exit() runs no disposer", {
  ignore: !granted({ name: "run", command: Deno.execPath() }),
}, () => {
  const using = `using _ = { [Symbol.dispose]: () => console.log("out") };`;
  const out = ["Deno.exit()", "Deno.exitCode = 1"].map((end) => {
    const args = ["eval", `${using} ${end}`];
    return new Deno.Command(Deno.execPath(), { args }).outputSync().stdout;
  });
  assertEquals(out.map(({ length }) => length), [0, 4]);
});

Deno.test("await using waits for the release", async () => {
  const log: string[] = [];
  {
    const release = async () => void log.push(await Promise.resolve("end"));
    await using _slow = { [Symbol.asyncDispose]: release };
  }
  assertEquals(log, ["end"]);
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
