/**
 * Reads what Deno says of a file with faults.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { readFailures, readIgnored } from "./tests.ts";
import { readDocLint } from "./doc_lint.ts";
import { readFormat } from "./format.ts";
import { readLint, readSyntax } from "./lint.ts";
import { readTypes } from "./types.ts";

const url = new URL("../../../lessons/x.ts", import.meta.url);
const path = "lessons/x.ts";

Deno.test("readFormat() finds the first line that differs in each file", () => {
  const output = `
from /elsewhere/y.json:
1 | -{"a":1}
  | \\ No newline at end of file
1 | +{ "a": 1 }


from /elsewhere/x.ts:
11 | - f(2);
11 | +f(2);

from /elsewhere/z.ts:
 | Text differed by line endings.

error: Found 3 not formatted files in 129 files
`;
  assertEquals(
    readFormat(output).map(({ path, line }) => [path, line]),
    [["/elsewhere/y.json", 1], ["/elsewhere/x.ts", 11], ["/elsewhere/z.ts", 1]],
  );
  assertEquals(readFormat(output).slice(1).map(({ message }) => message), [
    "it is not formatted: run `deno fmt /elsewhere/x.ts`\n11 | - f(2);\n11 | +f(2);",
    "it is not formatted: run `deno fmt /elsewhere/z.ts`\n | Text differed by line endings.",
  ]);
});

Deno.test("readFormat() shows six lines of what differs, and no more", () => {
  const rows = Array.from({ length: 8 }, (_, index) => `${index} | +f();`);
  const [fault] = readFormat(`\nfrom /elsewhere/x.ts:\n${rows.join("\n")}\n`);
  assertEquals(fault.message.split("\n").slice(1), rows.slice(0, 6));
});

Deno.test("readLint() says the rule and its hint", () => {
  const report = {
    diagnostics: [{
      filename: url.href,
      range: { start: { line: 6, col: 41 } },
      message: "`q` is never used",
      code: "no-unused-vars",
      hint: "prefix it",
    }, {
      filename: url.href,
      range: { start: { line: 7, col: 1 } },
      message: "`var` keyword is not allowed.",
      code: "no-var",
      hint: null,
    }],
    errors: [],
  };
  assertEquals(readLint(JSON.stringify(report)), [
    { path, line: 6, message: "`q` is never used (no-unused-vars): prefix it" },
    { path, line: 7, message: "`var` keyword is not allowed. (no-var)" },
  ]);
});

Deno.test("readLint() reads what has no place", () => {
  const report = {
    diagnostics: [{
      ...{ filename: url.href, range: null, message: "not found" },
      ...{ code: "no-slow-types", hint: null },
    }],
  };
  assertEquals(readLint(JSON.stringify(report)), [
    { path, line: 1, message: "not found (no-slow-types)" },
  ]);
});

Deno.test("readSyntax() says where a file stops being readable, and what it may not import", () => {
  const place = { filename: url.href, range: { start: { line: 6 } } };
  const report = {
    diagnostics: [
      { ...place, message: "npm: not allowed", code: "no-import-prefix" },
      { ...place, message: "`q` is never used", code: "no-unused-vars" },
    ],
    errors: [{
      file_path: "/elsewhere/y.ts",
      message:
        "SyntaxError: Unexpected\n  |\n    at file:///elsewhere/y.ts:3:14",
    }, { file_path: "/elsewhere/z.ts", message: "Permission denied" }],
  };
  assertEquals(readSyntax(JSON.stringify(report)), [
    { path: "/elsewhere/y.ts", line: 3, message: "SyntaxError: Unexpected" },
    { path: "/elsewhere/z.ts", line: 1, message: "Permission denied" },
    { path, line: 6, message: "npm: not allowed (no-import-prefix)" },
  ]);
});

Deno.test("readTypes() finds each error, and a file that does not parse", () => {
  const output = `Check lessons/x.ts
TS2322 [ERROR]: Type 'number' is not assignable to type 'string'.
const x: string = 1;
      ^
    at ${url}:10:7

TS2554 [ERROR]: Expected 1 arguments, but got 2.
f(3 ,4)
     ^
    at ${url}:12:6

Found 2 errors.

error: Type checking failed.
`;
  assertEquals(readTypes(output), [
    {
      path,
      line: 10,
      message:
        "TS2322: Type 'number' is not assignable to type 'string'.\nconst x: string = 1;\n      ^",
    },
    {
      path,
      line: 12,
      message: "TS2554: Expected 1 arguments, but got 2.\nf(3 ,4)\n     ^",
    },
  ]);
  const [unparsed] = readTypes(
    `error: SyntaxError: Unexpected\n    at ${url}:1:14\n`,
  );
  assertEquals(unparsed, {
    path,
    line: 1,
    message: "SyntaxError: Unexpected",
  });
});

Deno.test("readDocLint() finds each export", () => {
  const output =
    `error[missing-jsdoc]: exported symbol is missing JSDoc documentation
 --> /elsewhere/x.ts:6:14
  | 
6 | export const x = 1;
  |              ^


error: Found 1 documentation lint error.
`;
  assertEquals(readDocLint(output), [{
    path: "/elsewhere/x.ts",
    line: 6,
    message: "exported symbol is missing JSDoc documentation (missing-jsdoc)",
  }]);
});

Deno.test("readFailures() finds the tests that failed, whatever their errors look like", () => {
  const output = `running 3 tests from ./lessons/x_test.ts
a => b ... inner ... FAILED (15ms)

 ERRORS 

a => b ... inner => ./lessons/x_test.ts:2:44
error: AssertionError: Values are not equal.

throws => ./lessons/x_test.ts:3:6
error: Error: x
y => ./z:1:2

./lessons/y_test.ts (uncaught error)
error: (in promise) Error: top

file:///p/lessons/z.ts#74-88.ts => ./lessons/z.ts#74-88.ts:4:6
error: Error: z

 FAILURES 

a => b ... inner => ./lessons/x_test.ts:2:44
throws => ./lessons/x_test.ts:3:6
./lessons/y_test.ts (uncaught error)
file:///p/lessons/z.ts#74-88.ts => ./lessons/z.ts#74-88.ts:4:6

FAILED | 2 passed | 3 failed (1 step) (99ms)
`;
  assertEquals(readFailures(output), [
    {
      path: "lessons/x_test.ts",
      line: 2,
      message: "a => b ... inner: AssertionError: Values are not equal.",
    },
    {
      path: "lessons/x_test.ts",
      line: 3,
      message: "throws: x\ny => ./z:1:2",
    },
    {
      path: "lessons/y_test.ts",
      line: 1,
      message: "top",
    },
    { path: "lessons/z.ts", line: 74, message: "z" },
  ]);
  assertEquals(readFailures("ok | 2 passed | 0 failed (99ms)\n"), []);
});

Deno.test("readIgnored() finds what was left out, and why", () => {
  const output = `running 3 tests from ./lessons/x_test.ts
a search (ignored: no Chromium here) ... ignored (0ms)
says "... ignored (0ms)" ... ok (12ms)
needs what Windows has not ... ignored (1ms)

ok | 1 passed | 0 failed | 2 ignored (99ms)
`;
  assertEquals(readIgnored(output), [
    "no Chromium here",
    "needs what Windows has not",
  ]);
});

Deno.test("readFailures() says what to do where a permission is missing, and reads any heading", () => {
  const heading = "what no release of Deno has said";
  const said =
    'NotCapable: Requires env access to "HOME", run again with the --allow-env flag';
  const output = `
 ERRORS 

${heading}
error: ${said}

 FAILURES 

${heading}

FAILED | 0 passed | 1 failed (9ms)
`;
  const message =
    `${said}\nWhere a test may not do that, leave it out: \`ignore: !granted(…)\``;
  assertEquals(readFailures(output), [{ path: "", line: 1, message }]);
});
