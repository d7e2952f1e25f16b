/**
 * Runs every check and adds up: what `deno task test` does.
 *
 * @module
 */
import { exported } from "./book.ts";
import { faultsIn, readSummary } from "./summary.ts";

/** The arguments of a `deno` that checks something, and what to call that. */
interface Step {
  name: string;
  args: string[];
  /** Whether its tests are added up, and may be ignored only for want of a python3. */
  counts?: boolean;
}

/** How a step went; `faults` is empty where all is well. */
interface Outcome {
  passed: number;
  failed: number;
  ignored: string[];
  faults: string[];
}

const lessons = exported.map(({ path }) => path);

const checks: Step[] = [
  { name: "format", args: ["fmt", "--check"] },
  { name: "lint", args: ["lint"] },
  { name: "types", args: ["check"] },
  { name: "doc lint", args: ["doc", "--lint", "lessons/mod.ts", ...lessons] },
  { name: "no permissions", args: ["test", "--no-prompt"] },
];

/** The tests, which may touch the project, `folder` and this machine's loopback, and nothing else. */
function testsIn(folder: string, npmCache: string): Step[] {
  const variables = ["TMPDIR", "TMP", "TEMP"];
  const settings = ["APP_SETTINGS", "APP_PORT", "APP_LEVEL"];
  const compiler = "CI"; // AssemblyScript's, which reads it for its colours
  const test = [
    "test",
    "--parallel",
    "--no-prompt",
    "--sanitize-ops",
    "--sanitize-resources",
    "--v8-flags=--expose-gc",
    `--allow-read=.,${folder},${npmCache}`,
    `--allow-write=${folder}`,
    `--allow-run=${Deno.execPath()},python3`,
    "--allow-net=127.0.0.1",
    `--allow-env=${[...variables, ...settings, compiler]}`,
  ];
  const blocks = ["--doc", "--filter", String.raw`/\.ts#\d+/`];
  return [
    { name: "lessons", args: [...test, ...lessons], counts: true },
    { name: "TypeScript blocks", args: [...test, ...blocks], counts: true },
    { name: "Python cells", args: [...test, "lessons/_python"], counts: true },
    { name: "pages", args: [...test, "lessons/_pages"], counts: true },
  ];
}

async function take(step: Step, folder: string): Promise<Outcome> {
  const { success, output } = await deno(step.args, folder);
  const summary = readSummary(output);
  const faults = success ? [] : [faultsIn(output)];
  if (!step.counts) {
    return { passed: 0, failed: faults.length, ignored: [], faults };
  }
  if (success && summary.passed === 0) faults.push("no test ran");
  faults.push(
    ...summary.ignored.filter((test) => !test.startsWith("python"))
      .map((test) => `ignored, though it may do all that it needs: ${test}`),
  );
  const failed = summary.failed || faults.length;
  return { ...summary, failed, faults };
}

async function deno(args: string[], folder: string) {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args,
    env: { NO_COLOR: "1", TMPDIR: folder, TMP: folder, TEMP: folder },
  }).output();
  const text = new TextDecoder();
  return { success, output: text.decode(stdout) + text.decode(stderr) };
}

function describe({ counts }: Step, outcome: Outcome): string {
  const { passed, failed, ignored, faults } = outcome;
  const verdict = faults.length === 0 ? "ok" : "failed";
  return [
    counts ? tally(passed, failed, ignored.length) : verdict,
    ...ignored.map((test) => `  skipped: ${test}`),
    ...faults.map((fault) => `\n${fault}\n`),
  ].join("\n");
}

function tally(passed: number, failed: number, skipped: number): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function print(text: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(text));
}

const folder = await Deno.makeTempDir({ prefix: "parallel-text-" });
const { npmCache } = JSON.parse(
  (await deno(["info", "--json"], folder)).output,
);
let [passed, failed, skipped] = [0, 0, 0];
const steps = [...checks, ...testsIn(folder, npmCache)];
const outcomes = steps.map((step) => take(step, folder)); // all at once
for (const [index, step] of steps.entries()) {
  print(step.name.padEnd(20));
  const outcome = await outcomes[index];
  print(`${describe(step, outcome)}\n`);
  passed += outcome.passed;
  failed += outcome.failed;
  skipped += outcome.ignored.length;
}
for (const { name } of Deno.readDirSync(folder)) {
  print(`a test left behind: ${name}\n`);
  failed++;
}
await Deno.remove(folder, { recursive: true });
print(`tests: ${tally(passed, failed, skipped)}\n`);
Deno.exit(failed === 0 ? 0 : 1);
