/**
 * # A class with one object
 *
 * A Python singleton answers every call of its class with one object. In
 * TypeScript let a `static` getter hand it out, and mark the constructor
 * `private`. Then `new` keeps its meaning, and the compiler refuses it outside
 * the class.
 *
 * **Trap:** A subclass inherits the cached object: it may be handed its
 * parent's.
 *
 * ## A getter makes it at first use
 *
 * `shared` says openly that others have the object too:
 *
 * ```python
 * class Dispenser:
 *     _made = None
 *     last = 0
 *
 *     @classmethod
 *     def shared(cls):
 *         if cls._made is None:
 *             cls._made = cls()
 *         return cls._made
 *
 *     def draw(self):
 *         self.last += 1
 *         return self.last
 *
 * print(Dispenser.shared().draw(), Dispenser.shared().draw())
 * ```
 *
 * ```text
 * 1 2
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Dispenser {
 *   static #made: Dispenser | undefined;
 *   #last = 0;
 *
 *   private constructor() {}
 *
 *   static get shared(): Dispenser {
 *     return Dispenser.#made ??= new Dispenser();
 *   }
 *
 *   draw(): number {
 *     return ++this.#last;
 *   }
 * }
 *
 * assertEquals(Dispenser.shared.draw(), 1);
 * assertEquals(Dispenser.shared.draw(), 2);
 * ```
 *
 * - ✓ the compiler refuses `new Dispenser()`, and a subclass as well
 * - ✓ a Dispenser can be made all the same by who is bent on it
 *
 * ## In practice
 *
 * Ask first whether an exported [constant](./module_scope.ts) would do: it is
 * simpler, and its class can be tested. The getter is for what is made late, by
 * a class that callers know by name. A `private` constructor also forbids
 * subclasses; where there shall be some, write `protected`.
 *
 * ## A subclass is handed its parent's object (silent)
 *
 * A class inherits its parent's public `static` members, the cache `made` too.
 * So a subclass that is asked after its parent gets its parent's object. Keep a
 * `Map` with an entry for each class:
 *
 * ```python
 * class Settings:
 *     shared = None
 *
 * class UserSettings(Settings):
 *     pass
 *
 * Settings.shared = Settings()
 * print(type(UserSettings.shared).__name__)
 * ```
 *
 * ```text
 * Settings
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class UnguardedSettings {
 *   static made: UnguardedSettings | undefined;
 *
 *   static get shared(): UnguardedSettings {
 *     return this.made ??= new this();
 *   }
 * }
 *
 * class UserSettings extends UnguardedSettings {}
 *
 * const settings = UnguardedSettings.shared;
 * assertEquals(UserSettings.shared === settings, true);
 * assertEquals(UserSettings.shared instanceof UserSettings, false);
 * ```
 *
 * - ✓ UnguardedSettings.shared gives a subclass the object of its parent
 * - ✓ Settings.shared gives each class an object of its own, whoever asks first
 *
 * ## Your turn
 *
 * `Settings.shared` and `UserSettings.shared` shall be two objects. Make them
 * so: `deno test lessons/singleton/exercises/one_object.ts`
 *
 * ## See also
 *
 * - [Python: class and instance variables](https://docs.python.org/3/tutorial/classes.html#class-and-instance-variables)
 * - [TypeScript: `private`, and its limits](https://www.typescriptlang.org/docs/handbook/2/classes.html#private)
 * - [MDN: `static` members are inherited](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Classes/static)
 *
 * @module
 */
import {
  assertEquals,
  assertInstanceOf,
  assertNotStrictEquals,
  assertStrictEquals,
} from "@std/assert";

/** Deals out numbers; there is one for the program. */
export class Dispenser {
  static #made: Dispenser | undefined;
  #last = 0;

  private constructor() {}

  /** The one dispenser, made when it is first asked for. */
  static get shared(): Dispenser {
    return Dispenser.#made ??= new Dispenser();
  }

  /** Returns the next number, from 1. */
  draw(): number {
    return ++this.#last;
  }
}

/** May hand a subclass its parent's object: the bug, kept on purpose. */
export class UnguardedSettings {
  /** The shared object. A subclass inherits it until it has one of its own. */
  static made: UnguardedSettings | undefined;

  /** The object of this class, or of the parent that was asked first. */
  static get shared(): UnguardedSettings {
    return this.made ??= new this();
  }
}

/** Settings, one object for each class. */
export class Settings {
  static readonly #made = new Map<typeof Settings, Settings>();

  /** The one object of the class that is asked. */
  static get shared(): Settings {
    return Settings.#made.getOrInsertComputed(this, () => new this());
  }
}

Deno.test("the compiler refuses `new Dispenser()`, and a subclass as well", () => {
  // @ts-expect-error TS2673: is private and only accessible within the class
  const other = new Dispenser();
  // @ts-expect-error TS2675: Class constructor is marked as private.
  class Desk extends Dispenser {}
  assertEquals(other instanceof Dispenser, true);
  assertEquals(Object.getPrototypeOf(Desk), Dispenser);
});

Deno.test("a Dispenser can be made all the same by who is bent on it", () => {
  const { shared } = Dispenser;
  const other: Dispenser = Reflect.construct(Dispenser, []);
  assertNotStrictEquals(other, shared);
  assertEquals(other.draw(), 1);
  assertEquals(Object.create(shared) instanceof Dispenser, true);
});

Deno.test("Dispenser.shared is one object, which never repeats a number", () => {
  const { shared } = Dispenser;
  assertStrictEquals(Dispenser.shared, shared);
  assertEquals(Dispenser.shared.draw(), shared.draw() - 1);
});

Deno.test("UnguardedSettings.shared gives a subclass the object of its parent", () => {
  class Parent extends UnguardedSettings {}
  class Child extends Parent {}
  const parent = Parent.shared;
  assertStrictEquals(Child.shared, parent);
});

Deno.test("UnguardedSettings.shared gives a subclass its own if that is asked first", () => {
  class Parent extends UnguardedSettings {}
  class Child extends Parent {}
  assertInstanceOf(Child.shared, Child);
  assertEquals(Parent.shared instanceof Child, false);
});

Deno.test("Settings.shared gives each class an object of its own, whoever asks first", () => {
  class Parent extends Settings {}
  class Child extends Parent {}
  const parent = Parent.shared;
  assertInstanceOf(Child.shared, Child);
  assertStrictEquals(Child.shared, Child.shared);
  assertStrictEquals(Parent.shared, parent);
});
