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

class Log implements Disposable {
  #lines: string[] = [];
  constructor(readonly disk: string[]) {}
  add(line: string): void {
    this.#lines.push(line);
  }
  [Symbol.dispose](): void {
    this.disk.push(...this.#lines);
  }
}

Deno.test("a Log is on the disk when its block has ended", () => {
  const disk: string[] = [];
  {
    using log = new Log(disk);
    log.add("last words");
  }
  assertEquals(disk, ["last words"]);
});
