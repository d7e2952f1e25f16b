/**
 * Runs the benches and ends with their ratios, as Markdown: what `deno task
 * bench` does.
 *
 * @module
 */
import { readBook } from "./book.ts";
import { readReport, type Row, table } from "./ratios.ts";

/** What a bench may do besides run: `deno task bench` grants it this, and no more. */
const grants = [
  "--allow-read",
  "--allow-net=127.0.0.1",
  "--allow-run",
  "--allow-env",
];

const benches = readBook().others.map(({ path }) => path)
  .filter((path) => path.endsWith("_bench.ts"));
const asked = Deno.args.length > 0
  ? benches.filter((path) => Deno.args.some((part) => path.includes(part)))
  : benches;
const rows: Row[] = [];
for (const path of asked) {
  console.error(`${path} …`);
  rows.push(...await run(path));
}
console.log(table(rows));

async function run(path: string): Promise<Row[]> {
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["bench", "--no-prompt", "--json", ...grants, path],
    stderr: "inherit",
  }).output();
  return readReport(new TextDecoder().decode(stdout));
}
