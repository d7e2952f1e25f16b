/**
 * # Allocation and initialisation
 *
 * A Python class makes an object in two steps, each open to rewriting:
 * `__new__` returns an object, then `__init__` fills it. A TypeScript
 * constructor is handed its object, and can only `return` another one instead.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## One call, two steps
 *
 * Calling a class passes the same arguments to both steps. `__new__` comes
 * first, takes the class, and is a static method without saying so; `__init__`
 * takes the object.
 *
 * ```python
 * class Point:
 *     def __new__(cls, x):
 *         print("__new__", cls.__name__, x)
 *         return super().__new__(cls)
 *
 *     def __init__(self, x):
 *         print("__init__", type(self).__name__, x)
 *         self.x = x
 *
 * print(Point(3).x, type(vars(Point)["__new__"]).__name__)
 * ```
 *
 * ```text
 * __new__ Point 3
 * __init__ Point 3
 * 3 staticmethod
 * ```
 *
 * TypeScript has one step. {@link twoStep} splits it with a `Proxy`, a stand-in
 * for the class whose `construct` trap answers `new`. `Object.create`, and
 * `Reflect.construct` (a `new` whose third argument gives the prototype), play
 * `object.__new__`: the class's own constructor never runs.
 *
 * ```ts
 * import { assertEquals, assertInstanceOf } from "@std/assert";
 *
 * const Point = twoStep(
 *   class {
 *     x = "from the constructor";
 *     constructor(_x: string) {}
 *     static allocate(): object {
 *       return Reflect.construct(Object, [], this);
 *     }
 *     initialise(x: string) {
 *       this.x = `${this.x}, then ${x}`;
 *     }
 *   },
 * );
 *
 * assertEquals(new Point("initialised").x, "undefined, then initialised");
 * assertInstanceOf(Object.create(Point.prototype), Point);
 * ```
 *
 * ## The order of construction
 *
 * In a derived class `super()` is where the object comes from, and before it
 * there is no `this`. Fields are initialised as soon as there is one, class by
 * class. If a base constructor calls an overridden method, the subclass's fields
 * are set afterwards and overwrite what it did.
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const log: string[] = [];
 * class Form {
 *   first = log.push("base field");
 *   constructor() {
 *     log.push("base body");
 *     this.fill();
 *   }
 *   fill() {}
 * }
 * class Login extends Form {
 *   second = log.push("derived field");
 *   name = "field";
 *   constructor() {
 *     assertThrows(() => this, ReferenceError);
 *     super();
 *     log.push("derived body");
 *   }
 *   override fill() {
 *     this.name = "filled";
 *   }
 * }
 *
 * assertEquals(new Login().name, "field");
 * assertEquals(log.join(), "base field,base body,derived field,derived body");
 * ```
 *
 * ## One object from the allocator
 *
 * An allocator that returns what it returned before makes a singleton. With
 * arguments, the first call fails, because `object.__new__` takes none,
 * whatever `__init__` takes; later calls drop them silently. Without `*args`
 * every call refuses them.
 *
 * ```python
 * class Database:
 *     _instance = None
 *
 *     def __new__(cls, *args, **options):
 *         if cls._instance is None:
 *             cls._instance = super().__new__(cls, *args, **options)
 *         return cls._instance
 *
 *     def __init__(self, path=None): ...
 *
 * class Strict(Database):
 *     def __new__(cls):
 *         return super().__new__(cls)
 *
 * for make in (
 *     lambda: Database("x.db"),
 *     lambda: Database(path="x.db"),
 *     lambda: Strict("x.db"),
 * ):
 *     try:
 *         make()
 *     except TypeError as error:
 *         print(error)
 * print(Database() is Database("x.db"))
 * ```
 *
 * ```text
 * object.__new__() takes exactly one argument (the type to instantiate)
 * object.__new__() takes exactly one argument (the type to instantiate)
 * Strict.__new__() takes 1 positional argument but 2 were given
 * True
 * ```
 *
 * In TypeScript it is a constructor that returns. The fields of a base class are
 * left alone; those of a derived class are initialised again, on the shared
 * object ({@link [singleton/double-init]}).
 *
 * ```ts
 * import { assertEquals, assertStrictEquals } from "@std/assert";
 *
 * class Database {
 *   static #instance: Database | undefined;
 *   rows = 0;
 *   constructor() {
 *     return Database.#instance ??= this;
 *   }
 * }
 * class Counted extends Database {
 *   hits = 0;
 * }
 *
 * const database = Object.assign(new Counted(), { rows: 5, hits: 42 });
 * assertStrictEquals(new Counted(), database);
 * assertEquals([database.rows, database.hits], [5, 0]);
 * ```
 *
 * ## An allocator that allocates
 *
 * `object.__new__` reserves an object's memory; a constructor is handed it
 * reserved; the runtime releases both. To do so yourself, reserve offsets in a
 * `WebAssembly.Memory`, here of one page (64 KiB):
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const heap = new BumpAllocator(1);
 * assertEquals([heap.reserve(3), heap.reserve(8)], [0, 8]);
 * heap.release();
 * assertEquals(heap.reserve(8), 0);
 * ```
 *
 * ## Often said, and wrong
 *
 * That `__init__` always follows `__new__`. It runs only when the class is called
 * and `__new__` returns an instance of it; `copy` and `pickle` do not call it.
 *
 * ```python
 * import copy, pickle
 *
 * class Point:
 *     def __init__(self):
 *         print("initialised")
 *
 * class Answer(Point):
 *     def __new__(cls):
 *         return 42
 *
 * point = Point()
 * Point.__new__(Point), copy.copy(point), pickle.loads(pickle.dumps(point))
 * print(Answer())
 * ```
 *
 * ```text
 * initialised
 * 42
 * ```
 *
 * That a singleton needs `__new__`: a cached function will do. A subclass of an
 * immutable type needs it, because its value is settled before `__init__`.
 *
 * ```python
 * from functools import cache
 *
 * class Late(float):
 *     def __init__(self, inches):
 *         self.value = inches * 2.54
 *
 * class Inch(float):
 *     def __new__(cls, inches):
 *         return super().__new__(cls, inches * 2.54)
 *
 * settings = cache(dict)
 * print(settings() is settings(), Late(10), Inch(10))
 * ```
 *
 * ```text
 * True 10.0 25.4
 * ```
 *
 * In TypeScript that place is the arguments of `super`:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Inch extends Number {
 *   constructor(inches: number) {
 *     super(inches * 2.54);
 *   }
 * }
 *
 * assertEquals(new Inch(10).valueOf(), 25.4);
 * ```
 *
 * ## Beware
 *
 * Python's `Answer()` is 42. A base constructor that returns a primitive is
 * ignored; a derived one throws.
 *
 * ```ts
 * import { assertInstanceOf, assertThrows } from "@std/assert";
 *
 * class Answer {
 *   constructor() {
 *     return 42;
 *   }
 * }
 * class Derived extends Answer {
 *   constructor() {
 *     super();
 *     return 42;
 *   }
 * }
 *
 * assertInstanceOf(new Answer(), Answer);
 * assertThrows(() => new Derived(), TypeError);
 * ```
 *
 * ## In practice
 *
 * Let constructors assign fields and return nothing. What may return an old
 * object is a static method (`Symbol.for`, `Promise.resolve`), whose name says
 * so. Manage memory only to share it with WebAssembly or between Workers
 * (threads), under a real allocator: AssemblyScript has one
 * ({@link [speed/compiled]}).
 *
 * ## Proven below
 *
 * - twoStep() allocates for the class that is called, then initialises
 * - twoStep() leaves an object of another class uninitialised
 * - BumpAllocator reserves aligned regions that do not overlap
 * - BumpAllocator refuses a size that is no whole number from 0
 * - BumpAllocator grows up to its limit, and stays usable there
 *
 * ## See also
 *
 * - [Python, `__new__` and `__init__`](https://docs.python.org/3/reference/datamodel.html#object.__new__)
 * - [Python, `pickle`](https://docs.python.org/3/library/pickle.html#pickle-inst)
 * - [ECMA-262, `Reflect.construct`](https://tc39.es/ecma262/#sec-reflect.construct)
 * - [MDN, `constructor`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Classes/constructor)
 * - [MDN, public class fields](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Classes/Public_class_fields)
 * - [WebAssembly, memories](https://webassembly.github.io/spec/js-api/#memories)
 *
 * @module
 */
import { assertEquals, assertInstanceOf, assertThrows } from "@std/assert";

/** A class whose objects are made in two steps, as Python's are. */
export interface TwoStep {
  /** States the arguments of both steps; {@link twoStep} never runs it. */
  new (...args: never[]): {
    /** Python's `__init__`: fills the object that was allocated. */
    initialise(...args: never[]): void;
  };
  /**
   * Python's `__new__`: returns an object; `this` is the class that is called.
   */
  allocate(...args: never[]): object;
}

/**
 * Returns `type` with Python's `type.__call__` in front of it: `new` allocates
 * an object, then initialises it if it is an instance of the class called.
 */
export function twoStep<Type extends TwoStep>(type: Type): Type {
  return new Proxy(type, {
    construct(_type, args: never[], called: Type) {
      const made = called.allocate(...args);
      if (made instanceof called) made.initialise(...args);
      return made;
    },
  });
}

/** The smallest allocator: one offset goes up to reserve, to 0 to release. */
export class BumpAllocator {
  /** The bytes. Growing replaces and detaches its `buffer`: keep no view. */
  readonly memory: WebAssembly.Memory;
  #top = 0;

  /** Starts with one page of 65,536 bytes and never exceeds `maximum` pages. */
  constructor(maximum: number) {
    this.memory = new WebAssembly.Memory({ initial: 1, maximum });
  }

  /**
   * Reserves `bytes` bytes and returns the offset of the first, a multiple of 8.
   * They hold whatever was there before.
   *
   * @throws {RangeError} if `bytes` is no whole number from 0, or exceeds the
   * limit; nothing is reserved then.
   */
  reserve(bytes: number): number {
    if (!Number.isSafeInteger(bytes) || bytes < 0) {
      throw new RangeError(`${bytes} bytes: not a whole number from 0`);
    }
    const start = this.#top;
    const top = start + Math.ceil(bytes / 8) * 8;
    const missing = top - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / 65_536));
    this.#top = top;
    return start;
  }

  /** Releases everything that was reserved; the memory keeps its size. */
  release(): void {
    this.#top = 0;
  }
}

Deno.test("twoStep() allocates for the class that is called, then initialises", () => {
  const log: string[] = [];
  class Base {
    static allocate(): object {
      log.push(`allocate ${this.name}`);
      return Object.create(this.prototype);
    }
    initialise() {
      log.push(`initialise ${this.constructor.name}`);
    }
  }
  class Derived extends twoStep(Base) {}

  assertInstanceOf(new Derived(), Derived);
  assertEquals(log, ["allocate Derived", "initialise Derived"]);
});

Deno.test("twoStep() leaves an object of another class uninitialised", () => {
  class Stranger {
    initialise() {
      throw new Error("initialised");
    }
  }
  class Host extends Stranger {
    static allocate = () => new Stranger();
  }

  assertInstanceOf(new (twoStep(Host))(), Stranger);
});

Deno.test("BumpAllocator reserves aligned regions that do not overlap", () => {
  const heap = new BumpAllocator(1);
  assertEquals([3, 8, 9, 0].map((bytes) => heap.reserve(bytes)), [
    0,
    8,
    16,
    32,
  ]);
});

Deno.test("BumpAllocator refuses a size that is no whole number from 0", () => {
  const heap = new BumpAllocator(1);
  for (const bytes of [-8, 0.5, NaN, Infinity]) {
    assertThrows(() => heap.reserve(bytes), RangeError, `${bytes} bytes`);
  }
});

Deno.test("BumpAllocator grows up to its limit, and stays usable there", () => {
  const heap = new BumpAllocator(2);
  assertEquals(heap.reserve(65_536 + 8), 0);
  assertThrows(() => heap.reserve(65_536), RangeError);
  assertEquals(heap.reserve(65_528), 65_544);
});
