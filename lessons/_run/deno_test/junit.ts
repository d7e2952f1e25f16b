/**
 * Reads the reports that `deno test` writes for JUnit.
 *
 * @module
 */
import { unescape } from "../../_book/xml.ts";

/** How a test went. */
export interface Case {
  name: string;
  /** What was cancelled did not come to its end, or did not run. */
  status: "passed" | "failed" | "ignored" | "cancelled";
  /** What failed, with the stack. */
  failure?: string;
  milliseconds: number;
}

/** The cases of a report; a step's name is that of its test, ` > ` and its own. */
export function readJUnit(report: string): Case[] {
  const testcase =
    /<testcase name="(?<name>[^"]*)"[^>]*? time="(?<time>[^"]*)"[^>]*>(?<body>[^]*?)<\/testcase>/g;
  return [...report.matchAll(testcase)].map(({ groups = {} }) => {
    const failure = /<failure [^>]*>([^]*)<\/failure>/.exec(groups.body)?.[1];
    return {
      name: unescape(groups.name),
      status: statusOf(groups.body),
      ...(failure !== undefined && { failure: unescape(failure) }),
      milliseconds: Number(groups.time) * 1_000,
    };
  });
}

function statusOf(body: string): Case["status"] {
  if (body.includes("<failure ")) return "failed";
  if (body.includes("<error ")) return "cancelled";
  return body.includes("<skipped/>") ? "ignored" : "passed";
}
