/**
 * Runs every check and adds up: what `deno task test` does.
 *
 * @module
 */
import { exported } from "./book.ts";
import { faultsIn, readSummary, type Summary } from "./summary.ts";

/** A check: what it is called, and the arguments of the `deno` that does it. */
interface Step {
  name: string;
  args: string[];
}

const lessons = exported.map(({ path }) => path);
const checks: Step[] = [
  { name: "format", args: ["fmt", "--check"] },
  { name: "lint", args: ["lint"] },
  { name: "types", args: ["check"] },
  { name: "doc lint", args: ["doc", "--lint", "lessons/mod.ts", ...lessons] },
];

/** The tests, which may touch the project, `folder` and this machine's loopback, and nothing else. */
function testsIn(folder: string, npmCache: string): Step[] {
  const test = [
    "test",
    "--no-prompt",
    "--sanitize-ops",
    "--sanitize-resources",
    "--v8-flags=--expose-gc",
    `--allow-read=.,${folder},${npmCache}`,
    `--allow-write=${folder}`,
    `--allow-run=${Deno.execPath()},python3`,
    "--allow-net=127.0.0.1",
    "--allow-env=TMPDIR,TMP,TEMP,APP_SETTINGS,APP_PORT,APP_LEVEL",
  ];
  return [
    { name: "lessons", args: [...test, ...lessons] },
    {
      name: "TypeScript blocks",
      args: [...test, "--doc", "--filter", String.raw`/\.ts#\d+/`],
    },
    { name: "Python cells", args: [...test, "lessons/_python"] },
    { name: "pages", args: [...test, "lessons/_pages"] },
  ];
}

/** Runs a step and prints how it went, with the faults where there are any. */
async function take({ name, args }: Step, folder: string): Promise<Summary> {
  await print(name.padEnd(20));
  const { success, output } = await deno(args, folder);
  const summary = readSummary(output);
  const isTest = args[0] === "test";
  const faults = [
    ...(success ? [] : [faultsIn(output)]),
    ...(isTest && success && summary.passed === 0 ? ["no test ran"] : []),
    // Everything that a test may ask for is granted; only a missing python3 is an excuse.
    ...summary.ignored.filter((test) => !test.startsWith("python "))
      .map((test) => `ignored without need: ${test}`),
  ];
  if (faults.length > 0) summary.failed ||= 1;
  const counts = isTest
    ? `${summary.passed} passed, ${summary.failed} failed, ${summary.ignored.length} skipped`
    : "ok";
  await print(`${faults.length > 0 && !isTest ? "failed" : counts}\n`);
  for (const test of summary.ignored) await print(`  skipped: ${test}\n`);
  for (const fault of faults) await print(`\n${fault}\n\n`);
  return summary;
}

async function deno(
  args: string[],
  folder?: string,
): Promise<{ success: boolean; output: string }> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args,
    env: {
      NO_COLOR: "1",
      ...(folder ? { TMPDIR: folder, TEMP: folder, TMP: folder } : {}),
    },
  }).output();
  const text = new TextDecoder();
  return { success, output: text.decode(stdout) + text.decode(stderr) };
}

async function print(text: string): Promise<void> {
  await Deno.stdout.write(new TextEncoder().encode(text));
}

const folder = await Deno.makeTempDir({ prefix: "parallel-text-" });
const { npmCache } = JSON.parse((await deno(["info", "--json"])).output);
const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of [...checks, ...testsIn(folder, npmCache)]) {
  const { passed, failed, ignored } = await take(step, folder);
  total.passed += passed;
  total.failed += failed;
  total.skipped += ignored.length;
}
for await (const { name } of Deno.readDir(folder)) {
  await print(`left behind by a test: ${name}\n`);
  total.failed++;
}
await Deno.remove(folder, { recursive: true });
await print(
  `tests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`,
);
Deno.exit(total.failed === 0 ? 0 : 1);
