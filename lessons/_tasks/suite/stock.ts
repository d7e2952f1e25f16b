/**
 * Chooses among what the project has.
 *
 * @module
 */
import { readBook } from "../../_book/book.ts";
import { fromHere, lessonsListed, projectFiles } from "./project.ts";
import { select } from "./selection.ts";

/**
 * The files that `names` stand for where the task was called.
 *
 * @throws {Refusal} where a name stands for nothing.
 */
export async function filesNamed(names: string[]): Promise<string[]> {
  lessonsListed(); // refuses what cannot be read
  const { lessons } = await readBook([]);
  const stock = { lessons, files: projectFiles() };
  return select(names.map((name) => fromHere(name)), stock);
}
