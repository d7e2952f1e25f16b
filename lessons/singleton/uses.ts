/**
 * # Five uses
 *
 * Python programs share a logger, settings, a connection, a cache and an
 * executor by keeping each in a module. TypeScript does the same: a module
 * exports the one object, or a function that makes it at the first call. What
 * earns the single instance is that there is one of something: an order of
 * events, an environment, a database, a budget of memory, a set of cores.
 *
 * **In TypeScript:** the same
 *
 * ## A logger
 *
 * There is one order of events, so there is one log. Every module asks for the
 * logger by name, and what it says lands in one place. A file of settings here
 * misspells `APP_PORT`:
 *
 * ```python
 * import logging
 *
 * lines = []
 * sink = logging.Handler()
 * sink.emit = lambda record: lines.append(f"{record.name}: {record.msg}")
 * logging.root.addHandler(sink)
 *
 * logging.getLogger("settings").warning("unknown APP_PROT")
 * logging.getLogger("database").debug("dropped: the level is WARNING")
 * logging.getLogger("database").error("closed")
 * logging.root.removeHandler(sink)
 * print(lines)
 * ```
 *
 * ```text
 * ['settings: unknown APP_PROT', 'database: closed']
 * ```
 *
 * Here `settings.ts` logs the misspelt key, and `database.ts` that it opens, to
 * one {@link logger}, which numbers the records. `using`, which is Python's
 * `with`, closes the database at the end of the block.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * parseSettings("APP_PORT=80\nAPP_LEVEL=info\nAPP_PROT=8", new Map());
 * using _owned = database();
 *
 * assertEquals(
 *   logger.records.map(({ order, source }) => `${order} ${source}`),
 *   ["1 settings", "2 database"],
 * );
 * ```
 *
 * ## Settings
 *
 * The environment can change under a running program. Read it once, and hand
 * out something that cannot be written to:
 *
 * ```python
 * import functools, os, types
 *
 * @functools.cache
 * def settings():
 *     return types.MappingProxyType({"port": int(os.environ.pop("APP_PORT"))})
 *
 * os.environ["APP_PORT"] = "8080"
 * print(settings()["port"], settings() is settings())
 * settings()["port"] = 9090
 * ```
 *
 * ```text
 * 8080 True
 * TypeError: 'mappingproxy' object does not support item assignment
 * ```
 *
 * {@link once} is that `cache`; {@link parseSettings} freezes, and names every
 * key that is wrong in one error. A clone is a second object, and not frozen.
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const env = new Map([["APP_PORT", "8080"], ["APP_LEVEL", "info"]]);
 * const shared = once(() => parseSettings("", env));
 * const clone = Object.assign(structuredClone(shared()), { port: 1 });
 * env.set("APP_PORT", "9090");
 *
 * assertEquals([shared().port, clone.port], [8080, 1]);
 * assertThrows(() => Object.assign(shared(), { port: 1 }), TypeError);
 * ```
 *
 * ## A database
 *
 * Each connection to `:memory:` is a database of its own: a module that opens a
 * second one finds none of the tables in it. A second connection to a file
 * finds them, but costs a file handle and a page cache, by default up to 2 MB.
 *
 * ```python native
 * import sqlite3
 *
 * shared, second = sqlite3.connect(":memory:"), sqlite3.connect(":memory:")
 * shared.execute("create table lesson (title text)")
 * print(shared.execute("select * from lesson").fetchall())
 * second.execute("select * from lesson")
 * ```
 *
 * ```text
 * []
 * sqlite3.OperationalError: no such table: lesson
 * ```
 *
 * {@link database} opens once. The program's entry owns it and writes `using`;
 * everyone else borrows, since `using` closes it for all of them:
 *
 * ```ts
 * import { assertStrictEquals, assertThrows } from "@std/assert";
 *
 * const borrowed = database();
 * {
 *   using owned = database();
 *   assertStrictEquals(owned, borrowed);
 * }
 * assertThrows(() => borrowed.exec("select 1"), Error, "not open");
 * ```
 *
 * ## A cache
 *
 * Two caches can disagree, and take twice the memory. One cache has one limit,
 * here two values, and drops the value used longest ago:
 *
 * ```python
 * import functools
 *
 * square = functools.lru_cache(maxsize=2)(lambda n: n * n)
 * for n in 1, 2, 1, 3, 2:
 *     square(n)
 * print(square.cache_info())
 * ```
 *
 * ```text
 * CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
 * ```
 *
 * A `Map` keeps the order of insertion, so {@link LruCache} inserts again what
 * it uses, and drops from the front:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const squares = new LruCache<number, number>(2);
 * for (const n of [1, 2, 1, 3, 2]) squares.get(n, (n) => n * n);
 *
 * assertEquals([squares.hits, squares.misses, squares.keys], [1, 4, [3, 2]]);
 * ```
 *
 * ## A pool
 *
 * Two pools compete for the same cores. A pool of Python threads shares the GIL
 * as well, so it suits tasks that wait; six that meet in pairs use two threads:
 *
 * ```python native
 * from concurrent.futures import ThreadPoolExecutor
 * from threading import Barrier, get_ident
 *
 * pair = Barrier(2)
 *
 * def where(task):
 *     pair.wait()
 *     return get_ident()
 *
 * with ThreadPoolExecutor(max_workers=2) as pool:
 *     print(len(set(pool.map(where, range(6)))))
 * ```
 *
 * ```text
 * 2
 * ```
 *
 * {@link pool} starts two Workers, once. Neither has our {@link primeCounts},
 * nor the other's: a singleton is one to an isolate
 * ({@link [singleton/thread-safety]}). Questions go round in turn, so the third
 * goes to the first Worker, which has cached the answer.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * primeCounts.set(100, 25);
 * using _owned = pool();
 * const ask = () => pool().countPrimes(100);
 * const [first, second, third] = await Promise.all([ask(), ask(), ask()]);
 *
 * assertEquals(Pool.running, 2);
 * assertEquals([first.cached, second.cached, third.cached], [false, false, true]);
 * ```
 *
 * ## Beware
 *
 * What a program shares, its tests share, standard output among it. In Python
 * replace the stream, in TypeScript the method; the block puts it back.
 *
 * ```python
 * import contextlib, io
 *
 * with contextlib.redirect_stdout(io.StringIO()) as captured:
 *     print("hello")
 * print(repr(captured.getvalue()))
 * ```
 *
 * ```text
 * 'hello\n'
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { stub } from "@std/testing/mock";
 *
 * using log = stub(console, "log");
 * console.log("hello");
 *
 * assertEquals(log.calls[0].args, ["hello"]);
 * ```
 *
 * ## In practice
 *
 * Export the class beside the instance, as here, so that a test can make its
 * own. Where a singleton only saves passing an argument, pass the argument. In
 * production, reach for `--env-file` and a schema library, for `npm:lru-cache`,
 * and for a pool that hands work to whoever is free
 * ({@link [concurrency/worker-pool]}). {@link [resources/with]} has more on
 * `using`.
 *
 * ## Proven below
 *
 * - two Loggers cannot say which record came first
 * - logger puts the records of two modules in one order
 * - Logger keeps what is urgent enough, up to its capacity
 * - two readings of the environment disagree
 * - once() keeps the first reading
 * - parseSettings() names every key that is missing or malformed
 * - settings() reads the file once, and the environment wins
 * - a second database lacks the table of the first
 * - database() is one until using closes it, then a new one
 * - two LruCaches disagree after a write
 * - one LruCache drops the least recently used
 * - two Pools run twice the Workers
 * - pool() is one until using closes it, then a new one
 * - a Pool rejects what it cannot answer
 *
 * ## See also
 *
 * - [`logging`: Logger objects](https://docs.python.org/3/library/logging.html#logger-objects)
 * - [`functools.cache` and `lru_cache`](https://docs.python.org/3/library/functools.html#functools.lru_cache)
 * - [`sqlite3.connect`](https://docs.python.org/3/library/sqlite3.html#sqlite3.connect)
 * - [`ThreadPoolExecutor`](https://docs.python.org/3/library/concurrent.futures.html#threadpoolexecutor)
 * - SQLite: [in-memory databases](https://www.sqlite.org/inmemorydb.html) and
 *   [the page cache's size](https://www.sqlite.org/pragma.html#pragma_cache_size)
 * - [`node:sqlite`](https://nodejs.org/api/sqlite.html)
 * - [MDN: `Map` keeps insertion order](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map)
 * - [ECMA-262: `Object.freeze`](https://tc39.es/ecma262/#sec-object.freeze)
 *
 * @module
 */
import {
  assertEquals,
  assertNotEquals,
  assertNotStrictEquals,
  assertRejects,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";
import { tmpdir } from "node:os";
import { database, openDatabase } from "./uses/database.ts";
import { levels, Logger, logger } from "./uses/logger.ts";
import { LruCache } from "./uses/lru_cache.ts";
import { once } from "./uses/once.ts";
import { Pool, pool } from "./uses/pool.ts";
import { parseSettings, settings } from "./uses/settings.ts";

export { database, openDatabase } from "./uses/database.ts";
export { levels, Logger, logger } from "./uses/logger.ts";
export type { Level, LogRecord } from "./uses/logger.ts";
export { LruCache, primeCounts } from "./uses/lru_cache.ts";
export { once } from "./uses/once.ts";
export { Pool, pool } from "./uses/pool.ts";
export type { Answer, Question } from "./uses/pool.ts";
export { parseSettings, settings } from "./uses/settings.ts";
export type { Environment, Settings } from "./uses/settings.ts";

const granted = (...asked: Deno.PermissionDescriptor[]) =>
  asked.every((each) => Deno.permissions.querySync(each).state === "granted");
const mayRead = granted({ name: "read", path: import.meta.dirname });
const variables = ["APP_SETTINGS", "APP_PORT", "APP_LEVEL"].concat(
  ["TMPDIR", "TMP", "TEMP"], // which tmpdir() reads
).map((variable) => ({ name: "env", variable }) as const);
const mayReadSettings = granted(...variables) &&
  granted({ name: "read", path: tmpdir() }, { name: "write", path: tmpdir() });

const valid: [string, string][] = [["APP_PORT", "8080"], ["APP_LEVEL", "info"]];

Deno.test.beforeEach(() => logger.clear());

Deno.test("two Loggers cannot say which record came first", () => {
  const [settingsLog, databaseLog] = [new Logger(), new Logger()];
  settingsLog.log("info", "settings", "read");
  databaseLog.log("info", "database", "opened");
  assertEquals(settingsLog.records[0].order, databaseLog.records[0].order);
});

Deno.test("logger puts the records of two modules in one order", () => {
  parseSettings("APP_PROT=81", new Map(valid));
  using _owned = database();
  const lines = logger.records.map(({ order, message }) => [order, message]);
  assertEquals(lines, [[1, "unknown APP_PROT"], [2, "opened"]]);
});

Deno.test("Logger keeps what is urgent enough, up to its capacity", () => {
  const log = new Logger(2);
  for (const level of levels.toReversed()) log.log(level, "test", level);
  assertEquals(log.records.map(({ message }) => message), ["warn", "info"]);
});

Deno.test("two readings of the environment disagree", () => {
  const env = new Map(valid);
  const first = parseSettings("", env);
  env.set("APP_PORT", "9090");
  assertNotEquals(parseSettings("", env), first);
});

Deno.test("once() keeps the first reading", () => {
  const env = new Map(valid);
  const shared = once(() => parseSettings("", env));
  const first = shared();
  env.set("APP_PORT", "9090");
  assertStrictEquals(shared(), first);
});

Deno.test("parseSettings() names every key that is missing or malformed", () => {
  const file = "APP_PORT=eighty";
  const error = assertThrows(() => parseSettings(file, new Map()), TypeError);
  assertEquals(error.message.split("\n"), [
    'APP_PORT is "eighty", not a port from 0 to 65535',
    "APP_LEVEL is missing, not one of debug, info, warn, error",
  ]);
});

Deno.test("settings() reads the file once, and the environment wins", {
  ignore: !mayReadSettings,
}, () => {
  const path = Deno.makeTempFileSync({ suffix: ".env" });
  try {
    Deno.writeTextFileSync(path, "APP_PORT=8080\nAPP_LEVEL=warn");
    Deno.env.set("APP_SETTINGS", path);
    Deno.env.set("APP_PORT", "9090");
    assertEquals(settings(), { port: 9090, level: "warn" });
    Deno.env.set("APP_PORT", "9091");
    assertEquals(settings().port, 9090);
  } finally {
    Deno.env.delete("APP_SETTINGS");
    Deno.env.delete("APP_PORT");
    Deno.removeSync(path);
  }
});

Deno.test("a second database lacks the table of the first", () => {
  using first = openDatabase();
  using second = openDatabase();
  first.exec("create table lesson (title text)");
  const read = () => second.exec("select * from lesson");
  assertThrows(read, Error, "no such table: lesson");
});

Deno.test("database() is one until using closes it, then a new one", () => {
  const borrowed = database();
  {
    using owned = database();
    owned.exec("create table lesson (title text)");
    borrowed.exec("select * from lesson");
  }
  using next = database();
  assertNotStrictEquals(next, borrowed);
  assertEquals([borrowed.isOpen, next.isOpen], [false, true]);
});

Deno.test("two LruCaches disagree after a write", () => {
  const [ours, theirs] = [new LruCache(2), new LruCache(2)];
  for (const prices of [ours, theirs]) prices.set("tea", 3);
  ours.set("tea", 4);
  assertEquals([ours.get("tea", Number), theirs.get("tea", Number)], [4, 3]);
});

Deno.test("one LruCache drops the least recently used", () => {
  const cache = new LruCache<string, number>(2);
  for (const key of ["a", "b", "a", "c"]) cache.get(key, () => 0);
  assertEquals(cache.keys, ["a", "c"]);
  assertEquals([cache.hits, cache.misses], [1, 3]);
});

Deno.test("two Pools run twice the Workers", { ignore: !mayRead }, () => {
  using _ours = new Pool(2);
  using _theirs = new Pool(2);
  assertEquals(Pool.running, 4);
});

Deno.test("pool() is one until using closes it, then a new one", {
  ignore: !mayRead,
}, async () => {
  {
    using _owned = pool();
    assertEquals((await pool().countPrimes(1000)).count, 168);
    assertEquals(Pool.running, 2);
  }
  assertEquals(Pool.running, 0);
  using _next = pool();
  assertEquals(Pool.running, 2);
});

Deno.test("a Pool rejects what it cannot answer", {
  ignore: !mayRead,
}, async () => {
  const owned = new Pool(1);
  await assertRejects(() => owned.countPrimes(-1), RangeError, "-1");
  const asked = owned.countPrimes(1000);
  owned[Symbol.dispose]();
  await assertRejects(() => asked, Error, "the pool is closed");
  await assertRejects(() => owned.countPrimes(2), Error, "the pool is closed");
});
