/**
 * A memory that has just been made starts interpreters.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { spy } from "@std/testing/mock";
import { fileURLToPath } from "node:url";
import { granted } from "../../_kit/granted.ts";
import { mayKeepFiles } from "../permission.ts";
import { Trial } from "../trial.ts";
import { CPython } from "./interpreter.ts";
import { loadMemory } from "./memory.ts";

const pyodide = fileURLToPath(new URL(".", import.meta.resolve("pyodide")));
const ignore = !mayKeepFiles() || !granted({ name: "read", path: pyodide });

/** What is written to it, piece by piece. */
class Pieces {
  readonly pieces: string[] = [];

  add(bytes: Uint8Array): void {
    this.pieces.push(new TextDecoder().decode(bytes));
  }
}

const script = `
import asyncio, os, sys
asyncio.run(asyncio.sleep(0, print("slept")))
print(hash("a"), sys.flags.utf8_mode, sys.argv, sorted(os.environ.items()))
print("said", file=sys.stderr)`;

Deno.test(
  "CPython runs in a memory newly made, and prints in the end or by line",
  {
    ignore,
  },
  async () => {
    await using trial = new Trial();
    using instantiate = spy(WebAssembly, "instantiate");
    const python = new CPython(await loadMemory(trial.folder));
    const lines = [
      "slept\n",
      "-468864544 1 ['cell.py'] [('HOME', '/cell'), ('LANG', 'C.UTF-8'), ('PATH', '/'), ('TZ', 'UTC')]\n",
    ];
    for (const byLine of [undefined, true]) {
      const [stdout, stderr] = [new Pieces(), new Pieces()];
      assertEquals(await python.run(script, stdout, stderr, byLine), 0);
      assertEquals(stdout.pieces, byLine ? lines : [lines.join("")]);
      assertEquals(stderr.pieces, ["said\n"]);
    }
    const compiled = instantiate.calls
      .filter(({ args: [source] }) => source instanceof WebAssembly.Module);
    assertEquals(compiled.length, 1); // by the second run: the first has compiled
  },
);
