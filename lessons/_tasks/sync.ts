/**
 * Writes the lists of lessons in `lessons/mod.ts` and `README.md` out of what
 * `deno.json` exports; with `--check`, says which are stale: what
 * `deno task sync` does.
 *
 * @module
 */
import { root } from "../_book/book.ts";
import { draftLists, writeLists } from "../_book/lists.ts";
import { describe } from "../_book/problem.ts";
import { listFaults } from "./steps/lists.ts";
import { readArguments } from "./suite/arguments.ts";
import { runShortTask } from "./suite/short_task.ts";

const usage = "deno task sync [--check]";

await runShortTask(async () => {
  const { flags } = readArguments(Deno.args, usage, ["check"]);
  const written = flags.has("check")
    ? []
    : await writeLists((await draftLists(root)).drafts, root);
  const faults = await listFaults();
  for (const fault of faults) console.error(describe(fault));
  if (written.length > 0) console.log(`sync: wrote ${written.join(" and ")}`);
  else if (faults.length > 0) console.log(`sync: ${faults.length} to mend`);
  else console.log("sync: the lists are right");
  return faults.length === 0;
});
