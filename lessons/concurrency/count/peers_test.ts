import { assertEquals, assertRejects } from "@std/assert";
import { granted } from "../../_kit/granted.ts";
import { closedForm } from "./count.ts";
import { countIn, startPython } from "./peers.ts";

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
