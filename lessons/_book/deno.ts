/**
 * What Deno itself says of modules: their exports, and their tests.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import type { Problem } from "./problem.ts";

/** A name that a module exports. */
export interface Export {
  name: string;
  /** Deno's word for what it is: `class`, `function`, `variable`, `interface`, `typeAlias`, `enum`. */
  kind: string;
  /** The file of its declaration, from the project's root. */
  path: string;
  /** The line of its declaration. */
  line: number;
  /** Its doc comment, or "". */
  doc: string;
}

/** A `Deno.test` of a module. */
export interface TestCase {
  name: string;
  line: number;
}

/** What was found out of each module, by its path from the project's root. */
export interface Found<T> {
  of: Map<string, T[]>;
  faults: Problem[];
}

interface Declaration {
  kind: string;
  location: { filename: string; line: number };
  jsDoc?: { doc?: string };
}

interface Documented {
  nodes: Record<
    string,
    { symbols: { name: string; declarations: Declaration[] }[] }
  >;
}

/** The exports of the modules at `paths`, in the order of their lines. */
export async function exportsOf(
  paths: string[],
  at: URL,
): Promise<Found<Export>> {
  if (paths.length === 0) return { of: new Map(), faults: [] };
  const { stdout } = await deno(["doc", "--json", ...paths], at);
  const { nodes }: Documented = JSON.parse(stdout);
  const of = new Map(
    Object.entries(nodes).map(([url, { symbols }]) => [
      pathOf(url, at),
      symbols.map(({ name, declarations: [{ kind, location, jsDoc }] }) => ({
        name,
        kind,
        path: pathOf(location.filename, at),
        line: location.line,
        doc: jsDoc?.doc ?? "",
      })),
    ]),
  );
  return { of, faults: [] };
}

/** The tests of the modules at `paths`, in the order of their registration; none of them runs. */
export async function testsOf(
  paths: string[],
  at: URL,
): Promise<Found<TestCase>> {
  if (paths.length === 0) return { of: new Map(), faults: [] };
  const urls = paths.map((path) => new URL(path, at).href);
  const lister = fileURLToPath(new URL("./lister.mts", import.meta.url));
  const { stdout } = await deno([
    "test",
    "--no-prompt",
    "--no-check",
    "--reporter=junit",
    "--filter=/^$/",
    `--allow-read=${fileURLToPath(at)}`,
    lister,
    "--",
    ...urls,
  ], at);
  return { of: casesIn(stdout), faults: [] };
}

/** The test cases of a JUnit report, by the file that they stand in. */
function casesIn(report: string): Map<string, TestCase[]> {
  const of = new Map<string, TestCase[]>();
  const testcase =
    /<testcase name="([^"]*)" classname="\.\/([^"]*)" line="(\d+)"/g;
  for (const [, name, path, line] of report.matchAll(testcase)) {
    const cases = of.get(path) ?? [];
    cases.push({ name: unescape(name), line: Number(line) });
    of.set(path, cases);
  }
  return of;
}

function unescape(xml: string): string {
  const entities: Record<string, string> = {
    "&quot;": '"',
    "&apos;": "'",
    "&#39;": "'",
    "&lt;": "<",
    "&gt;": ">",
    "&amp;": "&",
  };
  return xml.replace(/&[^;]+;/g, (entity) => entities[entity] ?? entity);
}

function pathOf(url: string, at: URL): string {
  return url.startsWith(at.href)
    ? decodeURIComponent(url.slice(at.href.length))
    : url;
}

async function deno(args: string[], at: URL) {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args,
    cwd: at,
    env: { NO_COLOR: "1", FORCE_COLOR: "0" },
  }).output();
  const text = new TextDecoder();
  return { success, stdout: text.decode(stdout), stderr: text.decode(stderr) };
}
