/**
 * # Waiting in parallel
 *
 * To wait for ten servers at once, a Python program starts ten threads, since a
 * thread that waits does not hold the interpreter lock. A TypeScript program
 * sends ten requests from its one thread and holds ten promises. In both, the
 * obvious way loses failures, sets no limit, and cannot be called off.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## Ten at once
 *
 * This server answers nobody until ten requests have arrived. Asking one after
 * another would wait for ever, so that the cell ends is the proof:
 *
 * ```python native
 * from concurrent.futures import ThreadPoolExecutor
 * from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
 * from threading import Barrier, Thread
 * from urllib.request import urlopen
 *
 * class Meeting(BaseHTTPRequestHandler):
 *     all_there = Barrier(10)
 *
 *     def do_GET(self):
 *         place = self.all_there.wait()
 *         self.send_response(200)
 *         self.end_headers()
 *         self.wfile.write(b"%d" % place)
 *
 *     def log_message(self, *args): ...
 *
 * with ThreadingHTTPServer(("127.0.0.1", 0), Meeting) as server:
 *     Thread(target=server.serve_forever).start()
 *     urls = [f"http://127.0.0.1:{server.server_port}"] * 10
 *     with ThreadPoolExecutor(10) as pool:
 *         print(sorted(int(r.read()) for r in pool.map(urlopen, urls)))
 *     server.shutdown()
 * ```
 *
 * ```text
 * [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
 * ```
 *
 * {@link meeting} is such a server. A request is under way once
 * {@link fetchText} is called; `Promise.all` awaits them:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * await using server = serve(meeting(10));
 * const urls = Array<string>(10).fill(server.url);
 * const places = await Promise.all(urls.map((url) => fetchText(url)));
 *
 * assertEquals(places.map(Number).sort(), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
 * ```
 *
 * ## A failure is a result
 *
 * This server knows no GET, so all ten requests fail. `join` returns `None`; the
 * tracebacks go to stderr, where the program cannot see them. A future keeps
 * what was raised for whoever asks:
 *
 * ```python native
 * from concurrent.futures import ThreadPoolExecutor
 * from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
 * from threading import Thread
 * from urllib.request import urlopen
 *
 * with ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler) as server:
 *     Thread(target=server.serve_forever).start()
 *     urls = [f"http://127.0.0.1:{server.server_port}"] * 10
 *
 *     threads = [Thread(target=urlopen, args=[url]) for url in urls]
 *     [t.start() for t in threads]
 *     print([t.join() for t in threads])
 *
 *     with ThreadPoolExecutor() as pool:
 *         futures = [pool.submit(urlopen, url) for url in urls]
 *     print({str(future.exception()) for future in futures})
 *     server.shutdown()
 * ```
 *
 * ```text
 * [None, None, None, None, None, None, None, None, None, None]
 * {"HTTP Error 501: Unsupported method ('GET')"}
 * ```
 *
 * `Promise.all` gives the first failure and drops the rest. The promises still
 * have everything, and `Promise.allSettled` gives it in their order:
 *
 * ```ts
 * import { assertEquals, assertRejects } from "@std/assert";
 *
 * await using server = serve(({ url }) =>
 *   new Response("hello", { status: url.endsWith("/1") ? 503 : 200 })
 * );
 * const texts = [0, 1, 2].map((n) => fetchText(`${server.url}/${n}`));
 * await assertRejects(() => Promise.all(texts), Error, "503: hello");
 *
 * const results = (await Promise.allSettled(texts)).map((one) =>
 *   one.status === "fulfilled" ? one.value : one.reason.message
 * );
 * assertEquals(results, ["hello", "503: hello", "hello"]);
 * ```
 *
 * ## So many at once
 *
 * No server likes a thousand requests at once. A semaphore admits so many tasks
 * at a time:
 *
 * ```python
 * import asyncio
 *
 * async def main():
 *     three, active, most = asyncio.Semaphore(3), 0, 0
 *
 *     async def work():
 *         nonlocal active, most
 *         async with three:
 *             active += 1
 *             most = max(most, active)
 *             await asyncio.sleep(0)
 *             active -= 1
 *
 *     await asyncio.gather(*(work() for _ in range(10)))
 *     print(most)
 *
 * asyncio.run(main())
 * ```
 *
 * ```text
 * 3
 * ```
 *
 * What a promise stands for is under way already, so {@link settleAll} takes a
 * function and its arguments; `limit` loops share one iterator over them:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * let [active, most] = [0, 0];
 * const settled = await settleAll([1, 2, 3, 4, 5], 3, async (n) => {
 *   most = Math.max(most, ++active);
 *   await null;
 *   active--;
 *   return n * n;
 * });
 *
 * assertEquals(most, 3);
 * assertEquals(settled.at(-1), { status: "fulfilled", value: 25 });
 * ```
 *
 * ## Giving up
 *
 * A thread that waits cannot be called back; only what has not begun can be
 * cancelled:
 *
 * ```python native
 * from concurrent.futures import ThreadPoolExecutor
 * from threading import Event
 *
 * begun, answered = Event(), Event()
 *
 * def wait():
 *     begun.set()
 *     answered.wait()
 *
 * with ThreadPoolExecutor(1) as pool:
 *     waiting, queued = pool.submit(wait), pool.submit(wait)
 *     begun.wait()
 *     print(waiting.cancel(), queued.cancel())
 *     answered.set()
 * ```
 *
 * ```text
 * False True
 * ```
 *
 * A promise has no `cancel` at all; the request takes a signal. An abort
 * rejects what waits for the answer, and reaches the server, which can stop its
 * work:
 *
 * ```ts
 * import { assertRejects } from "@std/assert";
 *
 * const left = Promise.withResolvers<void>();
 * await using server = serve(endless(left.resolve));
 * const controller = new AbortController();
 * const response = await fetch(server.url, { signal: controller.signal });
 * controller.abort();
 *
 * await assertRejects(() => response.text(), DOMException, "aborted");
 * await left.promise;
 * ```
 *
 * ## Often said, and wrong
 *
 * "Waiting for a network takes threads." It takes somebody who waits for all
 * the sockets at once, which an event loop does. Ten clients and their server,
 * on one thread:
 *
 * ```python native
 * import asyncio, threading
 *
 * async def main():
 *     arrived = []
 *
 *     def meet(reader, writer):
 *         arrived.append(writer)
 *         if len(arrived) == 10:
 *             for each in arrived: each.close()
 *
 *     async def get(port):
 *         reader, writer = await asyncio.open_connection("127.0.0.1", port)
 *         await reader.read()
 *         writer.close()
 *
 *     async with await asyncio.start_server(meet, "127.0.0.1", 0) as server:
 *         port = server.sockets[0].getsockname()[1]
 *         await asyncio.gather(*(get(port) for _ in range(10)))
 *     print(threading.active_count())
 *
 * asyncio.run(main())
 * ```
 *
 * ```text
 * 1
 * ```
 *
 * ## Beware
 *
 * `urlopen` raises for such a status. `fetch` has an answer, and is content;
 * whether the answer is good is for its caller to ask, as {@link fetchText}
 * does:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * await using server = serve(() => new Response("down", { status: 503 }));
 * const response = await fetch(server.url);
 *
 * assertEquals([response.ok, await response.text()], [false, "down"]);
 * ```
 *
 * ## In practice
 *
 * Ten waits take about the time of one, and it matters little who waits:
 * threads do as well as promises. Each answer takes 20 ms. CPython runs as a
 * child process: its rows include one message through a pipe; "inside" leaves
 * that out (Deno 2.9.6 and CPython 3.11 on an AMD EPYC server):
 *
 * ```bench
 * deno task bench io_bound
 * ```
 *
 * | ten requests of 20 ms | time | times as fast as serial |
 * | --- | ---: | ---: |
 * | serial | 217 ms | 1 |
 * | five at a time | 44.8 ms | 4.84 |
 * | together | 22.7 ms | 9.55 |
 * | CPython serial | 222 ms (inside: 220 ms) | 0.977 |
 * | CPython threads | 24.2 ms (inside: 23.5 ms) | 8.98 |
 *
 * Give every request a limit of time, `AbortSignal.timeout(ms)`, combined with
 * others by `AbortSignal.any()`. For a limit on numbers there are `pooledMap`
 * of `@std/async` and the package `p-limit`; in Python the semaphore, with
 * `httpx` or `aiohttp`.
 *
 * ## Proven below
 *
 * - meeting() answers nobody until all have arrived
 * - fetchText() throws the status of a failure, with its text
 * - settleAll() keeps failures beside results, in the order of the items
 * - settleAll() refuses a limit under which nothing would be done
 * - an abort reaches the server, and what has not begun is never sent
 *
 * ## See also
 *
 * - [Python: `Thread.join`](https://docs.python.org/3/library/threading.html#threading.Thread.join)
 *   and [`Future`](https://docs.python.org/3/library/concurrent.futures.html#future-objects)
 * - [Python: the global interpreter lock, and input and output](https://docs.python.org/3/glossary.html#term-global-interpreter-lock)
 * - [ECMA-262: `Promise.allSettled`](https://tc39.es/ecma262/#sec-promise.allsettled)
 * - [MDN: `fetch`, and what it rejects for](https://developer.mozilla.org/en-US/docs/Web/API/Window/fetch)
 * - [MDN: `AbortSignal`](https://developer.mozilla.org/en-US/docs/Web/API/AbortSignal)
 * - [Deno: `Deno.serve`](https://docs.deno.com/api/deno/~/Deno.serve)
 * - [`@std/async`: `pooledMap`](https://github.com/denoland/std/blob/main/async/pool.ts)
 *
 * @module
 */
import { assertEquals, assertRejects } from "@std/assert";

/**
 * Serves `handler` on a free port of this machine, until it is disposed of;
 * then whoever still waits is cut off.
 */
export function serve(
  handler: (request: Request) => Response | Promise<Response>,
): AsyncDisposable & {
  /** Where the server answers, without a slash at the end. */
  readonly url: string;
} {
  const controller = new AbortController();
  const { addr, finished } = Deno.serve({
    hostname: "127.0.0.1",
    port: 0,
    signal: controller.signal,
    onListen() {},
  }, handler);
  return {
    url: `http://127.0.0.1:${addr.port}`,
    async [Symbol.asyncDispose]() {
      controller.abort();
      await finished;
    },
  };
}

/**
 * Returns a handler that answers nobody until `size` requests have arrived, and
 * then each with its place, from 0.
 */
export function meeting(size: number): () => Promise<Response> {
  let arrived = 0;
  const allThere = Promise.withResolvers<void>();
  return async () => {
    const place = arrived++;
    if (arrived === size) allThere.resolve();
    await allThere.promise;
    return new Response(`${place}`);
  };
}

/**
 * Returns a handler whose answers begin and never end; it calls `left` for each
 * client that gives up.
 */
export function endless(left: () => void): () => Response {
  // `request.signal` would not do: in Deno 2.9 it is aborted by success, too.
  return () => new Response(new ReadableStream({ cancel: left }));
}

/**
 * Resolves to the text that is answered.
 *
 * @throws {Error} if the status is no success; the message has it and the text.
 * @throws the reason of `signal`, if it is aborted meanwhile.
 */
export async function fetchText(
  url: string,
  signal?: AbortSignal,
): Promise<string> {
  const response = await fetch(url, { signal });
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status}: ${text}`);
  return text;
}

/**
 * Works on all items, on at most `limit` of them at once, and resolves to what
 * became of each, in their order.
 *
 * @throws {RangeError} if `limit` is less than 1.
 */
export async function settleAll<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<PromiseSettledResult<R>[]> {
  if (!(limit >= 1)) throw new RangeError(`a limit of ${limit}`);
  const settled: PromiseSettledResult<R>[] = [];
  const queue = items.entries();
  const takeTurns = async () => {
    for (const [index, item] of queue) {
      [settled[index]] = await Promise.allSettled([Promise.try(work, item)]);
    }
  };
  const length = Math.min(limit, items.length);
  await Promise.all(Array.from({ length }, takeTurns));
  return settled;
}

Deno.test("meeting() answers nobody until all have arrived", async () => {
  const log: string[] = [];
  const answer = meeting(2);
  const first = answer().then(() => log.push("first answered"));
  await new Promise((resolve) => setTimeout(resolve));
  log.push("second arrives");
  assertEquals(await (await answer()).text(), "1");
  await first;
  assertEquals(log, ["second arrives", "first answered"]);
});

const ignore =
  Deno.permissions.querySync({ name: "net", host: "127.0.0.1" }).state !==
    "granted";

Deno.test("fetchText() throws the status of a failure, with its text", {
  ignore,
}, async () => {
  await using server = serve(() => new Response("down", { status: 503 }));
  await assertRejects(() => fetchText(server.url), Error, "503: down");
});

Deno.test("settleAll() keeps failures beside results, in the order of the items", async () => {
  const later = async (turns: number) => {
    for (let turn = 0; turn < turns; turn++) await null;
    return turns;
  };
  const settled = await settleAll([3, 2, 1], 2, (n) => {
    if (n === 2) throw new Error("two");
    return later(n);
  });
  const results = settled.map((one) =>
    one.status === "fulfilled" ? one.value : one.reason.message
  );
  assertEquals(results, [3, "two", 1]);
});

Deno.test("settleAll() refuses a limit under which nothing would be done", async () => {
  const work = () => Promise.resolve();
  await assertRejects(() => settleAll([1], 0, work), RangeError, "limit of 0");
});

Deno.test("an abort reaches the server, and what has not begun is never sent", {
  ignore,
  timeout: 10_000, // it would otherwise wait for ever where it fails
}, async () => {
  const log: string[] = [];
  const allLeft = Promise.withResolvers<void>();
  const answer = endless(() => {
    if (log.push("left") === 6) allLeft.resolve();
  });
  await using server = serve(() => {
    log.push("arrived");
    return answer();
  });
  const controller = new AbortController();
  let open = 0;
  const settled = await settleAll(
    Array(10).fill(server.url),
    3,
    async (url) => {
      const response = await fetch(url, { signal: controller.signal });
      if (++open === 3) controller.abort();
      return await response.text();
    },
  );
  await allLeft.promise;
  assertEquals(settled.map(({ status }) => status), Array(10).fill("rejected"));
  assertEquals(log, [...Array(3).fill("arrived"), ...Array(3).fill("left")]);
});
