/**
 * Checks lessons, or all that differs from git's HEAD: what `deno task check`
 * does. With `--watch` it does so again after each save.
 *
 * @module
 */
import { readArguments } from "./suite/arguments.ts";
import { changedFiles } from "./suite/project.ts";
import { runAndReport } from "./suite/run.ts";
import { select } from "./suite/selection.ts";
import { stepsFor } from "./suite/steps.ts";
import { runTask, type Work } from "./suite/task.ts";
import { watchLessons } from "./suite/watch.ts";

const usage = "deno task check [--watch] [<chapter>/<lesson> or path]…";

await runTask(async (options) => {
  const { names, flags } = readArguments(Deno.args, usage, ["watch"]);
  const check: Work = async (options) => {
    const files = names.length > 0
      ? select(names)
      : await changedFiles(options);
    return await runAndReport(stepsFor(files), options);
  };
  if (flags.has("watch")) return await watchLessons(check, options);
  return await check(options);
});
