/**
 * What is asked for again after a change, and what is not.
 *
 * @module
 */
import { assertEquals, assertNotEquals } from "@std/assert";
import { readBook } from "../_book/book.ts";
import { granted } from "../_kit/granted.ts";
import { reread } from "./reread.ts";

const ignore = !granted({ name: "read" }, { name: "run" });

Deno.test(
  "only what has changed since is asked for again",
  { ignore },
  async () => {
    const book = await readBook([]); // without exports and tests
    const changed = "classes/ordinary-class";
    const before = {
      ...book,
      lessons: book.lessons.map((lesson) =>
        lesson.key === changed
          ? { ...lesson, source: "" }
          : { ...lesson, tests: [{ name: "kept", line: 1 }] }
      ),
    };
    const { lessons, chapters } = await reread(before);
    const asked = lessons.filter(({ tests: [{ name }] }) => name !== "kept");
    assertEquals(asked.map(({ key }) => key), [changed]);
    assertNotEquals(asked[0].exports, []);
    const members = chapters.flatMap(({ lessons }) => lessons);
    assertEquals(members.length, lessons.length);
    assertEquals(members.every((lesson) => lessons.includes(lesson)), true);
  },
);
