/**
 * Your turn: `UserSettings.shared` is the object of `Settings`, if that was
 * asked first. Give each class an object of its own.
 *
 * ```sh
 * deno test lessons/singleton/exercises/one_object.ts
 * ```
 *
 * @example Hint
 * Inside a static getter, `this` is the class that was asked. It can be the key
 * of a `Map`, whose `getOrInsertComputed` makes what is missing.
 *
 * @module
 */
import {
  assertEquals,
  assertInstanceOf,
  assertStrictEquals,
} from "@std/assert";

/** Settings, which a program has once. */
export class Settings {
  static readonly #made = new Map<typeof Settings, Settings>();

  /** The one object of the class that is asked. */
  static get shared(): Settings {
    return Settings.#made.getOrInsertComputed(this, () => new this());
  }
}

Deno.test("each class has an object of its own, whoever asks first", () => {
  class UserSettings extends Settings {}
  const settings = Settings.shared;
  const message = "UserSettings was handed its parent's object";
  assertInstanceOf(UserSettings.shared, UserSettings, message);
  assertStrictEquals(Settings.shared, settings);
  assertEquals(UserSettings.shared === UserSettings.shared, true);
});
