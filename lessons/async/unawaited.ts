/**
 * # A promise nobody awaits
 *
 * Python warns of a coroutine that nobody awaited, and logs the failure of such
 * a task. TypeScript says nothing while the work goes on; if it fails, Deno ends
 * the process, past the `try` around the call. Await every promise, and let a
 * linter find those you forget.
 *
 * **Trap:** `items.forEach(async …)` returns at once: nobody waits or catches.
 *
 * ## A forgotten `await`, twice
 *
 * Python never runs `save(1)`, and warns. TypeScript runs it, says nothing, and
 * goes on to the next line before it is done:
 *
 * ```python
 * import asyncio, warnings
 *
 * async def save(item):
 *     saved.append(item)
 *
 * async def main():
 *     save(1)
 *
 * saved = []
 * with warnings.catch_warnings(record=True) as caught:
 *     asyncio.run(main())
 * print(saved, caught[0].message)
 * ```
 *
 * ```text
 * [] coroutine 'save' was never awaited
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const saved: number[] = [];
 * async function save(item: number) {
 *   await null;
 *   saved.push(item);
 * }
 *
 * save(1);
 * assertEquals(saved, []);
 * await null;
 * assertEquals(saved, [1]);
 * ```
 *
 * ## In practice
 *
 * Turn on two rules of typescript-eslint: `no-floating-promises` finds `save(1)`,
 * and `no-misused-promises` what `forEach` and `filter` drop. `deno lint` knows
 * no types and has no such rules. Where you cannot wait, say who hears of a
 * failure: `save(1).catch(report)`.
 *
 * ## `forEach` and `filter` drop promises (silent)
 *
 * `forEach` ignores promises, `filter` takes them for true (not an
 * [`if`](../values/truth.ts)), a template for text. Use a loop, or `Promise.all`.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const saved: number[] = [];
 * const save = async (n: number) => saved.push(await n);
 * const isLarge = async (n: number) => await n > 1;
 *
 * [1, 2].forEach(async (n) => await save(n));
 * assertEquals(saved, []);
 * assertEquals([1, 2].filter(isLarge), [1, 2]);
 * assertEquals(`${save(3)}`, "[object Promise]");
 * ```
 *
 * - ✓ a failure in `forEach()` ends the process, past the `try` around it
 *
 * ## A failure before its `await` (throws)
 *
 * While you await one job, the next may fail. Python's task keeps the failure;
 * Deno ends the process. Await both by one `Promise.all`:
 *
 * ```ts deno
 * import { assertEquals, assertRejects } from "@std/assert";
 *
 * const slow = Promise.withResolvers<string>();
 * addEventListener("unhandledrejection", (event) => {
 *   event.preventDefault(); // or the process would end here
 *   slow.resolve(event.reason.message);
 * }, { once: true });
 *
 * const failing = Promise.reject(new Error("early"));
 * assertEquals(await slow.promise, "early");
 * await assertRejects(() => failing, Error, "early"); // the `catch` comes late
 * ```
 *
 * - ✓ a failure before its `await` ends the process, past the `catch`
 *
 * ## `return` leaves the `try` (throws)
 *
 * A `try` catches what is thrown or awaited in it. A promise that it returns is
 * awaited by the caller:
 *
 * ```ts
 * import { assertRejects } from "@std/assert";
 *
 * const load = () => Promise.reject(new Error("no such file"));
 * async function read(): Promise<string> {
 *   try {
 *     return load(); // `return await load()` would be caught
 *   } catch {
 *     return "default";
 *   }
 * }
 *
 * await assertRejects(read, Error, "no such file");
 * ```
 *
 * ## Your turn
 *
 * `saveAll` answers before anything is saved. Make it wait for all of them:
 * `deno test lessons/async/exercises/unawaited.ts`
 *
 * ## See also
 *
 * - [Python: detect never-awaited coroutines](https://docs.python.org/3/library/asyncio-dev.html#detect-never-awaited-coroutines)
 *   and [never-retrieved exceptions](https://docs.python.org/3/library/asyncio-dev.html#detect-never-retrieved-exceptions)
 * - [MDN: `unhandledrejection`](https://developer.mozilla.org/en-US/docs/Web/API/Window/unhandledrejection_event)
 * - typescript-eslint: [`no-floating-promises`](https://typescript-eslint.io/rules/no-floating-promises/)
 *   and [`no-misused-promises`](https://typescript-eslint.io/rules/no-misused-promises/)
 *
 * @module
 */
import { assertEquals } from "@std/assert";

const mayRun = Deno.permissions.querySync({
  name: "run",
  command: Deno.execPath(),
}).state === "granted";

/** Runs code in a process of its own; resolves to its exit code and output. */
async function run(code: string): Promise<[code: number, printed: string]> {
  const deno = new Deno.Command(Deno.execPath(), { args: ["eval", code] });
  const { code: status, stdout } = await deno.output();
  return [status, new TextDecoder().decode(stdout)];
}

/** Code that declares an async function which fails. */
const fail = `const fail = async () => { throw new Error("lost") };`;

Deno.test("a failure in forEach() ends the process, past the try around it", {
  ignore: !mayRun,
}, async () => {
  const guard = (body: string) =>
    `${fail} try { ${body} } catch { console.log("caught") }`;
  const each = guard("[1].forEach(async () => await fail())");
  assertEquals(await run(each), [1, ""]);
  const loop = guard("for (const _ of [1]) await fail()");
  assertEquals(await run(loop), [0, "caught\n"]);
});

Deno.test("a failure before its await ends the process, past the catch", {
  ignore: !mayRun,
}, async () => {
  const guard = (body: string) =>
    `${fail} const sleep = (ms) => new Promise((wake) => setTimeout(wake, ms));
     try { ${body} } catch { console.log("caught") }`;
  // Long, so that no timer is due before the failure is seen.
  const apart = guard(
    "const failing = fail(); await sleep(60_000); await failing;",
  );
  assertEquals(await run(apart), [1, ""]);
  const together = guard("await Promise.all([sleep(1), fail()])");
  assertEquals(await run(together), [0, "caught\n"]);
});

Deno.test("a listener that prevents the default lets the process go on", {
  ignore: !mayRun,
}, async () => {
  const code = `addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    console.log(event.reason.message);
    setTimeout(() => console.log("goes on"));
  });
  ${fail} fail();`;
  assertEquals(await run(code), [0, "lost\ngoes on\n"]);
});

Deno.test("a promise as a condition is refused by the compiler", () => {
  const isLarge = (n: number) => Promise.resolve(n > 1);
  let taken = false;
  // @ts-expect-error TS2801: This condition will always return true
  if (isLarge(1)) taken = true;
  assertEquals(taken, true);
});
