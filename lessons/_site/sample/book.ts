/**
 * A small book with a piece of every kind, and its site, for tests.
 *
 * @module
 */
import type { Book } from "../../_book/book.ts";
import { bookOf } from "../../_book/rules/sample.ts";
import type { Builder, BuildOptions } from "../build.ts";

const text = new URL("./book.txt", import.meta.url);
const keys = ["values/one", "values/two", "flow/three", "types/four"];

/** Reads the book, whose files stand in `book.txt`. */
export function sampleBook(): Book {
  const files = Deno.readTextFileSync(text).split(/^=== /m).slice(1)
    .map((file) => [file.split("\n", 1)[0], file.replace(/.*\n/, "")]);
  const book = bookOf(
    { "README.md": "", ...Object.fromEntries(files) },
    keys.map((key) => [key, `lessons/${key}.ts`]),
  );
  for (const { exports } of book.lessons) {
    for (const exported of exports) {
      exported.doc = `What *${exported.name}* is.`;
    }
  }
  return book;
}

/** What builds the site of the book. */
export async function sampleBuilder(
  options: BuildOptions = {},
): Promise<Builder> {
  // Not before, since the compiler asks for permissions as soon as it is loaded.
  const { Builder } = await import("../build.ts");
  return new Builder({ read: () => Promise.resolve(sampleBook()), ...options });
}
