/**
 * `readPort()` reads settings out of JSON: `port` is a whole number from 1 to
 * 65535, or 8080 where it is missing; all else is refused. It believes what it
 * reads.
 *
 * Run it with `deno test lessons/types/exercises/outside_data.ts`.
 *
 * @example Hint
 * Describe the settings with `z.object`. A number can be `int()`, have a `min`
 * and a `max`, and a `default`.
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";
import { z } from "zod";

const Settings = z.object({
  port: z.number().int().min(1).max(65535).default(8080),
});

export function readPort(json: string): number {
  return Settings.parse(JSON.parse(json)).port;
}

Deno.test("readPort() gives a port, or refuses", () => {
  assertEquals(readPort('{"port": 80}'), 80);
  assertEquals(readPort('{"port": 1}'), 1);
  assertEquals(readPort('{"port": 65535}'), 65535);
  assertEquals(readPort("{}"), 8080);
  for (const port of ['"80"', "0", "65536", "1.5", "null", "[80]"]) {
    const json = `{"port": ${port}}`;
    assertThrows(() => readPort(json), Error, undefined, `took ${json}`);
  }
  for (const json of ["[]", "null", "80"]) {
    assertThrows(() => readPort(json), Error, undefined, `took ${json}`);
  }
});
