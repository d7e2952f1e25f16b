import { assertEquals, assertRejects } from "@std/assert";
import { stub } from "@std/testing/mock";
import { offered, row } from "./row.ts";

Deno.test("row() rejects where a run does not come to what is expected", async () => {
  await assertRejects(
    () => row({ group: "", name: "sum", expected: 2, run: () => 3 }),
    Error,
    "sum comes to 3, not to 2",
  );
});

Deno.test("row() runs cold what is to be measured seldom", async () => {
  using bench = stub(Deno, "bench");
  let runs = 0;
  await row({ group: "", name: "", expected: 1, run: () => ++runs, n: 2 });
  assertEquals([runs, bench.calls.length], [0, 1]);
});

Deno.test("row() checks what a run resolves to each time that it is measured", async () => {
  using bench = stub(Deno, "bench");
  let result = 1;
  const run = () => Promise.resolve(result);
  await row({ group: "g", name: "one", expected: 1, run, n: 2 });
  const { fn, ...rest } = bench.calls[0].args[0] as unknown as {
    fn: () => Promise<void>;
  };
  assertEquals(rest, { group: "g", name: "one", baseline: undefined, n: 2 });
  await fn();
  result = 2;
  await assertRejects(fn, Error, "one comes to 2, not to 1");
});

Deno.test("offered() says what is left out for want of a permission", {
  permissions: "none",
}, () => {
  using error = stub(console, "error");
  assertEquals(offered("cheap"), true);
  assertEquals(offered("pools", { name: "read" }, { name: "net" }), false);
  assertEquals(error.calls.map(({ args }) => args), [
    ["Left out: pools: not granted: read, net"],
  ]);
});
