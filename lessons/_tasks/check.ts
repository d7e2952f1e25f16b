/**
 * Checks lessons, or all that differs from git's HEAD: what `deno task check`
 * does. With `--watch` it does so again after each save.
 *
 * @module
 */
import { listLessons } from "../_book/book.ts";
import { readArguments } from "./suite/arguments.ts";
import { checkFiles } from "./suite/check.ts";
import { changedFiles, projectFiles } from "./suite/project.ts";
import { select } from "./suite/selection.ts";
import { runTask, type Work } from "./suite/task.ts";
import { watchLessons } from "./suite/watch.ts";

const usage = "deno task check [--watch] [<chapter>/<lesson> or path]…";

await runTask(async (options) => {
  const { names, flags } = readArguments(Deno.args, usage, ["watch"]);
  const check: Work = async (options) => {
    const files = names.length > 0
      ? select(names, { lessons: listLessons(), files: projectFiles() })
      : await changedFiles(options);
    return await checkFiles(files, options);
  };
  if (flags.has("watch")) return await watchLessons(check, options);
  return await check(options);
});
