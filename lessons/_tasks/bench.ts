/**
 * Runs the benches, or those whose paths contain an argument, and ends with
 * tables of their ratios: what `deno task bench` does.
 *
 * @module
 */
import { chooseBenches } from "./benches/choose.ts";
import { tables } from "./benches/ratios.ts";
import { type Outcome, runBench } from "./benches/run.ts";
import { deno } from "./steps/deno.ts";
import { readArguments } from "./suite/arguments.ts";
import { fetchPackages } from "./suite/fetch.ts";
import { projectFiles } from "./suite/project.ts";
import { runTask } from "./suite/task.ts";

const usage = "deno task bench [<part of a bench's path>]…";

await runTask(async (options) => {
  const { names } = readArguments(Deno.args, usage);
  const benches = chooseBenches(names, projectFiles());
  await fetchPackages(options);
  const { stdout } = await deno(["info", "--json"], options);
  const { npmCache } = JSON.parse(stdout);
  const outcomes: Outcome[] = [];
  for (const path of benches) {
    console.error(`${path} …`);
    const outcome = await runBench(path, npmCache, options);
    for (const line of [outcome.said, ...outcome.faults]) {
      if (line !== "") console.error(line);
    }
    outcomes.push(outcome);
  }
  const { machine } = outcomes.find(({ machine }) => machine !== "") ??
    { machine: "nothing was measured" };
  console.log(`${machine}\n\n${tables(outcomes.flatMap(({ rows }) => rows))}`);
  return outcomes.every(({ faults }) => faults.length === 0);
});
