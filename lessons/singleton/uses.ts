/**
 * # Five things a program has one of
 *
 * Python programs keep a logger, settings, a connection, a cache and an executor
 * in modules. TypeScript does the same: export the object, or a function that
 * makes it at the first call. Make it late only where making is slow, may fail or
 * reads the environment.
 *
 * **Trap:** `using` on a shared connection closes it for everybody: borrow it by
 * `const`.
 *
 * ## Settings, read once
 *
 * `made ??= …` keeps a result as `functools.cache` does, unless it is `undefined`
 * or `null`. (`||=` would [make a 0 again](../values/truth.ts).) Read the
 * environment once, check it, and freeze what you hand out:
 *
 * ```python
 * import functools, os, types
 *
 * @functools.cache
 * def settings():
 *     port = int(os.environ["APP_PORT"])
 *     return types.MappingProxyType({"port": port})
 *
 * os.environ["APP_PORT"] = "8080"
 * print(settings()["port"])
 * os.environ["APP_PORT"] = "9090"
 * print(settings()["port"])
 * ```
 *
 * ```text
 * 8080
 * 8080
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function parseSettings(env: Environment): Settings {
 *   const text = env.get("APP_PORT") ?? "";
 *   const port = Number(text);
 *   if (!/^\d+$/.test(text) || port > 65535) {
 *     throw new TypeError(`APP_PORT is "${text}", not a port from 0 to 65535`);
 *   }
 *   return Object.freeze({ port });
 * }
 *
 * const env = new Map([["APP_PORT", "8080"]]); // a program takes Deno.env
 * let made: Settings | undefined;
 * const settings = () => made ??= parseSettings(env);
 *
 * assertEquals(settings().port, 8080);
 * env.set("APP_PORT", "9090");
 * assertEquals(settings().port, 8080);
 * ```
 *
 * - ✓ parseSettings() refuses a port that is missing, or none
 * - ✓ parseSettings() freezes what it returns
 *
 * ## In practice
 *
 * | one | in Python | in TypeScript | lesson |
 * | --- | --- | --- | --- |
 * | log | `logging` | `console`, or a constant | `singleton/module-scope` |
 * | settings | a cached function | a function with `??=` | this one |
 * | connection | a name in a module | a function, and one owner | this one |
 * | cache | `lru_cache` | a `Map` with a bound | `functions/memoize` |
 * | pool | an executor | one pool of Workers | `concurrency/worker-pool` |
 *
 * Where the one object only saves passing an argument, pass the argument. For
 * settings of many kinds take [a schema library](../types/outside_data.ts),
 * such as `zod`.
 *
 * ## One owner closes it for all (throws)
 *
 * A module that opens its own connection to `:memory:` has another database. So
 * all borrow one, by `const`. Who writes `using` closes it for everybody at the
 * end of the block, which `main` alone should:
 *
 * ```ts deno
 * import { assertStrictEquals, assertThrows } from "@std/assert";
 * import { DatabaseSync } from "node:sqlite";
 *
 * let shared: DatabaseSync | undefined;
 * function database(): DatabaseSync {
 *   if (shared?.isOpen === false) throw new Error("the database is closed");
 *   return shared ??= new DatabaseSync(":memory:");
 * }
 *
 * const borrowed = database();
 * {
 *   using owned = database();
 *   assertStrictEquals(owned, borrowed);
 * }
 * assertThrows(() => borrowed.exec("select 1"), Error, "not open");
 * assertThrows(database, Error, "the database is closed");
 * ```
 *
 * - ✓ database() is one for all modules until its owner closes it
 * - ✓ a second database in memory lacks the table of the first
 *
 * ## Your turn
 *
 * `lessons()` closes the database that the program shares. Leave that to the
 * owner: `deno test lessons/singleton/exercises/uses.ts`
 *
 * ## See also
 *
 * - [A module is a singleton](./module_scope.ts), [`using` is `with`](../resources/with.ts)
 * - [Python: `functools.cache`](https://docs.python.org/3/library/functools.html#functools.cache)
 * - [MDN: `??=`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/Nullish_coalescing_assignment)
 * - [SQLite: in-memory databases](https://www.sqlite.org/inmemorydb.html)
 * - [Node: `node:sqlite`](https://nodejs.org/api/sqlite.html)
 *
 * @module
 */
import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { stub } from "@std/testing/mock";
import { DatabaseSync } from "node:sqlite";
import { log } from "./uses/log.ts";

/** What can be set. */
export interface Settings {
  /** The port to listen on, from 0 (any free one) to 65535. */
  readonly port: number;
}

/** Where variables are looked up: `Deno.env`, or a `Map`. */
export type Environment = Pick<Deno.Env, "get">;

/**
 * Reads settings from `APP_PORT`, and freezes them.
 *
 * @throws {TypeError} if it is missing, or no port in decimal digits.
 */
export function parseSettings(env: Environment): Settings {
  const text = env.get("APP_PORT") ?? "";
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new TypeError(`APP_PORT is "${text}", not a port from 0 to 65535`);
  }
  return Object.freeze({ port });
}

Deno.test("parseSettings() refuses a port that is missing, or none", () => {
  const refused = ["", "eighty", ": 9090", " 80", "-1", "80.5", "8e1", "65536"];
  for (const text of refused) {
    const env = new Map([["APP_PORT", text]]);
    const message = `APP_PORT is "${text}", not a port`;
    assertThrows(() => parseSettings(env), TypeError, message);
  }
  assertThrows(() => parseSettings(new Map()), TypeError, 'APP_PORT is ""');
});

Deno.test("parseSettings() takes the lowest and the highest port", () => {
  const ports = ["0", "65535"].map((text) =>
    parseSettings(new Map([["APP_PORT", text]])).port
  );
  assertEquals(ports, [0, 65535]);
});

Deno.test("parseSettings() freezes what it returns", () => {
  const settings = parseSettings(new Map([["APP_PORT", "8080"]]));
  assertThrows(() => Object.assign(settings, { port: 1 }), TypeError, "port");
});

Deno.test("database() is one for all modules until its owner closes it", async () => {
  // A URL of its own, so that this test has a module of its own.
  const { database } = await import("./uses/database.ts?owner");
  const borrowed = database();
  {
    using owned = database();
    assertStrictEquals(owned, borrowed);
    owned.exec("create table lesson (title text)");
    borrowed.exec("select * from lesson");
  }
  assertEquals(borrowed.isOpen, false);
  assertThrows(database, Error, "the database is closed");
});

Deno.test("a second database in memory lacks the table of the first", () => {
  using first = new DatabaseSync(":memory:");
  using second = new DatabaseSync(":memory:");
  first.exec("create table lesson (title text)");
  const read = () => second.exec("select * from lesson");
  assertThrows(read, Error, "no such table: lesson");
});

Deno.test("log holds the lines of several modules, in order", async () => {
  const { database } = await import("./uses/database.ts?log");
  log.length = 0;
  log.push("main: starts");
  using owned = database();
  assertStrictEquals(database(), owned);
  log.push("main: ends");
  assertEquals(log, ["main: starts", "database: opened", "main: ends"]);
});

Deno.test("console is one for the program, so a test puts back what it replaces", () => {
  const { log: before } = console;
  {
    using replaced = stub(console, "log");
    console.log("hello");
    assertEquals(replaced.calls[0].args, ["hello"]);
  }
  assertStrictEquals(console.log, before);
});
