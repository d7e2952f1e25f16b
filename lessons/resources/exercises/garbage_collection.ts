/**
 * `Log` writes what it holds when the collector comes by. Nobody knows when
 * that is. Let it write at the end of the block that holds it.
 *
 * ```sh
 * deno test lessons/resources/exercises/garbage_collection.ts
 * ```
 *
 * @example Hint
 * `using` calls one method of the log, and that one does nothing yet.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

const registry = new FinalizationRegistry<() => void>((write) => write());

class Log implements Disposable {
  #lines: string[] = [];
  constructor(disk: string[]) {
    const lines = this.#lines;
    registry.register(this, () => disk.push(...lines));
  }
  add(line: string): void {
    this.#lines.push(line);
  }
  [Symbol.dispose](): void {}
}

Deno.test("a Log is on the disk when its block has ended", () => {
  const disk: string[] = [];
  {
    using log = new Log(disk);
    log.add("last words");
  }
  assertEquals(disk, ["last words"]);
});
