/**
 * Reports on a step with and without a terminal.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import type { Result } from "../../_run/result.ts";
import type { Step } from "../steps/step.ts";
import { inWords, Report } from "./report.ts";

const cells: Step = { name: "cells", async *run() {} };
const result: Result = {
  ...{ step: "cells", name: "", path: "lessons/x.ts", line: 7 },
  status: "passed",
};

/** What a report writes while a step passes once, fails once and skips twice. */
function reported(columns?: number): { written: string[]; report: Report } {
  const written: string[] = [];
  const report = new Report({ columns, write: (text) => written.push(text) });
  report.started(cells);
  report.found(cells, result);
  report.found(cells, {
    ...result,
    status: "failed",
    message: "it prints 2, not 1\nprint(2)",
  });
  for (const line of [8, 9]) {
    report.found(cells, {
      ...result,
      ...{ line, status: "ignored", message: "no python3" },
    });
  }
  report.ended(cells, 59_960);
  return { written, report };
}

Deno.test("Report prints a fault as it is found, and a line for the step", () => {
  assertEquals(reported().written, [
    "lessons/x.ts:7: cells: it prints 2, not 1\n    print(2)\n",
    "cells         60.0 s  1 passed, 1 failed, 2 skipped\ncells: skipped 2: no python3\n",
  ]);
});

Deno.test("Report names what failed", () => {
  const written: string[] = [];
  const report = new Report({ write: (text) => written.push(text) });
  report.started(cells);
  report.found(cells, { ...result, name: "a test", status: "failed" });
  report.found(cells, result);
  report.ended(cells, 0);
  assertEquals(written, [
    "lessons/x.ts:7: cells: a test: failed\n",
    "cells          0.0 s  1 passed, 1 failed, 0 skipped\n",
  ]);
});

Deno.test("Report leaves out a place that is not known, and empty lines", () => {
  const written: string[] = [];
  const report = new Report({ write: (text) => written.push(text) });
  report.started(cells);
  const message = "it broke off\n\nno such file\n";
  report.found(cells, { ...result, path: "", status: "failed", message });
  assertEquals(written, ["cells: it broke off\n    no such file\n"]);
});

Deno.test("Report counts what was skipped for no reason", () => {
  const written: string[] = [];
  const report = new Report({ write: (text) => written.push(text) });
  report.started(cells);
  report.found(cells, result);
  report.found(cells, { ...result, status: "ignored" });
  report.ended(cells, 0);
  assertEquals(written, [
    "cells          0.0 s  1 passed, 0 failed, 1 skipped\ncells: skipped 1: no reason\n",
  ]);
});

Deno.test("Report breaks a fault between words on a terminal, and no code", () => {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  const report = new Report({ columns: 25, write });
  report.started(cells);
  const message = "it prints something else:\nprint('as long as it is')";
  report.found(cells, { ...result, status: "failed", message });
  assertEquals(written[1].split("\n"), [
    "\r\x1b[Klessons/x.ts:7: cells: it",
    "  prints something else:",
    "    print('as long as it is')",
    "",
  ]);
});

Deno.test("Report adds up", () => {
  assertEquals(
    inWords(reported().report.tally),
    "1 passed, 1 failed, 2 skipped",
  );
});

Deno.test("Report says ok of a step that counts nothing", () => {
  const written: string[] = [];
  const report = new Report({ write: (text) => written.push(text) });
  report.started(cells);
  report.ended(cells, 0);
  assertEquals(written, ["cells          0.0 s  ok\n"]);
  assertEquals(inWords(report.tally), "ok");
});

Deno.test("Report leaves out the lines of steps where it should be brief", () => {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  const report = new Report({ write }, { isBrief: true });
  report.started(cells);
  report.found(cells, { ...result, status: "ignored", message: "no python3" });
  report.ended(cells, 0);
  report.started(cells);
  report.ended(cells, 0);
  assertEquals(written, ["cells: skipped 1: no python3\n"]);
});

Deno.test("Report shows on a terminal what is under way, in one line that it writes again", () => {
  const { written } = reported(9);
  assertEquals(written.slice(0, 3), [
    "\r\x1b[Kcells …",
    "\r\x1b[Kcells 1 ",
    "\r\x1b[Klessons/x.ts:7:\n  cells:\n  it\n  prints\n  2, not\n  1\n    print(2)\n",
  ]);
  assertEquals(written.at(-1), "\r\x1b[K");
});

Deno.test("Report shows all steps that are under way", () => {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  const report = new Report({ columns: 80, write });
  report.started(cells);
  report.started({ ...cells, name: "blocks" });
  assertEquals(written.at(-1), "\r\x1b[Kcells, blocks …");
});
