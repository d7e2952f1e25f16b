/**
 * Puts a book of known pages together.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { resolve } from "./assemble.ts";
import { bookOf, files } from "./rules/sample.ts";

const book = bookOf(files);

Deno.test("assemble() finds chapters by their headings, with their sentences", () => {
  assertEquals(
    book.chapters.map((
      { key, title, sentence, line, lessons },
    ) => [key, title, sentence, line, lessons.map(({ key }) => key).join()]),
    [
      [
        "counting",
        "Counting",
        "One, two, three.",
        6,
        "counting/up,counting/down,counting/pool",
      ],
      ["cpython", "CPython", "Python itself.", 10, "cpython/objects"],
    ],
  );
});

Deno.test("assemble() tells lessons from parts and from pages about CPython", () => {
  assertEquals(
    book.lessons.map(({ kind, chapter }) => `${chapter} ${kind}`),
    ["counting lesson", "counting lesson", "counting part", "cpython cpython"],
  );
});

Deno.test("assemble() reads the phrasebook, each phrase under its chapter", () => {
  assertEquals(book.phrases[0], {
    chapter: "counting",
    python: "`next(counter)`",
    typescript: "`counter.next()`",
    lesson: "counting/up",
    line: 20,
  });
  assertEquals(book.phrases.length, 2);
});

Deno.test("assemble() leaves empty what the contents page does not say", () => {
  const path = "lessons/mod.ts";
  const { chapters, phrases } = bookOf({
    ...files,
    [path]: files[path].replace(" * One, two, three.\n", "")
      .replace("### Counting\n", "| Python |\n * | --- |\n * | `range` |\n"),
  });
  assertEquals(chapters[0].sentence, "");
  assertEquals(phrases[0], {
    chapter: "",
    python: "`range`",
    typescript: "",
    lesson: "",
    line: 17,
  });
});

Deno.test("assemble() finds what a lesson is made of, be it imported or named", () => {
  const folder = "lessons/counting/up";
  const { lessons } = bookOf({
    ...files,
    [`${folder}/mod.ts`]: `export function helped() {
  return new Worker(new URL("./worker.ts", import.meta.url));
}
// "./none.ts"
const text = "none.ts";
`,
    [`${folder}/worker.ts`]: "import '../../counting/up/deep.ts';\n",
    [`${folder}/deep.ts`]: "export {};\n",
    [`${folder}/none.ts`]: "export {};\n",
  });
  assertEquals(lessons[0].parts, [
    `${folder}/mod.ts`,
    `${folder}/worker.ts`,
    `${folder}/deep.ts`,
  ]);
});

Deno.test("resolve() follows a path from the file in which it stands", () => {
  const path = "lessons/classes/self.ts";
  assertEquals(resolve("./model/mod.ts", path), "lessons/classes/model/mod.ts");
  assertEquals(resolve("../../README.md", path), "README.md");
  assertEquals(resolve("", path), path);
  assertEquals(resolve("./a%20b.ts", path), "lessons/classes/a b.ts");
});
