/**
 * Checks everything: what `deno task test` does. With names it checks what they
 * stand for, as `deno task check` does.
 *
 * @module
 */
import { readArguments } from "./suite/arguments.ts";
import { fetchPackages } from "./suite/fetch.ts";
import { projectFiles } from "./suite/project.ts";
import { runAndReport } from "./suite/run.ts";
import { filesNamed } from "./suite/stock.ts";
import { allSteps, stepsFor } from "./suite/steps.ts";
import { runTask } from "./suite/task.ts";

const usage = "deno task test [<chapter>/<lesson> or path]…";

await runTask(async (options) => {
  const { names } = readArguments(Deno.args, usage);
  const stages = names.length > 0
    ? stepsFor(await filesNamed(names))
    : allSteps(projectFiles());
  await fetchPackages(options);
  return await runAndReport(stages, options);
});
