/**
 * Every caller of `Settings.open()` loads the settings again, and changes them
 * for those who hold them. Make it load once. Have the compiler refuse `new`
 * outside of the class, too: as long as it does not, it calls the directive in
 * the test unused.
 *
 * Run it with `deno test lessons/singleton/exercises/double_init.ts`.
 *
 * @example Hint
 * A constructor runs at every `new`. Write `new` where it is reached only if
 * there is no object yet. Which word keeps others from writing it?
 *
 * @module
 */
import { assertEquals, assertStrictEquals } from "@std/assert";

/** Settings that have to be loaded. */
export class Settings {
  static #shared: Settings | undefined;
  /** The version that was loaded. */
  version = 0;

  private constructor(load: () => number) {
    this.version = load();
  }

  /** Returns the settings that all share; the first call loads them. */
  static open(load: () => number): Settings {
    return Settings.#shared ??= new Settings(load);
  }
}

Deno.test("Settings.open() loads once, and new shares nothing", () => {
  let loads = 0;
  const load = () => ++loads;
  const first = Settings.open(load);
  assertStrictEquals(Settings.open(load), first);
  assertEquals(first.version, 1, "the version changed under its holder");
  // @ts-expect-error TS2673: Constructor of class 'Settings' is private
  new Settings(load);
  assertEquals(first.version, 1, "the constructor still loads what is shared");
});
