/**
 * Checks lessons, or all that differs from git's HEAD: what `deno task check`
 * does. With `--watch` it does so again after each save.
 *
 * @module
 */
import { readArguments } from "./suite/arguments.ts";
import { changedFiles } from "./suite/project.ts";
import { runCheck } from "./suite/run.ts";
import { filesNamed } from "./suite/stock.ts";
import { stepsFor } from "./suite/steps.ts";
import { runTask, type Work } from "./suite/task.ts";
import { watchLessons } from "./suite/watch.ts";

const usage = "deno task check [--watch] [<chapter>/<lesson> or path]…";

await runTask(async (options) => {
  const { names, flags } = readArguments(Deno.args, usage, ["watch"]);
  const check: Work = async (options) => {
    const meant = names.length > 0 ? names : await changedFiles(options);
    if (meant.length > 0) {
      return await runCheck(stepsFor(await filesNamed(meant)), options);
    }
    console.log(`nothing differs from git's HEAD: name a lesson\n${usage}`);
    return true;
  };
  if (flags.has("watch")) return await watchLessons(check, options);
  return await check(options);
});
