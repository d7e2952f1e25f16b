/**
 * # One object, one access point
 *
 * A Python singleton is a class whose call always answers with the same object.
 * A TypeScript constructor can do that too; a `static` getter says openly that
 * nothing new is made. In both languages "only one" is an agreement: subclasses
 * and copies break it, and `private` binds only the compiler.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## Everyone draws from the same
 *
 * Numbered tickets want one dispenser: a second would give out the same numbers
 * again. So the class restricts itself to one object, and is the way to it.
 *
 * ```diagram
 * door  ──┐                  ┌──────────┐
 * desk  ──┼──▶  Tickets  ──▶ │ last = 3 │
 * phone ──┘                  └──────────┘
 *         the access point   the one object
 * ```
 *
 * ```python
 * class Tickets:
 *     _shared = None
 *     last = 0
 *
 *     def __new__(cls):
 *         if cls._shared is None:
 *             cls._shared = super().__new__(cls)
 *         return cls._shared
 *
 *     def draw(self):
 *         self.last += 1
 *         return self.last
 *
 * print(Tickets() is Tickets(), Tickets().draw(), Tickets().draw())
 * ```
 *
 * ```text
 * True 1 2
 * ```
 *
 * The constructor of {@link Tickets} returns the object that it made before:
 *
 * ```ts
 * import { assertEquals, assertStrictEquals } from "@std/assert";
 *
 * assertStrictEquals(new Tickets(), new Tickets());
 * assertEquals([new Tickets().draw(), new Tickets().draw()], [1, 2]);
 * ```
 *
 * ## A class variable and a class method
 *
 * `Tickets()` looks like creation; a class method can say "shared" instead.
 * Underscores do not make its variable private: `_shared` is a request, and
 * `__shared` is `_Tickets__shared` to the rest of the world.
 *
 * ```python
 * class Tickets:
 *     __shared = None
 *
 *     @classmethod
 *     def shared(cls):
 *         if cls.__shared is None:
 *             cls.__shared = cls()
 *         return cls.__shared
 *
 * print(Tickets.shared() is Tickets.shared())
 * Tickets._Tickets__shared = "mine"
 * print(Tickets.shared())
 * ```
 *
 * ```text
 * True
 * mine
 * ```
 *
 * `#shared` is private: outside the class it does not even parse. `private` and
 * `abstract` are for the compiler, which removes them.
 *
 * ```ts
 * import { assert, assertStrictEquals, assertThrows } from "@std/assert";
 *
 * class Dispenser {
 *   static #shared: Dispenser | undefined;
 *   private constructor() {}
 *   static get shared(): Dispenser {
 *     return Dispenser.#shared ??= new Dispenser();
 *   }
 * }
 * abstract class Machine {}
 *
 * const { shared } = Dispenser;
 * assertStrictEquals(shared, Dispenser.shared);
 * assertThrows(() => new Function("Dispenser.#shared"), SyntaxError);
 *
 * assert(Reflect.construct(shared.constructor, []) !== shared);
 * // @ts-expect-error private: refused by the compiler, made all the same
 * assert(new Dispenser() !== shared);
 * // @ts-expect-error abstract: likewise
 * assert(new Machine() instanceof Machine);
 * ```
 *
 * ## Often said, and wrong
 *
 * That `a == b` shows a singleton. Equality is what the class says it is; only
 * identity counts objects.
 *
 * ```python
 * from dataclasses import dataclass
 *
 * @dataclass
 * class Ticket:
 *     number: int
 *
 * a, b = Ticket(1), Ticket(1)
 * print(a == b, a is b)
 * ```
 *
 * ```text
 * True False
 * ```
 *
 * Between objects `===` is identity, but `assertEquals` and `deepStrictEqual`
 * compare structure. A test that counts objects uses `assertStrictEquals`.
 *
 * ```ts
 * import { assertEquals, assertNotStrictEquals } from "@std/assert";
 * import { deepStrictEqual } from "node:assert";
 *
 * class Ticket {
 *   number = 1;
 * }
 * const [a, b] = [new Ticket(), new Ticket()];
 *
 * assertEquals(a, b);
 * deepStrictEqual(a, b);
 * assertNotStrictEquals(a, b);
 * ```
 *
 * That every subclass gets one of its own. The class variable is inherited, so
 * the answer depends on who asks first.
 *
 * ```python
 * class Tickets:
 *     _shared = None
 *
 *     def __new__(cls):
 *         if cls._shared is None:
 *             cls._shared = super().__new__(cls)
 *         return cls._shared
 *
 * class Express(Tickets):
 *     def __init__(self):
 *         print("an Express")
 *
 * print(type(Tickets()).__name__, type(Express()).__name__)
 * Tickets._shared = None
 * print(type(Express()).__name__, type(Tickets()).__name__)
 * ```
 *
 * ```text
 * Tickets Tickets
 * an Express
 * Express Tickets
 * ```
 *
 * A public `static` is inherited as well, since a class is the prototype of its
 * subclass. `#shared` is not: reading it on the subclass throws. {@link Tickets}
 * keys its objects by `new.target`, the class that was called.
 *
 * ```ts
 * import { assertEquals, assertInstanceOf, assertThrows } from "@std/assert";
 *
 * class Heir extends UnguardedTickets {}
 *
 * UnguardedTickets.get();
 * assertEquals(Object.getPrototypeOf(Heir), UnguardedTickets);
 * assertEquals(Heir.get() instanceof Heir, false);
 *
 * class Parent {
 *   static #shared = new Parent();
 *   static get() {
 *     return this.#shared;
 *   }
 * }
 * class Child extends Parent {}
 *
 * assertThrows(() => Child.get(), TypeError);
 *
 * class Express extends Tickets {}
 *
 * new Tickets();
 * assertInstanceOf(new Express(), Express);
 * ```
 *
 * That the pattern guarantees one. A metaclass (the class of a class) guards the
 * call; `__new__` also guards copying and unpickling, which call it; nothing
 * guards `object.__new__`.
 *
 * ```python
 * import copy, functools, pickle
 *
 * class OnePerClass(type):
 *     __call__ = functools.cache(type.__call__)
 *
 * class ByCall(metaclass=OnePerClass):
 *     pass
 *
 * class ByNew:
 *     _shared = None
 *     __new__ = lambda cls: cls._shared
 *
 * ByNew._shared = object.__new__(ByNew)
 *
 * for cls in ByCall, ByNew:
 *     one = cls()
 *     others = [copy.copy(one), copy.deepcopy(one), cls.__new__(cls)]
 *     others += [pickle.loads(pickle.dumps(one)), object.__new__(cls)]
 *     print(cls.__name__, [other is one for other in others])
 * ```
 *
 * ```text
 * ByCall [False, False, False, False, False]
 * ByNew [True, True, True, True, False]
 * ```
 *
 * {@link Tickets} holds against its own `constructor`, but not against a
 * `new.target` it has never seen, nor against whoever takes its prototype.
 *
 * ```ts
 * import { assert, assertEquals, assertStrictEquals } from "@std/assert";
 *
 * const one = new Tickets();
 * one.draw();
 * assertStrictEquals(Reflect.construct(one.constructor, []), one);
 *
 * const other = Reflect.construct(Tickets, [], class {});
 * assertEquals(one.draw.call(other), 1);
 * assert(Object.create(Tickets.prototype) instanceof Tickets);
 * ```
 *
 * ## Beware
 *
 * Cloning, which is how objects travel to a Worker, makes a plain object of an
 * instance of your own class: its methods and `#fields` stay behind. Of a
 * database nothing is left. Functions cannot be cloned at all.
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 * import { DatabaseSync } from "node:sqlite";
 *
 * using database = new DatabaseSync(":memory:");
 * const clone = structuredClone(new Tickets());
 *
 * assertEquals(Object.getPrototypeOf(clone), Object.prototype);
 * assertThrows(() => Tickets.prototype.draw.call(clone), TypeError);
 * assertEquals(Object.keys(structuredClone(database)), []);
 * assertThrows(() => structuredClone({ draw() {} }), DOMException);
 * ```
 *
 * Ask whether the object is there, not whether it is true: in Python, an empty
 * list is not.
 *
 * ```python
 * class Queue(list):
 *     _shared = None
 *
 *     def __new__(cls):
 *         if not cls._shared:
 *             cls._shared = super().__new__(cls)
 *         return cls._shared
 *
 * print(Queue() is Queue())
 * ```
 *
 * ```text
 * False
 * ```
 *
 * JavaScript's objects are all truthy. A shared number may still be 0, which
 * `||=` replaces and `??=` keeps.
 *
 * ```ts
 * import { assertEquals, assertStrictEquals } from "@std/assert";
 *
 * const shared: { queue?: string[]; kept?: number; lost?: number } = {};
 * const queue = shared.queue ||= [];
 * assertStrictEquals(shared.queue ||= [], queue);
 *
 * shared.kept = shared.lost = 0;
 * shared.kept ??= 100;
 * shared.lost ||= 100;
 * assertEquals([shared.kept, shared.lost], [0, 100]);
 * ```
 *
 * ## In practice
 *
 * Export one object from a module and leave its class an ordinary class
 * ({@link [singleton/module-scope]}). Pass it to functions as an argument, so
 * that a test can pass another. A constructor that returns an old object also
 * surprises its subclasses ({@link [singleton/double-init]}).
 *
 * ## Proven below
 *
 * - Tickets() returns one object, which never repeats a number
 * - UnguardedTickets.get() gives a subclass its parent's object, if that is
 *   first
 * - Tickets() gives a subclass its own object, even if its parent is first
 *
 * ## See also
 *
 * - [Python, private name mangling](https://docs.python.org/3/reference/expressions.html#private-name-mangling)
 * - [Python, `copy`](https://docs.python.org/3/library/copy.html)
 * - [MDN, `new.target`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/new.target)
 * - [MDN, private elements](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Classes/Private_elements)
 * - [MDN, the structured clone algorithm](https://developer.mozilla.org/en-US/docs/Web/API/Web_Workers_API/Structured_clone_algorithm)
 * - [TypeScript, `private`](https://www.typescriptlang.org/docs/handbook/2/classes.html#private)
 *
 * @module
 */
import {
  assertEquals,
  assertInstanceOf,
  assertNotStrictEquals,
  assertStrictEquals,
} from "@std/assert";

/** May hand a subclass its parent's object: the bug, kept on purpose. */
export class UnguardedTickets {
  /** The shared object. A subclass inherits it until it has one of its own. */
  static shared: UnguardedTickets | undefined;

  /**
   * Returns the shared object: of this class, or of the parent that asked
   * first.
   */
  static get(): UnguardedTickets {
    return this.shared ??= new this();
  }
}

/** A ticket dispenser: one object a class, however often it is called. */
export class Tickets {
  static readonly #made = new WeakMap<typeof Tickets, Tickets>();
  #last = 0;

  /** Returns the dispenser of the class that is called, new or not. */
  constructor() {
    const made = Tickets.#made.get(new.target);
    if (made) return made;
    Tickets.#made.set(new.target, this);
  }

  /** Returns the next number, from 1. */
  draw(): number {
    return ++this.#last;
  }
}

Deno.test("Tickets() returns one object, which never repeats a number", () => {
  class Desk extends Tickets {}

  assertStrictEquals(new Desk(), new Desk());
  assertEquals([new Desk().draw(), new Desk().draw()], [1, 2]);
});

Deno.test("UnguardedTickets.get() gives a subclass its parent's object, if that is first", () => {
  class Parent extends UnguardedTickets {}
  class Child extends Parent {}

  const parent = Parent.get();
  assertStrictEquals(Child.get(), parent);
});

Deno.test("Tickets() gives a subclass its own object, even if its parent is first", () => {
  class Parent extends Tickets {}
  class Child extends Parent {}

  const parent = new Parent();
  assertNotStrictEquals(new Child(), parent);
  assertInstanceOf(new Child(), Child);
});
