/**
 * A caller without a port of its own passes `undefined`, and `connect()` loses
 * its default. Take the options apart in the parameter list.
 *
 * ```sh
 * deno test lessons/functions/exercises/arguments.ts
 * ```
 *
 * @example Hint
 * Where the parameter is named `options`, braces may stand instead, with a
 * default for each key.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

interface Options {
  port?: number;
  tls?: boolean;
}

function connect(host: string, options: Options = {}): string {
  const { port, tls } = { port: 80, tls: false, ...options };
  return `${tls ? "https" : "http"}://${host}:${port}`;
}

Deno.test("connect() keeps its port when it is handed undefined", () => {
  assertEquals(
    connect("dev", { port: undefined, tls: true }),
    "https://dev:80",
  );
  assertEquals(connect("dev"), "http://dev:80");
});
