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
 * `Deno.readTextFile` and `writeTextFile` open and close. `text.split("\n")` gives
 * one line more than Python, an empty one, where the text ends in `\n`. What you
 * open is closed at the brace that ends its block, or after the last line.
 *
 * ```python
 * import tempfile
 * from pathlib import Path
 *
 * path = Path(tempfile.mkdtemp(), "note.txt")
 * path.write_text("one two")
 * with open(path, "rb") as file:
 *     print(file.read(10))
 * print(file.closed)
 * ```
 *
 * ```text
 * b'one two'
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
 *   const bytes = new Uint8Array(10); // bytearray(10)
 *   const count = await file.read(bytes) ?? 0; // null: the file is at its end
 *   assertEquals(new TextDecoder().decode(bytes.subarray(0, count)), "one two");
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
 * What only has a `close()`, or was a `@contextmanager`, goes on a
 * [`DisposableStack`](./stack.ts). `open` of `node:fs/promises` gives a file to
 * read by lines: `for await (const line of file.readLines())`.
 *
 * ## `const` where `using` was meant (silent)
 *
 * A class is disposable if it has a method named by the symbol `Symbol.dispose`;
 * `implements` has the compiler check that. The constructor is `__enter__`. Nobody
 * minds if you hold it by `const`, return it, or return a promise that needs it:
 * write `return await`. (`deno lint` wants a `_` before an unused name.)
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
 * const [held, forgotten] = [new Gate(), new Gate()];
 * {
 *   using _one = held;
 *   const _other = forgotten;
 * }
 * assertEquals([held.isOpen, forgotten.isOpen], [false, true]);
 *
 * function later(): Promise<boolean> {
 *   using gate = new Gate();
 *   return Promise.resolve().then(() => gate.isOpen);
 * }
 * assertEquals(await later(), false);
 * ```
 *
 * - ✓ a Gate closes at a `return`, a `break` and an error
 * - ✓ `using` of a promise is refused, and throws before the next line
 *
 * ## The error goes to `catch`, not to the disposer (silent)
 *
 * `__exit__(exc_type, exc, tb)` swallows the error by returning `True`. A disposer
 * has [no argument](./transactions.ts), and what it returns goes unread. Put the
 * block into `try`: `catch` has `exc`, asks for [its type](../types/narrowing.ts),
 * and finds `tb` in `error.stack`. (Two errors make one `SuppressedError`.)
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const log: string[] = [];
 * try {
 *   using _gate = { [Symbol.dispose]: () => log.push("released") };
 *   throw new RangeError("stuck");
 * } catch (error) {
 *   if (!(error instanceof RangeError)) throw error;
 *   log.push(error.message);
 * }
 * assertEquals(log, ["released", "stuck"]);
 * ```
 *
 * - ✓ neither Deno.exit() nor Ctrl-C runs a disposer
 *
 * In Python both raise an exception, and `with` releases. Here set
 * `Deno.exitCode`, and hear Ctrl-C by `Deno.addSignalListener("SIGINT", …)`.
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

Deno.test("what was taken last is released first", () => {
  const log: string[] = [];
  {
    using _a = { [Symbol.dispose]: () => log.push("a") };
    using _b = { [Symbol.dispose]: () => log.push("b") };
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

Deno.test("neither Deno.exit() nor Ctrl-C runs a disposer", {
  ignore: !granted({ name: "run", command: Deno.execPath() }),
}, () => {
  const using = `using _ = { [Symbol.dispose]: () => console.log("out") };`;
  const out = [
    "Deno.exitCode = 1",
    "Deno.exit()",
    'Deno.kill(Deno.pid, "SIGINT"); for (;;) await 0;',
  ].map((end) => {
    const args = ["eval", `${using} ${end}`];
    return new Deno.Command(Deno.execPath(), { args }).outputSync().stdout;
  });
  assertEquals(out.map(({ length }) => length), [4, 0, 0]);
});

Deno.test("await using waits for the release", async () => {
  const log: string[] = [];
  {
    const release = async () => void log.push(await Promise.resolve("end"));
    await using _slow = { [Symbol.asyncDispose]: release };
  }
  assertEquals(log, ["end"]);
});

Deno.test("using of a promise is refused, and throws before the next line", () => {
  const log: string[] = [];
  assertThrows(() => {
    using _first = { [Symbol.dispose]: () => log.push("first") };
    // @ts-expect-error TS2850: object with a '[Symbol.dispose]()' method
    using _gate = Promise.resolve(new Gate());
    log.push("never here");
  }, TypeError);
  assertEquals(log, ["first"]);
});
