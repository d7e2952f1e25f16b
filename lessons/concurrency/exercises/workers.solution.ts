/**
 * Your turn: the Worker answers `undefined`, for it has got a copy of the data
 * and no getter. Send it what it needs.
 *
 * ```sh
 * deno test lessons/concurrency/exercises/workers.ts
 * ```
 *
 * @example Hint
 * A getter is a method: it stays with its class, on this side. Its value can go.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { ask } from "../isolate/mod.ts";

class Celsius {
  readonly degrees: number;

  constructor(degrees: number) {
    this.degrees = degrees;
  }

  get fahrenheit(): number {
    return this.degrees * 9 / 5 + 32;
  }
}

/** A Worker that answers with the degrees Fahrenheit that it is sent. */
const worker = new URL(
  "data:text/javascript,onmessage = ({ data }) => postMessage(data.fahrenheit)",
);

/** Resolves to what the Worker has read. */
export async function send(celsius: Celsius): Promise<unknown> {
  return await ask(worker, { fahrenheit: celsius.fahrenheit });
}

Deno.test("send() lets the Worker read the degrees Fahrenheit", async () => {
  assertEquals(await send(new Celsius(20)), 68, "the getter did not arrive");
});
