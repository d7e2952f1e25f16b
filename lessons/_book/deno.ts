/**
 * What Deno itself says of modules: their exports, and their tests.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import type { Problem } from "./problem.ts";
import { unescape } from "./xml.ts";

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
  /** The modules that Deno could not load. */
  unread: string[];
  /** Why it could not. */
  faults: Problem[];
}

/** What is found out of no modules. */
const nothing = { of: new Map(), unread: [], faults: [] };

/** What `deno doc --json` prints, as far as it is read here. */
interface Documented {
  nodes: Record<
    string,
    { symbols: { name: string; declarations: Declaration[] }[] }
  >;
}

interface Declaration {
  kind: string;
  /** `private` is what an export's type names, and what is not exported. */
  declarationKind: string;
  /** The line is counted from 0. */
  location: { filename: string; line: number };
  jsDoc?: { doc?: string };
}

/** The exports of the modules at `paths`, from the project's folder `at`. */
export async function exportsOf(
  paths: string[],
  at: URL,
): Promise<Found<Export>> {
  if (paths.length === 0) return nothing;
  const { success, stdout, stderr } = await deno(
    ["doc", "--json", ...paths],
    at,
  );
  if (success) return { ...nothing, of: exportsIn(JSON.parse(stdout), at) };
  if (paths.length === 1) {
    const faults = [problemIn(stderr, paths[0], at)];
    return { ...nothing, unread: paths, faults };
  }
  return ofEach(paths, (path) => exportsOf([path], at));
}

/** What is found out of modules one by one, where it cannot be of all at once. */
async function ofEach<T>(
  paths: string[],
  find: (path: string) => Promise<Found<T>>,
): Promise<Found<T>> {
  const each: Found<T>[] = [];
  for (const path of paths) each.push(await find(path));
  return {
    of: new Map(each.flatMap(({ of }) => [...of])),
    unread: each.flatMap(({ unread }) => unread),
    faults: each.flatMap(({ faults }) => faults),
  };
}

function exportsIn({ nodes }: Documented, at: URL): Map<string, Export[]> {
  return new Map(
    Object.entries(nodes).map(([url, { symbols }]) => [
      pathOf(url, at),
      symbols.filter(({ declarations: [{ declarationKind }] }) =>
        declarationKind !== "private"
      ).map(({ name, declarations: [{ kind, location, jsDoc }] }) => ({
        name,
        kind,
        path: pathOf(location.filename, at),
        line: location.line + 1,
        doc: jsDoc?.doc ?? "",
      })),
    ]),
  );
}

/**
 * The tests of the modules at `paths`, in the order of their registration; none of
 * them runs. Together they have `timeLimit` milliseconds to load, by default half a
 * minute and a second each.
 */
export async function testsOf(
  paths: string[],
  at: URL,
  timeLimit?: number,
): Promise<Found<TestCase>> {
  if (paths.length === 0) return nothing;
  const lister = fileURLToPath(new URL("./lister.mts", import.meta.url));
  const { success, stdout, stopped } = await deno(
    [
      "test",
      "--no-check",
      "--reporter=junit",
      "--filter=/^$/",
      `--allow-read=${fileURLToPath(at)}`,
      lister,
      "--",
      ...paths.map((path) => new URL(path, at).href),
    ],
    at,
    { timeLimit: timeLimit ?? 30_000 + 1_000 * paths.length },
  );
  if (success) return testsIn(stdout, at);
  if (paths.length > 1) {
    return ofEach(paths, (path) => testsOf([path], at, timeLimit));
  }
  const reason = stopped
    ? "it does not end: make it end"
    : "it waits for what never comes, or ends its process";
  const [path] = paths;
  const message = `the module does not load: ${reason}`;
  return { ...nothing, unread: paths, faults: [{ path, line: 1, message }] };
}

/** The tests in what the lister's run has reported for JUnit. */
function testsIn(report: string, at: URL): Found<TestCase> {
  const of = new Map<string, TestCase[]>();
  const unread: string[] = [];
  const faults: Problem[] = [];
  for (const { path, name, line } of casesIn(report)) {
    const [, url, error] = /^cannot load (\S+) ([^]*)$/.exec(name) ?? [];
    if (path.endsWith("/lister.mts")) {
      unread.push(pathOf(url, at));
      // JUnit's reporter writes a line break as a backslash and an n.
      const output = error.replaceAll("\\n", "\n");
      faults.push(problemIn(output, pathOf(url, at), at));
    } else of.set(path, [...of.get(path) ?? [], { name, line }]);
  }
  return { of, unread, faults };
}

/** The test cases of a JUnit report. */
function casesIn(
  report: string,
): { path: string; name: string; line: number }[] {
  const testcase = /<testcase name="([^"]*)" classname="([^"]*)" line="(\d+)"/g;
  return [...report.matchAll(testcase)].map(([, name, path, line]) => ({
    path: path.replace(/^\.\//, ""),
    name: unescape(name),
    line: Number(line),
  }));
}

/** What Deno says of a module that it cannot read, and the line that it names. */
function problemIn(output: string, path: string, at: URL): Problem {
  const [, said = output] =
    /^(?:error: |TypeError: |Warning )*(.+?)(?: at file:\S+)?$/m.exec(output) ??
      [];
  const message = `the module does not load: ${said}`;
  const [, url = "", line] = /\bat (file:\S+?):(\d+):\d+/.exec(output) ?? [];
  return url.startsWith(at.href)
    ? { path: pathOf(url, at), line: Number(line), message }
    : { path, line: 1, message };
}

function pathOf(url: string, at: URL): string {
  return url.startsWith(at.href)
    ? decodeURIComponent(url.slice(at.href.length))
    : url;
}

/** The text of a Markdown file as `deno fmt` leaves it. */
export async function formatMarkdown(text: string, at: URL): Promise<string> {
  const { stdout } = await deno(["fmt", "--ext=md", "-"], at, { input: text });
  return stdout;
}

/** Runs `deno` in the folder `at`, with a text as its standard input. */
async function deno(
  args: string[],
  at: URL,
  { input = "", timeLimit }: { input?: string; timeLimit?: number } = {},
) {
  const stop = new AbortController();
  const process = new Deno.Command(Deno.execPath(), {
    args,
    cwd: at,
    signal: stop.signal,
    // Any other FORCE_COLOR, "0" too, would colour what is read here.
    env: { NO_COLOR: "1", FORCE_COLOR: "" },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const clock = timeLimit && setTimeout(() => stop.abort(), timeLimit);
  const [{ success, stdout, stderr }] = await Promise.all([
    process.output(),
    ReadableStream.from([new TextEncoder().encode(input)]).pipeTo(
      process.stdin,
    ),
  ]);
  clearTimeout(clock);
  const text = new TextDecoder();
  return {
    success,
    stopped: stop.signal.aborted,
    stdout: text.decode(stdout),
    stderr: text.decode(stderr),
  };
}
