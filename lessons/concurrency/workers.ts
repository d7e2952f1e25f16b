/**
 * # A Worker gets a copy
 *
 * Python threads share every object. A Worker is a thread with a heap and globals
 * of its own: it runs a module, and gets copies of what you post,
 * [shared bytes](./mutex.ts) aside. Send plain data, wait for the answer, and end
 * the Worker.
 *
 * **Trap:** An instance of your class arrives without methods or `#private`
 * fields.
 *
 * ## A thread shares, a Worker copies
 *
 * A thread appends to your list. A Worker appends to its copy, and posts that
 * back. `ask` is all of it: start, post, wait, end.
 *
 * ```python native
 * from threading import Thread
 *
 * numbers = [1]
 * thread = Thread(target=numbers.append, args=[2])
 * thread.start()
 * thread.join()
 * print(numbers)
 * ```
 *
 * ```text
 * [1, 2]
 * ```
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 *
 * async function ask(module: URL, question: unknown): Promise<unknown> {
 *   const worker = new Worker(module, { type: "module" });
 *   try {
 *     return await new Promise((resolve, reject) => {
 *       worker.onmessage = ({ data }) => resolve(data);
 *       worker.onerror = (event) => {
 *         event.preventDefault();
 *         reject(new Error(event.message));
 *       };
 *       worker.postMessage(question);
 *     });
 *   } finally {
 *     worker.terminate();
 *   }
 * }
 *
 * const append = new URL(
 *   "data:text/javascript,onmessage = ({ data }) => postMessage([...data, 2])",
 * );
 * const numbers = [1];
 * assertEquals(await ask(append, numbers), [1, 2]);
 * assertEquals(numbers, [1]);
 * ```
 *
 * - ✓ a Worker runs while its parent stands still
 * - ✓ a Worker has globals of its own
 * - ✓ ask() ends its Worker, answered or failed
 *
 * ## In practice
 *
 * A Worker takes about ten milliseconds to start, or more: keep it, best in a
 * [pool](./worker_pool.ts). Its module is a file that the program may read,
 * `new URL("./worker.ts", import.meta.url)`.
 *
 * ## An instance arrives as data (silent)
 *
 * `pickle` names the class, and the process that loads it has the methods. What
 * is posted is cloned, as by [`structuredClone`](../values/copies.ts): fields
 * arrive, also `private` ones; the class's getters and `#private` fields do not.
 *
 * ```ts deno
 * import { assertEquals, assertRejects } from "@std/assert";
 * import { ask } from "./isolate/mod.ts";
 *
 * class Celsius {
 *   readonly degrees: number;
 *
 *   constructor(degrees: number) {
 *     this.degrees = degrees;
 *   }
 *
 *   get fahrenheit(): number {
 *     return this.degrees * 9 / 5 + 32;
 *   }
 * }
 *
 * const read = new URL(`data:text/javascript,onmessage = ({ data }) =>
 *   postMessage([data.degrees, data.fahrenheit])`);
 * assertEquals(await ask(read, new Celsius(20)), [20, undefined]);
 * await assertRejects(() => ask(read, parseInt), DOMException, "cloned");
 * ```
 *
 * ## An error nobody catches ends the program (throws)
 *
 * In Python the thread ends with a message, and the program goes on. An error
 * in a Worker is the program's own, unless `onerror` calls `preventDefault()`:
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 *
 * const code = `
 *   console.log("main");
 *   new Worker("data:text/javascript,throw 'up'", { type: "module" });
 *   setTimeout(() => console.log("still there"), 5000);
 * `;
 * const { stdout, success } = await new Deno.Command(Deno.execPath(), {
 *   args: ["eval", code],
 * }).output();
 * assertEquals(new TextDecoder().decode(stdout), "main\n");
 * assertEquals(success, false);
 * ```
 *
 * - ✓ ask() rejects with the message of its Worker's error
 *
 * ## Your turn
 *
 * `send` answers `undefined`, for a getter has not arrived. Send what does:
 * `deno test lessons/concurrency/exercises/workers.ts`
 *
 * ## See also
 *
 * - [HTML: what is cloned, and how](https://html.spec.whatwg.org/multipage/structured-data.html#structuredserializeinternal)
 * - [Deno: Workers](https://docs.deno.com/runtime/reference/web_platform_apis/#web-workers)
 * - [MDN: the `error` event of a Worker](https://developer.mozilla.org/en-US/docs/Web/API/Worker/error_event)
 * - [Python: `threading.excepthook`](https://docs.python.org/3/library/threading.html#threading.excepthook)
 *
 * @module
 */
import { assertEquals, assertRejects } from "@std/assert";
import { granted } from "../_kit/granted.ts";
import { locks } from "../_kit/locks.ts";
import { ask, type Parcel, send } from "./isolate/mod.ts";

const ignore = !granted({ name: "read", path: import.meta.dirname });

function parcel(): Parcel {
  return { copied: [1], shared: new Int32Array(new SharedArrayBuffer(4)) };
}

/** A Worker's module, from its source. */
function moduleOf(source: string): URL {
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
}

Deno.test("a Worker runs while its parent stands still", {
  ignore,
}, async () => {
  const sent = parcel();
  const answer = send(sent);
  Atomics.wait(sent.shared, 0, 0); // until the Worker has added 1
  assertEquals(sent.shared[0], 1);
  await answer;
});

Deno.test("a Worker changes a copy of an array", { ignore }, async () => {
  const sent = parcel();
  assertEquals((await send(sent)).copied, [1, 2]);
  assertEquals(sent.copied, [1]);
});

Deno.test("a Worker has globals of its own", { ignore }, async () => {
  Reflect.set(globalThis, "owner", "parent");
  const { owners } = await send(parcel());
  assertEquals(owners, [undefined, "worker"]);
  assertEquals(Reflect.get(globalThis, "owner"), "parent");
  Reflect.deleteProperty(globalThis, "owner");
});

Deno.test("ask() rejects with the message of its Worker's error", async () => {
  const failing = moduleOf("throw new RangeError('up')");
  await assertRejects(() => ask(failing, 0), Error, "RangeError: up");
});

Deno.test("ask() ends its Worker, answered or failed", async () => {
  for (const end of ["postMessage(1)", "setTimeout(() => { throw 1 })"]) {
    const name = crypto.randomUUID();
    const holder = moduleOf(`
      navigator.locks.request("${name}", () => {
        ${end};
        return new Promise(() => {});
      });`);
    await ask(holder, 0).catch(() => {});
    await locks.request(name, () => {}); // granted once the Worker is gone
    const { held } = await locks.query();
    assertEquals(held.filter((lock) => lock.name === name), []);
  }
});
