/**
 * Reads a run of `deno test` in which one test passes, one fails and one is ignored.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { faultsIn, readSummary } from "./summary.ts";

const output = `Check file:///t_test.ts
running 3 tests from ./t_test.ts
adds ... ok (321µs)
fails ... FAILED (449µs)
waits ... ignored (0ms)

 ERRORS 

fails => ./t_test.ts:2:6
error: Error: on purpose

 FAILURES 

fails => ./t_test.ts:2:6

FAILED | 1 passed | 1 failed | 1 ignored (7ms)

error: Test failed

Stack backtrace:
   0: <unknown>
`;

Deno.test("readSummary() counts what passed and failed, and names what was ignored", () => {
  assertEquals(readSummary(output), {
    passed: 1,
    failed: 1,
    ignored: ["waits"],
  });
});

Deno.test("readSummary() leaves out the file of a test that ran in parallel", () => {
  assertEquals(
    readSummary("./t_test.ts => waits ... ignored (0ms)\n").ignored,
    ["waits"],
  );
});

Deno.test("readSummary() counts nothing where no test ran", () => {
  assertEquals(readSummary("error: Type checking failed.\n"), {
    passed: 0,
    failed: 0,
    ignored: [],
  });
});

Deno.test("faultsIn() keeps the failures and leaves out what went well", () => {
  assertEquals(
    faultsIn(output),
    `fails ... FAILED (449µs)

 ERRORS 

fails => ./t_test.ts:2:6
error: Error: on purpose

 FAILURES 

fails => ./t_test.ts:2:6

FAILED | 1 passed | 1 failed | 1 ignored (7ms)`,
  );
});
