/**
 * Your turn: `Settings.open` ignores a second path in silence. Make it throw an
 * error that names both paths.
 *
 * ```sh
 * deno test lessons/singleton/exercises/guard.ts
 * ```
 *
 * @example Hint
 * Compare before you return. Which path is asked for, and which is held?
 *
 * @module
 */
import { assertStrictEquals, assertThrows } from "@std/assert";

/** Settings out of one file. */
export class Settings {
  static #held: Settings | undefined;

  private constructor(readonly path: string) {}

  /** Returns the settings, which the first call opens. */
  static open(path: string): Settings {
    const held = Settings.#held ??= new Settings(path);
    if (held.path !== path) {
      throw new Error(`Settings holds ${held.path}, not ${path}`);
    }
    return held;
  }
}

Deno.test("open() gives the same settings for the same path, and refuses others", () => {
  const main = Settings.open("main.json");
  assertStrictEquals(Settings.open("main.json"), main);
  const open = () => Settings.open("test.json");
  const message = "Settings holds main.json, not test.json";
  assertThrows(open, Error, message, "test.json was asked for");
});
