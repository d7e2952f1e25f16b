import {
  assertEquals,
  assertMatch,
  assertRejects,
  assertThrows,
} from "@std/assert";
import { spy, stub } from "@std/testing/mock";
import { tmpdir } from "node:os";
import { granted } from "../../_kit/granted.ts";
import { closedForm } from "./count.ts";
import { compileC, countIn, startPython } from "./peers.ts";

const may = (command: string) => granted({ name: "run", command });
const mayCompile = may("cc") &&
  granted({ name: "env" }, { name: "write", path: tmpdir() });

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

Deno.test("C counts the same, also past 64 bits", {
  ignore: !mayCompile || !granted({ name: "ffi", path: tmpdir() }),
}, () => {
  using load = spy(Deno, "dlopen");
  const count = compileC("-O2");
  for (const n of [0, 1, 2, 300_082, 10 ** 7]) {
    assertEquals(count?.(n), closedForm(n));
  }
  load.calls[0].returned?.close();
});

Deno.test("C is left out where no compiler may run, and said to be", {
  permissions: "none",
}, () => {
  using error = stub(console, "error");
  assertEquals(compileC("-O2"), undefined);
  assertEquals(error.calls.map(({ args }) => args), [
    ["Left out: C -O2: not granted: run"],
  ]);
});

Deno.test(
  "C that cannot be compiled is left out, said to be, and cleared away",
  {
    ignore: !mayCompile,
    permissions: {
      run: ["cc"],
      env: "inherit",
      read: "inherit",
      write: "inherit",
    },
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
    assertMatch(
      error.calls[0].args[0],
      /^Left out: C -O2 -fno-such-thing: [^]*-fno-such-thing/,
    );
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
