import { assertEquals, assertMatch } from "@std/assert";
import { stub } from "@std/testing/mock";
import { granted } from "./granted.ts";
import { Python } from "./python.ts";

Deno.test("Python.start() says that Python may not run", {
  permissions: "none",
}, () => {
  using error = stub(console, "error");
  assertEquals(Python.start("none.py"), undefined);
  assertEquals(error.calls.map(({ args }) => args), [
    ["Left out: CPython: not granted: run"],
  ]);
});

Deno.test("Python.start() says that there is no Python", {
  ignore: !granted({ name: "run" }),
}, async () => {
  const url = new URL("./python.ts", import.meta.url);
  const code = `import { Python } from "${url}";
console.log(Python.start("none.py"));`;
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["eval", "--quiet", code],
    env: { PATH: "", NO_COLOR: "1" },
  }).output();
  const text = new TextDecoder();
  assertEquals(text.decode(stdout), "undefined\n");
  assertMatch(text.decode(stderr), /^Left out: CPython: NotFound: /);
});

const mayWrite = granted(
  { name: "run", command: "python3" },
  { name: "read" },
  { name: "write" },
);

Deno.test("a Python that is disposed of ends, whatever it still has to say", {
  ignore: !mayWrite,
}, async () => {
  const script = Deno.makeTempFileSync({ suffix: ".py" });
  try {
    Deno.writeTextFileSync(
      script,
      `import os
os.read(0, 99)
os.write(1, b"one two\\n")
os.read(0, 99)
try:
    os.write(1, b"x" * 10**6)
except BrokenPipeError:
    pass
`,
    );
    await using python = Python.start(script);
    assertEquals(await python?.ask("count"), ["one", "two"]);
  } finally {
    Deno.removeSync(script);
  }
});
