/**
 * Reads an exercise: its task and its hint.
 *
 * @module
 */
import { readPage } from "../../_book/page.ts";

/** An exercise. */
export interface Exercise {
  /** The file's path from the project's root, with forward slashes. */
  path: string;
  /** The title of its lesson. */
  title: string;
  /** What is to be done. */
  task: string;
  /** What helps whoever is stuck; "" where there is none. */
  hint: string;
}

/** Reads the exercise of the lesson with this title out of its source. */
export function readExercise(
  path: string,
  title: string,
  source: string,
): Exercise {
  const text = readPage(path, source).module?.text ?? "";
  const [said, hint = ""] = text.split("@module")[0].split("@example Hint");
  const task = said.split("\n\n")
    .filter((paragraph) => !paragraph.includes("`deno test "))
    .join("\n\n");
  return { path, title, task: task.trim(), hint: hint.trim() };
}
