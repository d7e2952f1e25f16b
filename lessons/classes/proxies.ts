/**
 * # `__getattr__` and `Proxy`
 *
 * Python calls `__getattr__` for a name that an object does not have. A `Proxy`
 * is asked for names that are there as well, and for those that the language
 * looks for. Write a `Map`, or a method `get(name)`, before you write one.
 *
 * **Trap:** `await` asks for `then`: a Proxy that answers it by any function
 * may never settle it.
 *
 * ## Answer what is missing
 *
 * Let the target answer for what it has, and for symbols, by which the language
 * asks.
 *
 * ```python
 * class Settings:
 *     def __init__(self):
 *         self.port = 80
 *
 *     def __getattr__(self, name):
 *         return f"no {name}"
 *
 * settings = Settings()
 * print(settings.port, settings.host)
 * ```
 *
 * ```text
 * 80 no host
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * type Fields = Record<string, unknown>;
 *
 * function answering(target: Fields, missing: (name: string) => unknown): Fields {
 *   return new Proxy(target, {
 *     get(target, name, receiver): unknown {
 *       if (typeof name === "string" && !(name in target)) return missing(name);
 *       return Reflect.get(target, name, receiver);
 *     },
 *   });
 * }
 *
 * const settings = answering({ port: 80 }, (name) => `no ${name}`);
 * assertEquals(settings.port, 80);
 * assertEquals(settings.host, "no host");
 * ```
 *
 * - ✓ answering() lets the target keep its keys, and `in` tells the truth
 * - ✓ a Proxy without a `set` trap writes to its target
 *
 * ## In practice
 *
 * A call that says what it does, `settings.get("host")`, is found by the
 * compiler and by a reader. A Proxy earns its place where the code that reads
 * is not yours: a client that makes a request of each name, a test's stand-in.
 *
 * ## `await` asks for `then` (silent)
 *
 * An object whose `then` is a function passes for
 * [a promise](../async/event_loop.ts). If that function calls nobody back,
 * whoever awaits the object waits for good. A `return` from an `async` function
 * asks as well. Leave `then` unanswered.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const client = answering({}, (name) => () => `called ${name}`);
 * const later = new Promise((done) => setTimeout(done, 0, "still waiting"));
 * assertEquals(await Promise.race([client, later]), "still waiting");
 * assertEquals(JSON.stringify(client), '"called toJSON"');
 * ```
 *
 * - ✓ a Proxy that leaves `then` unanswered is awaited at once
 *
 * ## A Proxy of an object with private parts (throws)
 *
 * A method that is called on the Proxy has the Proxy as its `this`. It has no
 * `#private` field, and what a `Map` or a `Date` holds it does not have either.
 *
 * ```ts
 * import { assertThrows } from "@std/assert";
 *
 * const counts = new Proxy(new Map([["a", 1]]), {});
 * assertThrows(() => counts.get("a"), TypeError, "incompatible receiver");
 * ```
 *
 * - ✓ a method that reads a #private field throws on a Proxy of its object
 *
 * ## Your turn
 *
 * `connect()` returns a client, and nobody ever gets it. Mend it:
 * `deno test lessons/classes/exercises/proxies.ts`
 *
 * ## See also
 *
 * - [Special methods](special_methods.ts),
 *   [intercepting `new`](../singleton/metaclass.ts)
 * - [Python: `__getattr__`](https://docs.python.org/3/reference/datamodel.html#object.__getattr__)
 * - [MDN: `Proxy`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Proxy)
 *   and [its private parts](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Proxy#no_private_field_forwarding)
 * - [MDN: thenables](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise#thenables)
 *
 * @module
 */
import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";

/** What an object holds, by name. */
export type Fields = Record<string, unknown>;

/**
 * Returns a Proxy of `target` that answers a name which the target neither has
 * nor inherits by `missing(name)`. `await` asks for the name `then`.
 */
export function answering(
  target: Fields,
  missing: (name: string) => unknown,
): Fields {
  return new Proxy(target, {
    get(target, name, receiver): unknown {
      if (typeof name === "string" && !(name in target)) return missing(name);
      return Reflect.get(target, name, receiver);
    },
  });
}

Deno.test("answering() lets the target keep its keys, and in tells the truth", () => {
  const settings = answering({ port: 80 }, (name) => `no ${name}`);
  assertEquals(Object.keys(settings), ["port"]);
  assertEquals(["port" in settings, "host" in settings], [true, false]);
  assertEquals(`${settings}`, "[object Object]");
});

Deno.test("answering() has a getter of the target read the Proxy", () => {
  const target = {
    get line() {
      return (this as Fields).host;
    },
  };
  assertEquals(answering(target, (name) => `no ${name}`).line, "no host");
});

Deno.test("a Proxy without a set trap writes to its target", () => {
  const target: Fields = {};
  answering(target, () => undefined).port = 81;
  assertEquals(target, { port: 81 });
});

Deno.test("a Proxy that leaves then unanswered is awaited at once", async () => {
  const call = (name: string) => () => `called ${name}`;
  const client = answering({}, (name) => name === "then" ? null : call(name));
  assertStrictEquals(await client, client);
});

Deno.test("a method that reads a #private field throws on a Proxy of its object", () => {
  class Account {
    #balance = 5;
    read(): number {
      return this.#balance;
    }
  }
  const account = new Proxy(new Account(), {});
  assertThrows(() => account.read(), TypeError, "private member #balance");
});

Deno.test("Object.preventExtensions() refuses a new name, as __slots__ does", () => {
  class Point {
    constructor(public x: number) {
      Object.preventExtensions(this);
    }
  }
  const point = new Point(1);
  // @ts-expect-error TS2339: Property 'z' does not exist on type 'Point'
  assertThrows(() => point.z = 3, TypeError, "object is not extensible");
  point.x = 2;
  assertEquals(point.x, 2);
});

Deno.test("an object of a plain class answers no call, but a function can carry properties", () => {
  const count = Object.assign(() => ++count.n, { n: 0 });
  assertEquals([count(), count(), count.n], [1, 2, 2]);
  class Plain {}
  // @ts-expect-error TS2349: This expression is not callable
  assertThrows(() => new Plain()(), TypeError, "is not a function");
});
