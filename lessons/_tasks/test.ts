/**
 * Checks everything: what `deno task test` does. With names it checks what they
 * stand for, as `deno task check` does.
 *
 * @module
 */
import { readArguments } from "./suite/arguments.ts";
import { fetchPackages } from "./suite/fetch.ts";
import { projectFiles } from "./suite/project.ts";
import { runCheck, runSuite } from "./suite/run.ts";
import { filesNamed } from "./suite/stock.ts";
import { allSteps, stepsFor } from "./suite/steps.ts";
import { runTask } from "./suite/task.ts";

const usage = "deno task test [<chapter>/<lesson> or path]…";

await runTask(async (options) => {
  const { names } = readArguments(Deno.args, usage);
  if (names.length > 0) {
    return await runCheck(stepsFor(await filesNamed(names)), options);
  }
  await fetchPackages(options);
  return await runSuite(allSteps(projectFiles()), options);
});
