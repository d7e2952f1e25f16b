/**
 * Writes the lists of lessons in `lessons/mod.ts` and `README.md` out of what
 * `deno.json` exports; with `--check`, says which are stale: what
 * `deno task sync` does.
 *
 * @module
 */
import { draftLists, isStale, stalePlace, writeLists } from "../_book/lists.ts";
import { describe } from "../_book/problem.ts";
import { readArguments } from "./suite/arguments.ts";
import { runShortTask } from "./suite/short_task.ts";

const usage = "deno task sync [--check]";

await runShortTask(async () => {
  const { flags } = readArguments(Deno.args, usage, ["check"]);
  const { drafts, problems } = await draftLists();
  const isChecking = flags.has("check");
  if (isChecking) problems.push(...drafts.filter(isStale).map(stalePlace));
  const written = isChecking ? [] : await writeLists(drafts);
  for (const problem of problems) console.error(describe(problem));
  if (written.length > 0) console.log(`sync: wrote ${written.join(" and ")}`);
  else if (problems.length > 0) console.log(`sync: ${problems.length} to mend`);
  else console.log("sync: the lists are right");
  return problems.length === 0;
});
