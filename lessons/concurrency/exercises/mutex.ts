/**
 * Your turn: `claim` looks whether a seat is free and then takes it, and between
 * the two another thread may do the same. Make it one step.
 *
 * ```sh
 * deno test lessons/concurrency/exercises/mutex.ts
 * ```
 *
 * @example Hint
 * There is an operation that writes only over the value that it expects, and
 * answers what it has found.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

/** Seats in shared memory: 0 is free, any other number is who sits there. */
type Seats = Int32Array<SharedArrayBuffer>;

/**
 * Takes a seat for a guest, and returns whether it was free. `meanwhile` is what
 * another thread does after this one has looked.
 */
export function claim(
  seats: Seats,
  seat: number,
  guest: number,
  meanwhile: () => void = () => {},
): boolean {
  if (Atomics.load(seats, seat) !== 0) return false;
  meanwhile();
  Atomics.store(seats, seat, guest);
  return true;
}

Deno.test("claim() gives a seat to one of two who come at once", () => {
  const seats = new Int32Array(new SharedArrayBuffer(4));
  let second = false;
  const first = claim(seats, 0, 1, () => second = claim(seats, 0, 2));
  assertEquals([first, second].filter(Boolean).length, 1, "both have it");
  assertEquals(seats[0], first ? 1 : 2, "the winner sits there");
});
