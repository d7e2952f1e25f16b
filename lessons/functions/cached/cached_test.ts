import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import { cached } from "./mod.ts";

/** What is computed when all of these are asked for, one after another. */
function computed(asked: number[], max?: number): number[] {
  const runs: number[] = [];
  const square = cached((n) => n, (n: number) => {
    runs.push(n);
    return n * n;
  }, max);
  assertEquals(asked.map((n) => square(n)), asked.map((n) => n * n));
  return runs;
}

Deno.test("cached() keeps every result without a bound", () => {
  assertEquals(computed([1, 2, 1, 3, 1, 2]), [1, 2, 3]);
});

Deno.test("cached() drops the result not asked for longest", () => {
  assertEquals(computed([1, 2, 1, 3, 1, 2], 2), [1, 2, 3, 2]);
  assertEquals(computed([1, 1, 2, 1], 1), [1, 2, 1]);
});

Deno.test("cached() keeps undefined, too", () => {
  let runs = 0;
  const find = cached((name) => name, (_name: string) => void runs++);
  assertEquals([find("Eve"), find("Eve"), runs], [undefined, undefined, 1]);
});

for (const max of [NaN, 0, -1, 2.5, -Infinity]) {
  Deno.test(`cached() refuses a bound of ${max}`, () => {
    const message = `max is ${max}`;
    assertThrows(() => cached((n) => n, Math.abs, max), RangeError, message);
  });
}

Deno.test("cached() keeps the name and hands on this", () => {
  const till = {
    total: 3,
    pay: cached((n) => n, function pay(this: void | object, n: number) {
      return [this, n];
    }),
  };
  assertEquals(till.pay.name, "pay");
  assertEquals(till.pay(2)[0], till);
});

Deno.test("cached() keeps nothing of a call that throws", () => {
  let runs = 0;
  const decode = cached((text) => text, (text: string) => {
    runs++;
    return decodeURI(text);
  });
  assertThrows(() => decode("%"), URIError);
  assertThrows(() => decode("%"), URIError);
  assertEquals(runs, 2);
});

Deno.test("cached() calls again after a rejection, of whatever kind of promise", async () => {
  let runs = 0;
  const load = cached((name) => name, (_name: string): PromiseLike<number> => ({
    then: (done, failed) =>
      (++runs === 1 ? Promise.reject("offline") : Promise.resolve(runs))
        .then(done, failed),
  }));
  assertEquals(await load("a").catch((reason) => reason), "offline");
  assertEquals([await load("a"), await load("a"), runs], [2, 2, 2]);
});

Deno.test("a late rejection leaves the result that came after it", async () => {
  const first = Promise.withResolvers<string>();
  const answers = [first.promise, Promise.resolve("b"), Promise.resolve("a2")];
  let runs = 0;
  const load = cached((name) => name, (_name: string) => answers[runs++], 1);
  const failing = load("a");
  await load("b"); // drops "a", which is still on its way
  assertEquals(await load("a"), "a2");
  first.reject(new Error("late"));
  await assertRejects(() => failing, Error, "late");
  assertEquals([await load("a"), runs], ["a2", 3]);
});
