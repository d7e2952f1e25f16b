/**
 * Your turn: `add` takes a lock, as it would among Python's threads. Nothing in
 * it waits. Let it answer with a number, at once.
 *
 * ```sh
 * deno test lessons/concurrency/exercises/interpreter_lock.ts
 * ```
 *
 * @example Hint
 * Between two lines without `await`, who could come in?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

/** A counter that many jobs share. */
export class Counter {
  #count = 0;
  #free: Promise<unknown> = Promise.resolve();

  /** Adds one, and returns the count. */
  add() {
    const count = this.#free.then(() => {
      const seen = this.#count;
      this.#count = seen + 1;
      return this.#count;
    });
    this.#free = count;
    return count;
  }
}

Deno.test("add() answers with a number, for as many as ask", () => {
  const counter = new Counter();
  const answers: unknown[] = [counter.add(), counter.add()];
  assertEquals(answers, [1, 2], "a promise is no number");
});
