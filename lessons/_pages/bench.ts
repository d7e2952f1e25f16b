/**
 * Runs the benches, or those whose paths contain an argument, and ends with
 * their ratios as Markdown: what `deno task bench` does.
 *
 * @module
 */
import { readBook } from "./book.ts";
import { machineOf, readRows, type Row, table } from "./ratios.ts";

const benches = readBook().others.map(({ path }) => path)
  .filter((path) => path.endsWith("_bench.ts"))
  .filter((path) =>
    Deno.args.length === 0 || Deno.args.some((part) => path.includes(part))
  );
if (benches.length === 0) {
  console.error(`no bench's path contains ${Deno.args.join(" or ")}`);
  Deno.exit(1);
}

const folder = await Deno.makeTempDir({ prefix: "parallel-text-" });
const { npmCache } = JSON.parse(await deno("info", "--json"));
/** What a bench may do besides compute; pool libraries read the whole environment. */
const grants = [
  `--allow-read=.,${folder},${npmCache}`,
  `--allow-write=${folder}`,
  `--allow-ffi=${folder}`,
  `--allow-run=${Deno.execPath()},python3,cc`,
  "--allow-net=127.0.0.1",
  "--allow-env",
  "--allow-sys=cpus",
];
const rows: Row[] = [];
let machine = "";
for (const path of benches) {
  console.error(`${path} …`);
  const report = await deno("bench", "--no-prompt", "--json", ...grants, path);
  machine = machineOf(report);
  rows.push(...readRows(report));
}
await Deno.remove(folder, { recursive: true });
console.log(`${machine}\n\n${table(rows)}`);

async function deno(...args: string[]): Promise<string> {
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args,
    env: { TMPDIR: folder, TMP: folder, TEMP: folder },
    stderr: "inherit",
  }).output();
  return new TextDecoder().decode(stdout);
}
