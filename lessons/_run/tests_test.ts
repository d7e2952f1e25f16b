/**
 * Tests that say nothing, or disturb others, are found.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { fileURLToPath } from "node:url";
import { root } from "../_book/book.ts";
import { readPage } from "../_book/page.ts";
import { mayKeepFiles, mayRun } from "./permission.ts";
import type { Result, Runner } from "./result.ts";
import { testsRunner } from "./tests.ts";
import { kinds, succeeds, Trial } from "./trial.ts";

const ignore = !mayKeepFiles() || !mayRun("sh", Deno.execPath());

/** What the runner says of modules with these tests. */
async function results(
  files: Record<string, string>,
  runner = testsRunner(30_000),
): Promise<Result[]> {
  await using options = new Trial();
  const pages = await Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      const path = `${options.folder}/${name}`;
      const source =
        `import { AssertionError, assertEquals, assertRejects, assertThrows } from "@std/assert";\n${text}`;
      await Deno.writeTextFile(path, source);
      return readPage(path, source);
    }),
  );
  const found = await Array.fromAsync(runner(pages, options));
  return found.sort((a, b) => a.line - b.line);
}

/** The message for each line of a module that has one test a line. */
async function messages(lines: string[], runner?: Runner) {
  const found = await results({ "x_test.ts": lines.join("\n") }, runner);
  return lines.map((text, index) => {
    const one = found.find(({ line }) => line === index + 2);
    const isRun = one !== undefined || !text.includes("Deno.test");
    return isRun ? one?.message?.split("\n")[0] : "nothing is told of it";
  });
}

const test = (body: string, name = body) =>
  `Deno.test(${JSON.stringify(name)}, async () => { ${body} });`;

Deno.test("a test passes that executes an assertion, wherever that stands", {
  ignore,
}, async () => {
  const lines = [
    test("assertEquals(1, 1)"),
    test("await Promise.resolve(); assertThrows(() => { throw new Error(); })"),
    "function same(a: unknown) { assertEquals(a, a); }",
    test("same(1)"),
    test("assertEquals(typeof gc, 'function')"),
    test("assertThrows(() => assertEquals(1, 2), AssertionError)"),
    test("await assertRejects(async () => assertEquals(1, 2), AssertionError)"),
    `Deno.test("a step", async (t) => { await t.step("one", () => assertEquals(1, 1)); });`,
    `Deno.test({ name: "an object", fn: () => assertEquals(1, 1) });`,
    `Deno.test(function named() { assertEquals(1, 1); });`,
    `Deno.test.each([1, 2])("a table", (n) => assertEquals(n, n));`,
    `Deno.test.beforeEach(() => {}); ${test("assertEquals(2, 2)")}`,
    `Deno.test.each([[1, 2]])("a table of two", (a, b) => assertEquals(a + 1, b));`,
  ];
  assertEquals(await messages(lines), lines.map(() => undefined));
});

Deno.test(
  "a test may use the project, its folder, this machine and its commands, and no more",
  {
    ignore,
  },
  async () => {
    const program = "import sys; sys.exit(sys.version_info < (3, 11))";
    const python = await succeeds("python3", "-c", program);
    const compiler = await succeeds("cc", "--version");
    const found = await results({
      "x_test.ts": `
const project = ${JSON.stringify(fileURLToPath(root))};
const temporary = Deno.env.get("TMPDIR");
const asked: [Deno.PermissionDescriptor, boolean][] = [
  [{ name: "read", path: project }, true],
  [{ name: "read", path: temporary }, true],
  [{ name: "read", path: "/" }, false],
  [{ name: "write", path: temporary }, true],
  [{ name: "write", path: project }, false],
  [{ name: "ffi", path: temporary }, true],
  [{ name: "ffi", path: project }, false],
  [{ name: "run", command: Deno.execPath() }, true],
  [{ name: "run", command: "sh" }, true],
  [{ name: "run", command: "python3" }, ${python}],
  [{ name: "run", command: "cc" }, ${compiler}],
  [{ name: "run", command: "ls" }, false],
  [{ name: "net", host: "127.0.0.1" }, true],
  [{ name: "net", host: "python.org" }, false],
  [{ name: "env" }, true],
  [{ name: "sys" }, false],
];
for (const [one, may] of asked) {
  Deno.test(JSON.stringify(one), () => {
    assertEquals(Deno.permissions.querySync(one).state === "granted", may);
  });
}`,
    });
    assertEquals(found.length, 16);
    assertEquals(found.filter(({ status }) => status !== "passed"), []);
  },
);

Deno.test("a test fails that executes no assertion", { ignore }, async () => {
  const lines = [
    test("/* assertEquals(1, 2) */"),
    test("const unused = () => assertEquals(1, 2)"),
    test("if (1 > 2) assertEquals(1, 2)"),
    test(
      "const later = () => assertEquals(1, 1); queueMicrotask(() => queueMicrotask(() => queueMicrotask(() => queueMicrotask(later))))",
    ),
  ];
  assertEquals(
    await messages(lines),
    lines.map(() =>
      "it executes no assertion: say what it shows, where it runs"
    ),
  );
});

Deno.test("a test fails that does not wait for its assertions", {
  ignore,
}, async () => {
  const lines = [
    test("assertRejects(() => new Promise(() => {}))"),
    test("assertEquals(1, 1); assertRejects(() => new Promise(() => {}))"),
    test("await assertRejects(() => Promise.reject(new Error()))"),
  ];
  const fault = "it does not wait for one of its assertions: await it";
  assertEquals(await messages(lines), [fault, fault, undefined]);
});

Deno.test("a test fails with its steps, and if a step is ignored", {
  ignore,
}, async () => {
  const step = (options: string, name: string) =>
    test(
      `assertEquals(1, 1); await t.step({ name: "part", fn() {}, ${options} })`,
      name,
    ).replace("async ()", "async (t)");
  assertEquals(
    await messages([
      step('fn() { throw new Error("thrown") }', "fails"),
      step("ignore: true", "ignores"),
      step("", "passes"),
      `Deno.test.each([1])("an ignored table", { ignore: true }, () => {});`,
      `Deno.test.each([1])("an empty table", () => {});`,
    ]),
    [
      "1 test step failed.",
      "its step is ignored, though it may do all that a test may need: part",
      undefined,
      "it is ignored, though it may do all that a test may need",
      "it executes no assertion: say what it shows, where it runs",
    ],
  );
});

Deno.test("a test is told by its line, whatever its file is called", {
  ignore,
}, async () => {
  const name = "ü b#c%20d日本'q (x)_test.ts";
  const found = await results({
    [name]: `${test("assertEquals(1, 2)", "one")}
Deno.test.each([3])("%d", (n) => assertEquals(n, 4));`,
  });
  assertEquals(
    found.map(({ path, line, name }) => [path.replace(/.*\//, ""), line, name]),
    [[name, 2, "one"], [name, 3, "3"]],
  );
});

Deno.test("a module without a test fails", { ignore }, async () => {
  const found = await results({
    "empty_test.ts": "export {};",
    "lesson.ts": "export {};",
    "x_test.ts": test("assertEquals(1, 1)"),
  });
  assertEquals(kinds(found).toSorted(), [
    "tests: ",
    "tests: assertEquals(1, 1)",
  ]);
  assertEquals(
    found.map(({ line, message }) => [line, message]),
    [[1, "it has no test: say what it shows, or take it out"], [2, undefined]],
  );
});

Deno.test("a test fails if something swallows a failed assertion", {
  ignore,
}, async () => {
  const lines = [
    test("assertThrows(() => assertEquals(1, 2))"),
    test("assertThrows(() => assertEquals(1, 2), Error, 'equal')"),
    test("await assertRejects(async () => assertEquals(1, 2), Error)"),
    test("try { assertEquals(1, 2) } catch { assertEquals(1, 1) }"),
    test("await Promise.allSettled([assertRejects(async () => {})])"),
  ];
  const found = await messages(lines);
  assertEquals(
    found.map((message) => message?.split(": Asser")[0]),
    lines.map(() => "an assertion failed, and something swallowed its error"),
  );
});

Deno.test(
  "a test fails that leaks, does not end, or disturbs others; the others run",
  {
    ignore,
  },
  async () => {
    const waiting =
      "async fn() { assertEquals(1, 1); await new Promise((done) => setTimeout(done, 1e6)); }";
    const lines = [
      test("assertEquals(1, 1); setTimeout(() => {}, 5_000)", "leaks"),
      test("assertEquals(1, 1); for (;;);", "loops"),
      `Deno.test({ name: "waits", ${waiting} });`,
      `Deno.test({ name: "sooner", timeout: 500, ${waiting} });`,
      test("assertEquals(1, 1); Deno.test('inner', () => {});", "nests"),
      test("assertEquals(1, 1)", "twice"),
      test("assertEquals(1, 1)", "twice"),
      'Deno.test.only("only", () => assertEquals(1, 1));',
      'Deno.test.ignore("ignored", () => assertEquals(1, 1));',
      test("Deno.readTextFileSync('/'); assertEquals(1, 1)", "reads"),
      test("assertEquals(1, 1)", "well"),
    ];
    assertEquals(await messages(lines, testsRunner(1_000)), [
      "Leaks detected:",
      "it does not end within 1 s: make it end",
      "it does not end within 1 s: make it end",
      "it does not end within 0.5 s: make it end",
      "a test in a test does not run",
      undefined,
      "the test in line 7 has this name too: say what differs",
      "`only` keeps the other tests from running: take it out",
      "it is ignored, though it may do all that a test may need",
      'NotCapable: Requires read access to "/", run again with the --allow-read flag; where a test may not do that, leave it out: `ignore: !granted(…)`',
      undefined,
    ]);
  },
);

Deno.test(
  "a module that does not load, or throws, is told, and the others run",
  {
    ignore,
  },
  async () => {
    const found = await results({
      "bad_test.ts": "let x = ;",
      "missing_test.ts": 'import "./nothing.ts";',
      "throwing_test.ts": 'throw new Error("here");',
      "good_test.ts": test("assertEquals(1, 1)"),
    });
    assertEquals(
      found.map(({ path, status, message }) =>
        `${path.replace(/.*\//, "")} ${status} ${message?.split("\n")[0] ?? ""}`
          .trim().replace(/file:\S+\//, "")
      ).sort(),
      [
        "bad_test.ts failed SyntaxError: Expression expected",
        "good_test.ts passed",
        'missing_test.ts failed Module not found "nothing.ts".',
        "throwing_test.ts failed outside of all tests: here",
      ],
    );
  },
);

Deno.test(
  "a module that does not end, or ends the process, is told; the others run",
  {
    ignore: ignore || Deno.build.os === "windows",
  },
  async () => {
    const found = await results({
      "hanging_test.ts": "await new Promise((done) => setTimeout(done, 1e8));",
      "killing_test.ts": test(
        "assertEquals(1, 1); Deno.kill(Deno.pid, 'SIGKILL')",
        "kills",
      ),
      "good_test.ts": test("assertEquals(1, 1)"),
    }, testsRunner(1_000));
    assertEquals(
      found.map(({ path, line, message }) =>
        `${path.replace(/.*\//, "")}:${line} ${message ?? ""}`.trim()
      ).sort(),
      [
        "good_test.ts:2",
        "hanging_test.ts:1 outside of all tests: it does not end: make it end",
        "killing_test.ts:2 it ends the process in which the tests run (SIGKILL)",
      ],
    );
    for (const tests of [test("assertEquals(1, 1)"), ""]) {
      const ends =
        'addEventListener("unload", () => Deno.kill(Deno.pid, "SIGKILL"));';
      const late = await results({ "late_test.ts": `${tests}\n${ends}` });
      assertEquals(
        late.find(({ path }) => path === "")?.message?.split(":")[0],
        "deno test broke off",
      );
    }
  },
);

Deno.test("a test may be ignored for want of Python or a compiler alone", {
  ignore,
}, async () => {
  const asks = (name: string, ...asked: Deno.PermissionDescriptor[]) =>
    `Deno.test("${name}", { ignore: ${
      JSON.stringify(asked)
    }.map((one) => Deno.permissions.querySync(one).state).some((state) => state !== "granted") }, () => assertEquals(1, 1));`;
  const python = { name: "run", command: "python3" } as const;
  const lines = [
    asks("Python", { name: "run", command: Deno.execPath() }, python),
    'Deno.test.ignore("python", () => assertEquals(1, 1));',
    asks("C", { name: "run", command: "cc" }),
    asks("the net", { name: "net", host: "python.org" }),
    asks("Python and the net", python, { name: "net", host: "python.org" }),
    asks("another command", { name: "run", command: "python2" }),
    test("assertEquals(1, 1)"),
    'Deno.permissions.querySync({ name: "run", command: "python3" });',
    test("assertEquals(2, 2)"),
  ];
  const tools = { python: "no-such-python", compiler: "no-such-cc" };
  const runner = testsRunner(30_000, tools);
  const found = await results({ "x_test.ts": lines.join("\n") }, runner);
  const lacks =
    "needs Python 3.11 or later, and this machine has none, or needs a C compiler, and this machine has none";
  const fault = "it is ignored, though it may do all that a test may need";
  assertEquals(found.map(({ status, message }) => [status, message]), [
    ["ignored", lacks],
    ["failed", fault],
    ["ignored", lacks],
    ["failed", fault],
    ["failed", fault],
    ["failed", fault],
    ["passed", undefined],
    ["passed", undefined],
  ]);
});

Deno.test(
  "an error that nobody catches is told of the test that waits meanwhile",
  {
    ignore,
  },
  async () => {
    const waits = (error: string) =>
      test(
        `await t.step("part", () => new Promise(() => setTimeout(() => { throw new Error("${error}"); }, 1)));`,
        "waits",
      ).replace("async ()", "async (t)");
    const found = await results({
      "x_test.ts": [
        test("assertEquals(1, 1)", "before"),
        waits("late"),
        test("assertEquals(1, 1)", "after"),
      ].join("\n"),
      "y_test.ts": `\n\n${waits("later")}`,
    });
    const says = "an error that nothing catches comes while this test runs";
    assertEquals(
      found.map(({ line, name, message }) =>
        [line, name, message?.split("\n")[0]].join(" ").trim()
      ),
      ["2 before", `3 waits ${says}: late`, `4 waits ${says}: later`],
    );
  },
);

Deno.test("what tests leave in the temporary folder is told", {
  ignore,
}, async () => {
  const found = await results({
    "x_test.ts": test(
      'assertEquals(Deno.makeTempDirSync({ prefix: "it-" }).length > 0, true)',
    ),
  });
  assertEquals(
    found.map(({ message }) => message?.replace(/it-\w+/, "it")).sort(),
    ["it leaves something in the temporary folder, it: remove it", undefined],
  );
});
