/**
 * Asks Deno about modules whose exports and tests are known.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { exportsOf, formatMarkdown, testsOf } from "./deno.ts";
import { Folder, mayMakeFolders } from "./folder.ts";

const ignore = !mayMakeFolders;

const files = {
  "good.ts": `/** One. */
export const ünï = 1, two = 2;
export default class Three {}
export * from "./other.ts";
export * as four from "./other.ts";
export { five as six } from "./other.ts";
// export const commented = 1;
const text = "export const quoted = 1;";

  Deno.test('indented "and quoted" & <so>', () => {});
Deno.test.ignore(\`a template's ünï\`, () => {});
Deno.test({ name: "an object", fn() {} });
for (const n of [1, 2]) Deno.test(\`number \${n}\`, () => {});
Deno.test(function named() {});
Deno.test("cannot load the dishes", () => {});
// Deno.test("commented", () => {});
interface Private { n: number }
export const seven: Private = { n: 7 };
`,
  "other.ts": "export const five = 5;\n",
  "wrong.ts": "export const one = 1;\n\nexport const = 2;\n",
  "lacks.ts": '\nimport { six } from "./other.ts";\nsix;\n',
  "throws.ts": 'export const one = 1;\n\nthrow new Error("on purpose");\n',
};

Deno.test("exportsOf() finds every form of an export, and where it stands", {
  ignore,
}, async () => {
  using folder = new Folder(files);
  const { of, faults } = await exportsOf(["good.ts"], folder.url);
  assertEquals(faults, []);
  assertEquals(
    of.get("good.ts")?.map(({ name, path, line, doc }) =>
      `${path}:${line} ${name} ${doc}`.trim()
    ).sort(),
    [
      "good.ts:18 seven",
      "good.ts:2 two One.",
      "good.ts:2 ünï One.",
      "good.ts:3 default",
      "good.ts:5 four",
      "good.ts:6 six",
      "other.ts:1 five",
    ],
  );
});

Deno.test(
  "exportsOf() finds nothing of no modules, and what stands outside of the project",
  {
    ignore,
  },
  async () => {
    using other = new Folder(files);
    const url = `${other.url}other.ts`;
    using folder = new Folder({ "near.ts": `export * from "${url}";\n` });
    assertEquals((await exportsOf([], folder.url)).of.size, 0);
    const { of } = await exportsOf(["near.ts"], folder.url);
    assertEquals(
      of.get("near.ts")?.map(({ name, path }) => [name, path]),
      [["five", url]],
    );
  },
);

Deno.test(
  "exportsOf() and testsOf() say of what names no line that it is the first",
  {
    ignore,
  },
  async () => {
    using folder = new Folder({ "text.ts": '\nthrow "on purpose";\n' });
    const exports = await exportsOf(["gone.ts"], folder.url);
    const message =
      `the module does not load: Module not found "${folder.url}gone.ts".`;
    assertEquals(exports.faults, [{ path: "gone.ts", line: 1, message }]);
    const tests = await testsOf(["text.ts"], folder.url);
    assertEquals(tests.faults, [{
      path: "text.ts",
      line: 1,
      message: "the module does not load: on purpose",
    }]);
  },
);

Deno.test("testsOf() finds every form of a test, and where it stands", {
  ignore,
}, async () => {
  using folder = new Folder(files);
  const { of, faults } = await testsOf(["good.ts", "other.ts"], folder.url);
  assertEquals(faults, []);
  assertEquals(
    of.get("good.ts")?.map(({ line, name }) => `${line} ${name}`),
    [
      '10 indented "and quoted" & <so>',
      "11 a template's ünï",
      "12 an object",
      "13 number 1",
      "13 number 2",
      "14 named",
      "15 cannot load the dishes",
    ],
  );
});

Deno.test(
  "exportsOf() and testsOf() name a module that does not load, and read the others",
  { ignore },
  async () => {
    using folder = new Folder(files);
    const paths = ["wrong.ts", "good.ts", "throws.ts"];
    const exports = await exportsOf(paths, folder.url);
    const message =
      "the module does not load: SyntaxError: Unexpected token `=`. Expected yield, an identifier, [ or {";
    assertEquals(exports.faults, [{ path: "wrong.ts", line: 3, message }]);
    assertEquals([...exports.of.keys()], ["good.ts", "throws.ts"]);
    assertEquals(exports.unread, ["wrong.ts"]);
    const tests = await testsOf(paths, folder.url);
    assertEquals(tests.faults, [
      { path: "wrong.ts", line: 3, message },
      {
        path: "throws.ts",
        line: 3,
        message: "the module does not load: Error: on purpose",
      },
    ]);
    assertEquals(tests.of.get("good.ts")?.length, 7);
    assertEquals(tests.unread, ["wrong.ts", "throws.ts"]);
    const others = await testsOf(["lacks.ts"], folder.url);
    assertEquals(others.faults, [{
      path: "lacks.ts",
      line: 2,
      message:
        "the module does not load: SyntaxError: The requested module './other.ts' does not provide an export named 'six'",
    }]);
  },
);

Deno.test(
  "testsOf() names a module that does not come to its end, and reads the others",
  {
    ignore,
  },
  async () => {
    using folder = new Folder({
      ...files,
      "loops.ts": "for (;;);\n",
      "waits.ts": "await new Promise(() => {});\n",
    });
    const reasons = {
      "loops.ts": "it does not end: make it end",
      "waits.ts": "it waits for what never comes, or ends its process",
    };
    for (const [path, reason] of Object.entries(reasons)) {
      const paths = [path, "good.ts"];
      const { of, unread, faults } = await testsOf(paths, folder.url, 1_500);
      assertEquals([...of.keys()], ["good.ts"]);
      assertEquals(unread, [path]);
      const message = `the module does not load: ${reason}`;
      assertEquals(faults, [{ path, line: 1, message }]);
    }
  },
);

Deno.test(
  "formatMarkdown() formats a text as `deno fmt` does",
  { ignore },
  async () => {
    using folder = new Folder({});
    assertEquals(
      await formatMarkdown("* one\n* two", folder.url),
      "- one\n- two\n",
    );
  },
);
