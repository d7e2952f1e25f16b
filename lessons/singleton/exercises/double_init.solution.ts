/**
 * Your turn: every caller of `openShared` loads the settings again, and changes
 * them for those who hold them. Make it load once.
 *
 * ```sh
 * deno test lessons/singleton/exercises/double_init.ts
 * ```
 *
 * @example Hint
 * A constructor runs at every `new`. Write `new` where it is reached only if
 * there is no object yet.
 *
 * @module
 */
import { assertEquals, assertStrictEquals } from "@std/assert";

/** Settings that have to be loaded. */
export class Settings {
  static shared: Settings | undefined;
  /** The version that was loaded. */
  version = 0;

  constructor(load: () => number) {
    this.version = load();
  }
}

/** Returns the settings that all share; the first call loads them. */
export function openShared(load: () => number): Settings {
  return Settings.shared ??= new Settings(load);
}

Deno.test("openShared() loads once", () => {
  let loads = 0;
  const first = openShared(() => ++loads);
  assertStrictEquals(openShared(() => ++loads), first);
  assertEquals(first.version, 1, "the version changed under its holder");
  assertEquals(loads, 1);
});
