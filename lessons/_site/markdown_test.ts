/**
 * The lessons as Markdown.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { markdownOf } from "./markdown.ts";
import { lessonOf } from "./sample/lesson.ts";

Deno.test("links to lessons lead to their Markdown, others stay", () => {
  const other = lessonOf(
    "values/other_one",
    "/**\n * # Other\n *\n * @module\n */\n",
  );
  const lesson = lessonOf(
    "flow/one",
    `/**
 * # One
 *
 * See [other](../values/other_one.ts#x), [none](./none.ts) and
 * [MDN](https://developer.mozilla.org/).
 *
 * @module
 */
export const one = 1;
`,
  );
  assertEquals(
    markdownOf(lesson, [lesson, other]),
    `# One

See [other](../values/other_one.md#x), [none](./none.ts) and
[MDN](https://developer.mozilla.org/).

## The code

\`lessons/flow/one.ts\`:

\`\`\`ts
export const one = 1;
\`\`\`
`,
  );
});
