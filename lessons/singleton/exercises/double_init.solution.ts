/**
 * Every caller of `Settings.open()` loads the settings again, and changes them
 * for those who hold them. Make it load once, and let the constructor make a new
 * object and share nothing. Have the compiler refuse `new` outside of the class:
 * the test expects so by `@ts-expect-error`, which is itself an error ("unused")
 * as long as the line below it is not refused.
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
  const other = new Settings(load);
  assertEquals(
    other === first,
    false,
    "the constructor returns what is shared",
  );
  assertEquals([first.version, other.version], [1, 2], "new loads its own");
});
