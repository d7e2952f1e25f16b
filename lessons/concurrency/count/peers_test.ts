import { assertEquals, assertRejects } from "@std/assert";
import { granted } from "../../_kit/granted.ts";
import { closedForm } from "./count.ts";
import { compileC, countIn, startPython } from "./peers.ts";

const may = (command: string) => granted({ name: "run", command });

Deno.test("CPython counts the same, in every way that it is asked", {
  ignore: !may("python3"),
}, async () => {
  await using python = startPython();
  if (!python) throw new Error("no python3");
  assertEquals(await countIn(python, "one", 300_082), [closedForm(300_082)]);
  for (const how of ["serial", "threads", "processes", "start-up"] as const) {
    const four = Array(4).fill(closedForm(100));
    assertEquals(await countIn(python, how, 100), four);
  }
});

Deno.test("CPython that ends early rejects what it is asked", {
  ignore: !may("python3"),
}, async () => {
  await using python = startPython();
  if (!python) throw new Error("no python3");
  await assertRejects(() => python.ask("nonsense 1"), Error, "CPython ended");
});

Deno.test("C counts the same, also past 64 bits", {
  ignore: !may("cc") || !granted({ name: "ffi" }, { name: "write" }),
  sanitizeResources: false, // the library stays loaded
}, () => {
  for (const options of [["-O2"], ["-O3", "-march=native"]]) {
    const count = compileC(...options);
    if (!count) throw new Error("no C compiler");
    for (const n of [0, 1, 2, 300_082, 10 ** 7]) {
      assertEquals(count(n), closedForm(n));
    }
  }
});
