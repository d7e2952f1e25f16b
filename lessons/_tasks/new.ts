/**
 * Begins a lesson: what `deno task new classes/thing` does.
 *
 * @module
 */
import { root } from "../_book/book.ts";
import { beginLesson } from "../_book/new_lesson.ts";
import { draftLists, writeLists } from "../_book/lists.ts";
import { readArguments } from "./suite/arguments.ts";
import { Refusal } from "./suite/refusal.ts";
import { runShortTask } from "./suite/short_task.ts";

const usage = "deno task new <chapter>/<lesson>";

await runShortTask(async () => {
  const { names: [key, ...more] } = readArguments(Deno.args, usage);
  if (key === undefined || more.length > 0) {
    throw new Refusal(`one lesson at a time: the usage is\n${usage}`);
  }
  const begun = beginLesson(key, root);
  if ("refusal" in begun) throw new Refusal(begun.refusal);
  const { drafts } = await draftLists(root);
  await writeLists(drafts, root);
  console.log(
    `new: wrote ${begun.path}; \`deno task check --watch ${key}\` says what it still has to say`,
  );
  return true;
});
