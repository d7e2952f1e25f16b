import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import { runInNewContext } from "node:vm";
import { authorised, handled, mapped, settle, validated, wrap } from "./mod.ts";

Deno.test("wrap() keeps the name, the length and other own properties", () => {
  function add(x: number, y: number) {
    return x + y;
  }
  add.unit = "kg";
  const wrapped = wrap(add, (call) => call());
  const { name, length } = wrapped;
  assertEquals([name, length, { ...wrapped }], ["add", 2, { unit: "kg" }]);
});

Deno.test("wrap() hands on this, the arguments and the result", () => {
  const till = {
    total: 3,
    pay(amount: number, tip: number) {
      return this.total + amount + tip;
    },
  };
  const pay = wrap(till.pay, (call, args, self) => [call(), args, self]);
  assertEquals(pay.call(till, 2, 1), [6, [2, 1], till]);
});

/** What `settle()` makes of what `call` does: its end, and what it answers. */
async function ended(call: () => unknown): Promise<[string[], boolean]> {
  const ends: string[] = [];
  const result: unknown = settle(
    call,
    (value) => ends.push(`done ${value}`),
    (error) => ends.push(`failed ${error}`),
  );
  ends.push("returned");
  await result;
  return [ends, result instanceof Promise];
}

Deno.test("settle() ends a call that returns or throws at once", async () => {
  const fail = () => {
    throw "down";
  };
  assertEquals(await ended(() => 1), [["done 1", "returned"], false]);
  assertEquals(await ended(fail), [["failed down", "returned"], false]);
});

Deno.test("settle() waits for a promise", async () => {
  assertEquals(
    await ended(() => Promise.resolve(1)),
    [["returned", "done 1"], true],
  );
  assertEquals(
    await ended(() => Promise.reject("down")),
    [["returned", "failed down"], true],
  );
});

Deno.test("settle() waits for a promise of another realm", async () => {
  const foreign = (source: string) => () => runInNewContext(source);
  assertEquals(
    await ended(foreign("Promise.resolve(1)")),
    [["returned", "done 1"], true],
  );
  assertEquals(
    await ended(foreign("Promise.reject('down')")),
    [["returned", "failed down"], true],
  );
});

Deno.test("settle() waits for anything that has a then()", async () => {
  const query = (answer: Promise<number>): PromiseLike<number> => ({
    then: (done, failed) => answer.then(done, failed),
  });
  const callable = Object.assign(() => 1, query(Promise.resolve(2)));
  assertEquals(
    await ended(() => query(Promise.reject("down"))),
    [["returned", "failed down"], true],
  );
  assertEquals(await ended(() => callable), [["returned", "done 2"], true]);
});

Deno.test("settle() takes a then that is no function for a value", async () => {
  const step = { then: "next", toString: () => "step" };
  assertEquals(await ended(() => step), [["done step", "returned"], false]);
  assertEquals(await ended(() => null), [["done null", "returned"], false]);
});

Deno.test("authorised() does not call what it refuses", async () => {
  let calls = 0;
  function close() {
    calls++;
    return Promise.resolve("closed");
  }
  assertThrows(authorised(() => false)(close), Error, "close: not allowed");
  assertEquals(calls, 0);
  assertEquals(await authorised(() => true)(close)(), "closed");
});

Deno.test("validated() does not call what its check throws at", () => {
  let calls = 0;
  const root = validated((x: number) => {
    if (x < 0) throw new RangeError("no root");
  })((x: number) => {
    calls++;
    return Math.sqrt(x);
  });
  assertThrows(() => root(-1), RangeError, "no root");
  assertEquals(calls, 0);
  assertEquals(root(9), 3);
});

Deno.test("handled() answers in place of what is thrown or rejected", async () => {
  const zero = handled(() => 0);
  assertEquals(zero((): number => JSON.parse("{"))(), 0);
  assertEquals(await zero(() => Promise.reject<number>("no"))(), 0);
  assertEquals(await zero(() => Promise.resolve(1))(), 1);
});

Deno.test("mapped() changes what is returned or resolved", async () => {
  const text = mapped((x: number) => `${x} kg`);
  assertEquals(text(() => 1)(), "1 kg");
  assertEquals(await text(() => Promise.resolve(2))(), "2 kg");
  await assertRejects(
    () => text(() => Promise.reject<number>(new Error("lost")))(),
    Error,
    "lost",
  );
});

Deno.test("the decorators go before methods as well", async () => {
  class Till {
    total = 3;
    @mapped((x: number) => x + 1)
    @handled(() => 6)
    async refund(amount: number): Promise<number> {
      if (amount > this.total) await Promise.reject(new Error("empty"));
      return amount;
    }
  }
  assertEquals(await new Till().refund(9), 7);
  assertEquals(await new Till().refund(2), 3);
});
