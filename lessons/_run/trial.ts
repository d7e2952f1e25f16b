/**
 * What the tests of runners need: a temporary folder, and results in order.
 *
 * @module
 */
import { readPage } from "../_book/page.ts";
import { environment } from "./environment.ts";
import type { Result, Runner, RunOptions } from "./result.ts";
import { run } from "./run.ts";

/** Options for a runner, for `await using`: the folder goes in the end. */
export class Trial implements RunOptions, AsyncDisposable {
  /** A folder of its own. */
  readonly folder: string = Deno.makeTempDirSync({ prefix: "trial-" });
  /** Never aborts. */
  readonly signal: AbortSignal = new AbortController().signal;

  /** Removes the folder. */
  async [Symbol.asyncDispose](): Promise<void> {
    await Deno.remove(this.folder, { recursive: true });
  }
}

/** What a runner says of a page with this text, by line. */
export async function trial(
  runner: Runner,
  source: string,
  path = "lessons/chapter/lesson.ts",
): Promise<Result[]> {
  await using options = new Trial();
  const page = readPage(path, source);
  const results = await Array.fromAsync(runner([page], options));
  return results.sort((a, b) => a.line - b.line);
}

/** Whether this machine has a command, and it ends well. */
export async function succeeds(
  command: string,
  ...args: string[]
): Promise<boolean> {
  return (await run(command, args, { env: environment(".") })).code === 0;
}

/** What was run, each kind once: the step, and the name. */
export function kinds(results: Result[]): string[] {
  return [...new Set(results.map(({ step, name }) => `${step}: ${name}`))];
}

/** Results as a person reads them, without their times. */
export function told(results: Result[]): string[] {
  return results.map(({ line, status, message }) =>
    [line, status, message].filter(Boolean).join(" ")
  );
}

/** A file whose page comment has this text. */
export function page(text: string): string {
  const lines = `# Title\n\n${text}\n\n@module`.split("\n");
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"]
    .join("\n");
}
