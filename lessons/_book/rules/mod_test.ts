/**
 * Which lessons and files are held to which rules.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { describe } from "../problem.ts";
import { checkPages } from "./mod.ts";
import { bookOf, check, files } from "./sample.ts";

const up = "lessons/counting/up.ts";

Deno.test("checkPages() says nothing of a book that keeps every rule", () => {
  assertEquals(check(files), []);
});

Deno.test("checkPages() lets an exempt lesson break the rules for its kind, and no others", () => {
  const text = files[up].replace("## In practice", "## In theory")
    .replace("```python", "```py");
  const book = bookOf({ ...files, [up]: text });
  assertEquals(
    checkPages(book, [up], ["counting/up"]).map(describe),
    ["lessons/counting/up.ts:12: a block in `py`: one of python, text, ts, sh, bench, diagram"],
  );
});

Deno.test("checkPages() reports an exempt lesson that keeps every rule, and one that is none", () => {
  assertEquals(
    checkPages(bookOf(files), undefined, ["counting/up", "counting/sideways"])
      .map(describe),
    [
      "lessons/_book/rules/not_yet.ts:1: counting/up keeps every rule: take its line out",
      "lessons/_book/rules/not_yet.ts:1: counting/sideways is no key of `exports`: take its line out",
    ],
  );
});

Deno.test("checkPages() looks at the files among which it is told to, and what lessons are made of", () => {
  const helper = "lessons/counting/up/mod.ts";
  const book = bookOf({
    ...files,
    "README.md": "[nowhere](nowhere.ts)",
    [up]: files[up].replace("# Counting up", "Counting up"),
    [helper]: files[helper].replace("Helps.", "[Helps](nowhere.ts)."),
  });
  assertEquals(
    checkPages(book, ["lessons/counting/down.ts"], []).map(describe),
    [
      "lessons/counting/up/mod.ts:1: there is no lessons/counting/up/nowhere.ts: mend the link",
    ],
  );
  assertEquals(checkPages(book, [up], []).map(describe), [
    "lessons/counting/up.ts:1: no title: begin the page with `# Title`",
    "lessons/counting/up/mod.ts:1: there is no lessons/counting/up/nowhere.ts: mend the link",
  ]);
});

Deno.test("checkPages() holds the files among which it is told to look to the rules of the book", () => {
  const sideways = "lessons/counting/sideways.ts";
  const book = bookOf({
    ...files,
    [sideways]: "",
    "README.md": "[nowhere](nowhere.ts)",
  });
  assertEquals(checkPages(book, [sideways], []).map(describe), [
    'lessons/counting/sideways.ts:1: the lesson is not in `exports` of deno.json: add `"./counting/sideways": "./lessons/counting/sideways.ts"`',
  ]);
});
