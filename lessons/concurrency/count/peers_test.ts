import {
  assertEquals,
  assertMatch,
  assertRejects,
  assertThrows,
} from "@std/assert";
import { stub } from "@std/testing/mock";
import { tmpdir } from "node:os";
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

Deno.test(
  "C that cannot be compiled is left out, said to be, and cleared away",
  {
    ignore: !may("cc") || !granted({ name: "env" }) ||
      !granted({ name: "write", path: tmpdir() }),
  },
  () => {
    let folder = "";
    const make = Deno.makeTempDirSync;
    using _ = stub(
      Deno,
      "makeTempDirSync",
      (options) => folder = make(options),
    );
    using error = stub(console, "error");
    assertEquals(compileC("-O2", "-fno-such-thing"), undefined);
    assertMatch(error.calls[0].args[0], /^Left out: C -O2 -fno-such-thing: /);
    assertMatch(folder, /count-[^/]*$/);
    assertThrows(() => Deno.statSync(folder), Deno.errors.NotFound);
  },
);

Deno.test("CPython that ends early rejects what it is asked", {
  ignore: !may("python3"),
}, async () => {
  await using python = startPython();
  if (!python) throw new Error("no python3");
  await assertRejects(() => python.ask("nonsense 1"), Error, "CPython ended");
});
