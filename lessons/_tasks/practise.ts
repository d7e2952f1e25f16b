/**
 * The exercises, one after another, watched: what `deno task practise` does.
 * With `--check`, or without a terminal, it prints which of them pass.
 *
 * @module
 */
import { listLessons, readPages } from "../_book/book.ts";
import { exerciseOf } from "../_book/rules/exercise.ts";
import { type Exercise, readExercise } from "./practise/exercise.ts";
import { attempt, passing } from "./practise/attempt.ts";
import { list } from "./practise/screen.ts";
import { practise } from "./practise/practise.ts";
import { Session } from "./practise/session.ts";
import { desk } from "./practise/terminal.ts";
import { readArguments } from "./suite/arguments.ts";
import { runTask } from "./suite/task.ts";

const usage = "deno task practise [--check]";

await runTask(async (options) => {
  const { flags } = readArguments(Deno.args, usage, ["check"]);
  const exercises = readExercises();
  const isWatched = !flags.has("check") && Deno.stdin.isTerminal() &&
    Deno.stdout.isTerminal();
  if (isWatched) console.log("Looking for the first that does not pass …");
  const passed = passing(exercises, await attempt(exercises, options));
  if (isWatched) {
    await practise(new Session(exercises, passed), desk(options));
    return true;
  }
  if (!flags.has("check")) console.log(list(exercises, passed));
  console.log(`${passed.size} of ${exercises.length} exercises pass`);
  return true;
});

/** The exercises of all lessons that have one, in reading order. */
function readExercises(): Exercise[] {
  return readPages(listLessons().map(({ path }) => path)).flatMap((page) => {
    const [path] = exerciseOf(page);
    const source = readText(path);
    return source === undefined ? [] : [readExercise(path, page.title, source)];
  });
}

function readText(path: string): string | undefined {
  try {
    return Deno.readTextFileSync(new URL(`../../${path}`, import.meta.url));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}
