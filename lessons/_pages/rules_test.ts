/**
 * Holds every page to the rules for one page, and each rule to a page that
 * breaks it.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { readLessons, root } from "./book.ts";
import { readPage } from "./page.ts";
import * as rules from "./rules.ts";
import { good, replaceOnce, report } from "./sample.ts";

const ignore =
  Deno.permissions.querySync({ name: "read", path: root }).state !== "granted";

for (const [name, rule] of Object.entries(rules)) {
  Deno.test(`every page keeps the rule of ${name}`, { ignore }, () => {
    const problems = readLessons().flatMap(rule);
    if (problems.length > 0) throw new Error(report(problems).join("\n"));
  });

  Deno.test(`the rule of ${name} says nothing of a good page`, () => {
    assertEquals(rule(readPage("good.ts", good)), []);
  });
}

/** Registers a test that the good page, with a part of it changed, has problems. */
function breakPage(
  rule: keyof typeof rules,
  [part, change]: [string, string],
  ...problems: string[]
): void {
  Deno.test(`the rule of ${rule} reports ${problems.join(" and ")}`, () => {
    const broken = readPage("good.ts", replaceOnce(good, part, change));
    assertEquals(report(rules[rule](broken)), problems);
  });
}

breakPage("opening", ["# Counting", "Counting"], "good.ts:1: no `# Title`");
breakPage(
  "opening",
  [" * Python counts. So does TypeScript.\n *\n", ""],
  "good.ts:1: no lead under the title",
);
breakPage(
  "opening",
  ["Python counts.", "Python counts. One. Two."],
  "good.ts:1: a lead of 4 sentences, not 3",
);
breakPage(
  "opening",
  ["the same", "nearly the same"],
  'good.ts:1: the label "nearly the same" is none of: the same; similar, but beware; no equivalent',
);
breakPage(
  "order",
  ["## One after another", "## In practice"],
  'good.ts:24: "Beware" stands after "In practice"',
);
breakPage(
  "order",
  ["## Beware", "## Proven below"],
  'good.ts:28: "Proven below" stands after "Proven below"',
);
breakPage(
  "order",
  ["## Proven below", "## Proven"],
  'good.ts:28: "Proven" stands after "Beware"',
  'good.ts:1: no "## Proven below"',
);
breakPage(
  "order",
  ["## See also", "## Elsewhere"],
  'good.ts:34: "Elsewhere" stands after "Beware"',
  'good.ts:1: no "## See also"',
);
breakPage(
  "claims",
  ["starts at zero\n", "starts at one\n"],
  'good.ts:30: claim 1 is "UnguardedCounter starts at one", test 1 is "UnguardedCounter starts at zero"',
);
breakPage(
  "claims",
  [" * - UnguardedCounter starts at zero\n", ""],
  'good.ts:30: claim 1 is "GuardedCounter starts where `new` says", test 1 is "UnguardedCounter starts at zero"',
);
breakPage(
  "claims",
  [
    '\nDeno.test("UnguardedCounter starts at zero", () => {});\n',
    "",
  ],
  'good.ts:30: claim 1 is "UnguardedCounter starts at zero", test 1 is "GuardedCounter starts where new says"',
);
breakPage(
  "claims",
  ['Deno.test("Unguarded', 'Deno.test(prefix + "Unguarded'],
  "good.ts:48: the test's name is not a string literal that comes first",
);
breakPage(
  "outputs",
  [" * ```text\n * 1\n * ```\n *\n", ""],
  "good.ts:10: no `text` block follows the cell",
);
breakPage(
  "outputs",
  [" * ```python\n * print(1)\n * ```\n *\n", ""],
  "good.ts:10: the output of no `python` block",
);
breakPage("assertions", [
  "assertEquals(new GuardedCounter().next(), 1)",
  "new GuardedCounter().next()",
], "good.ts:18: the block asserts nothing");
breakPage(
  "execution",
  ["```ts", "```ts ignore"],
  "good.ts:18: `ignore` without a reason after it",
);
breakPage(
  "execution",
  ["```python", "```py"],
  'good.ts:10: the language "py" is none of: python, text, ts, sh, bench, diagram',
);
breakPage(
  "execution",
  ["```python", "```"],
  'good.ts:10: the language "" is none of: python, text, ts, sh, bench, diagram',
);
breakPage("addresses", [
  "https://developer.mozilla.org/",
  "http://developer.mozilla.org/",
], "good.ts:37: http://developer.mozilla.org/ is no https address");
breakPage(
  "addresses",
  ["https://developer.mozilla.org/", "https://"],
  "good.ts:37: https:// is no https address",
);
