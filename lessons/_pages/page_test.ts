/**
 * Reads a page whose parts are known.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { readPage } from "./page.ts";
import { good } from "./sample.ts";

const page = readPage("good.ts", good);

Deno.test("readPage() finds title, lead, label and sections", () => {
  assertEquals(page.title, "Counting");
  assertEquals(page.lead, "Python counts. So does TypeScript.");
  assertEquals(page.label, "the same");
  assertEquals(
    page.sections.map(({ text, line }) => `${line}: ${text}`),
    ["8: One after another", "24: Beware", "28: Proven below", "34: See also"],
  );
});

Deno.test("readPage() pairs a Python cell with its output", () => {
  assertEquals(page.cells, [
    { code: "print(1)", native: false, posix: false, output: "1", line: 10 },
  ]);
});

Deno.test("readPage() knows a native cell by its info string", () => {
  const native = good.replace("```python", "```python native");
  assertEquals(readPage("good.ts", native).cells.at(0)?.native, true);
});

Deno.test("readPage() keeps the blank lines and the indentation of a block", () => {
  const longer = good.replace(
    " * print(1)\n",
    " * if 1:\n *\n *     print(1)\n",
  );
  assertEquals(
    readPage("good.ts", longer).cells.at(0)?.code,
    "if 1:\n\n    print(1)",
  );
});

Deno.test("readPage() unwraps the items of a list", () => {
  assertEquals(page.bullets.map(({ text, under }) => `${under}: ${text}`), [
    "Proven below: UnguardedCounter starts at zero",
    "Proven below: GuardedCounter starts where `new` says",
    "See also: Next: {@link [chapter/next]}",
    "See also: [MDN](https://developer.mozilla.org/)",
  ]);
});

Deno.test("readPage() finds links in prose and none in code", () => {
  const quoted = good.replace("Counts, wrongly.", "Not `{@link Quoted}`.");
  assertEquals(
    readPage("good.ts", quoted).links.map(({ text, line }) =>
      `${line}: ${text}`
    ),
    [
      "26: UnguardedCounter",
      "36: [chapter/next]",
      "37: https://developer.mozilla.org/",
    ],
  );
});

Deno.test("readPage() finds tests and exports", () => {
  const more = `${good}
export { a, type B as C } from "./other.ts";
Deno.test.ignore("is ignored", () => {});
`;
  const { tests, exports } = readPage("good.ts", more);
  assertEquals(tests.map(({ text }) => text), [
    "UnguardedCounter starts at zero",
    "GuardedCounter starts where new says",
    "is ignored",
  ]);
  assertEquals(exports.map(({ text }) => text), [
    "UnguardedCounter",
    "GuardedCounter",
    "a",
    "C",
  ]);
});

Deno.test("readPage() keeps the code under the page comment", () => {
  assertEquals(
    readPage("good.ts", "/** Page. */\n\n/** One. */\nexport const one = 1;\n")
      .code,
    "/** One. */\nexport const one = 1;",
  );
});
