/**
 * A README that shows what is in no lesson.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { breaks, check, files } from "./sample.ts";

breaks("code of the README that stands in no lesson", "README.md", [
  "print(1)",
  "print(2)",
], "README.md:7: this `python` block stands in no lesson: copy it from one");
breaks("a test of the README that is none", "README.md", [
  "Counter starts at one ...",
  "Counter starts at two ...",
], 'README.md:11: "Counter starts at two" is no test: copy what a run prints');

Deno.test("checkPages() reports TypeScript and outputs of the README that stand in no lesson", () => {
  for (const language of ["ts", "text"]) {
    const readme = files["README.md"].replace("```python", `\`\`\`${language}`);
    assertEquals(
      check({ ...files, "README.md": readme.replace("print(1)", "0") }),
      [`README.md:7: this \`${language}\` block stands in no lesson: copy it from one`],
    );
  }
});

Deno.test("checkPages() takes no command of the README for what a run prints", () => {
  const readme = files["README.md"].replace(
    "```python\nprint(1)",
    "```sh\na ... ok",
  );
  assertEquals(check({ ...files, "README.md": readme }), []);
});
