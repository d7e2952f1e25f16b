/**
 * Reads what `deno test` says.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { root } from "../../_book/book.ts";
import { readable } from "./failure.ts";
import { readJUnit } from "./junit.ts";
import { loadFault } from "./load.ts";
import { placed } from "./placed_name.ts";

const url = new URL("lessons/x.ts", root).href;

Deno.test("readable() keeps what an error says, and the first place in the project", () => {
  const failure = `error: Uncaught (in promise) Error: late

  and more
    throw new Error("late");
          ^
    at inner (ext:core/01_core.js:1:2)
    at file:///elsewhere/y.ts:3:4
    at ${new URL("preload.ts", import.meta.url)}:5:6
    at ${url}#4-7.ts:7:8
    at Timeout.late (${url}:9:10)
    at ${url}:11:12`;
  assertEquals(
    readable(failure),
    "late\n  and more\n    at lessons/x.ts:9",
  );
});

Deno.test("readable() keeps other errors' names, and what no mark stands under", () => {
  assertEquals(
    readable("AssertionError: Values are not equal.\n\n\n-   1\n+   2\n"),
    "AssertionError: Values are not equal.\n-   1\n+   2",
  );
  assertEquals(
    readable("TypeError: no\nand why\n    at file:///elsewhere/y.ts:3:4"),
    "TypeError: no\nand why",
  );
  assertEquals(readable("TypeError: no"), "TypeError: no");
  assertEquals(
    readable(`TypeError: no ${url}\n    at ${url}:9:10`),
    `TypeError: no ${url}\n    at lessons/x.ts:9`,
  );
  assertEquals(readable(`    at ${url}:9:10`), "\n    at lessons/x.ts:9");
});

Deno.test("readable() says that a test does not end", () => {
  assertEquals(
    readable("Error: Test timed out after 1500ms"),
    "it does not end within 1.5 s: make it end",
  );
});

Deno.test("readJUnit() reads each test, in the order of the report", () => {
  const report = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="deno test" tests="9" failures="3" errors="2" time="0.120">
    <testsuite name="./j/x_test.ts" tests="9" disabled="2" errors="2" failures="3">
        <testcase name="a &quot;b&quot; &lt;c&gt; &amp; d" classname="./j/x_test.ts" time="0.002" line="1" col="6">
        </testcase>
        <testcase name="fails" classname="./j/x_test.ts" time="0.001" line="2" col="6">
            <failure message="Uncaught Error: no &lt;way&gt;">Error: no &lt;way&gt;
    at file:///var/tmp/tt/j/x_test.ts:2:34</failure>
        </testcase>
        <testcase name="ignored" classname="./j/x_test.ts" time="0.000" line="3" col="6">
            <skipped/>
        </testcase>
        <testcase name="cancelled" classname="./j/x_test.ts" time="0.000" line="5" col="6">
            <error message="Cancelled"/>
        </testcase>
    </testsuite>
</testsuites>`;
  assertEquals(readJUnit(report), [
    { name: 'a "b" <c> & d', status: "passed", milliseconds: 2 },
    {
      ...{ name: "fails", status: "failed", milliseconds: 1 },
      failure: "Error: no <way>\n    at file:///var/tmp/tt/j/x_test.ts:2:34",
    },
    { name: "ignored", status: "ignored", milliseconds: 0 },
    { name: "cancelled", status: "cancelled", milliseconds: 0 },
  ]);
});

Deno.test("loadFault() finds the module or the block that could not be loaded", () => {
  const said = "error: Expected ';'\n\n  let x y;\n        ~\n";
  const message = "Expected ';'\n\n  let x y;\n        ~";
  assertEquals(loadFault(`Check x\n${said}    at ${url}:3:7\n`), {
    ...{ path: "lessons/x.ts", line: 3, message },
  });
  assertEquals(loadFault(`${said}    at ${url}#40-45.ts:3:7\n`), {
    ...{ path: "lessons/x.ts", line: 40, message },
  });
});

Deno.test("loadFault() finds nothing where all was loaded", () => {
  for (const end of ["Test failed", "Type checking failed."]) {
    assertEquals(
      loadFault(`error: ${end}\n\nerror is no error:\n    at ${url}:1:2\n`),
      undefined,
    );
  }
  assertEquals(loadFault(""), undefined);
});

Deno.test("placed() reads the name of a test, and the addresses of blocks and modules", () => {
  const path = "lessons/x.ts";
  assertEquals(placed(`a @b\nc @${url}:12`), {
    name: "a @b\nc",
    path,
    line: 12,
  });
  assertEquals(placed(`${url}#40-45.ts`), {
    ...{ name: `${url}#40-45.ts`, path, line: 40 },
  });
  assertEquals(placed(url), { name: "", path, line: 1 });
});
