/**
 * What must be true of a page by itself, rule by rule.
 *
 * @module
 */
import type { Page } from "./page.ts";

/** A place where a rule is broken. */
export interface Problem {
  path: string;
  line: number;
  message: string;
}

/** The three things that may follow `**In TypeScript:**`. */
const labels = ["the same", "similar, but beware", "no equivalent"];

/** The parts after the idea, in their order. */
const closingParts = [
  "Often said, and wrong",
  "Beware",
  "In practice",
  "Proven below",
  "See also",
];

/** The languages that a block may be in; `text` is the output of a Python cell. */
const languages = ["python", "text", "ts", "sh", "bench", "diagram"];

/** A rule looks at one page and returns the places that break it. */
export type PageRule = (page: Page) => Problem[];

/** A page opens with a title, a lead of at most three sentences, and a label. */
export const opening: PageRule = ({ path, title, lead, label }) => {
  const problems: string[] = [];
  const sentences = lead.split(/[.?!](?:\s|$)/).filter(Boolean).length;
  if (title === "") problems.push("no `# Title`");
  if (lead === "") problems.push("no lead under the title");
  if (sentences > 3) problems.push(`a lead of ${sentences} sentences, not 3`);
  if (!labels.includes(label)) {
    problems.push(`the label "${label}" is none of: ${labels.join("; ")}`);
  }
  return problems.map((message) => ({ path, line: 1, message }));
};

/** The idea comes first, then the closing parts, in their order. */
export const order: PageRule = ({ path, sections }) => {
  const rank = ({ text }: { text: string }) => closingParts.indexOf(text);
  const misplaced = sections.flatMap((section, index) => {
    const before = sections.slice(0, index).find((other) =>
      rank(other) >= Math.max(rank(section), 0)
    );
    if (before === undefined) return [];
    const message = `"${section.text}" stands after "${before.text}"`;
    return [{ path, line: section.line, message }];
  });
  const missing = ["Proven below", "See also"].filter((part) =>
    !sections.some(({ text }) => text === part)
  ).map((part) => ({ path, line: 1, message: `no "## ${part}"` }));
  return [...misplaced, ...missing];
};

/** The bullets under `## Proven below` are the names of the tests, in order. */
export const claims: PageRule = ({ path, bullets, tests, testCalls }) => {
  if (tests.length < testCalls.length) {
    const readable = new Set(tests.map(({ line }) => line));
    return testCalls.filter(({ line }) => !readable.has(line)).map((
      { line },
    ) => ({
      path,
      line,
      message: "the test's name is not a string literal that comes first",
    }));
  }
  const claimed = bullets.filter(({ under }) => under === "Proven below");
  const rows = Math.max(claimed.length, tests.length);
  for (let row = 0; row < rows; row++) {
    const claim = claimed.at(row);
    const test = tests.at(row);
    if (plain(claim?.text) === plain(test?.text)) continue;
    return [{
      path,
      line: claim?.line ?? test?.line ?? 1,
      message: `claim ${row + 1} is "${claim?.text ?? ""}", test ${
        row + 1
      } is "${test?.text ?? ""}"`,
    }];
  }
  return [];
};

/** Every Python cell is followed by its output, and every output follows a cell. */
export const outputs: PageRule = ({ path, blocks }) =>
  blocks.flatMap(({ language, line }, index) => {
    const follows = blocks[index + 1]?.language;
    const precedes = blocks[index - 1]?.language;
    if (language === "python" && follows !== "text") {
      return [{ path, line, message: "no `text` block follows the cell" }];
    }
    if (language === "text" && precedes !== "python") {
      return [{ path, line, message: "the output of no `python` block" }];
    }
    return [];
  });

/** Every TypeScript block asserts something. */
export const assertions: PageRule = ({ path, blocks }) =>
  blocks.filter(({ language, code }) =>
    language === "ts" &&
    !/\bassert\w*(?:<[^(]*>)?\(|@ts-expect-error/.test(code)
  ).map(({ line }) => ({ path, line, message: "the block asserts nothing" }));

/** Every block is in a known language, and is run, or says why not. */
export const execution: PageRule = ({ path, blocks }) =>
  blocks.flatMap(({ language, info, line }) => {
    if (!languages.includes(language)) {
      const message = `the language "${language}" is none of: ${
        languages.join(", ")
      }`;
      return [{ path, line, message }];
    }
    return info === "ignore"
      ? [{ path, line, message: "`ignore` without a reason after it" }]
      : [];
  });

/** Every link that leaves the project is a well-formed https address. */
export const addresses: PageRule = ({ path, links }) =>
  links.filter(({ text }) => /^[a-z][a-z+.-]*:/i.test(text))
    .filter(({ text }) => URL.parse(text)?.protocol !== "https:")
    .map(({ text, line }) => ({
      path,
      line,
      message: `${text} is no https address`,
    }));

/** The text without the backticks, which a claim may add to a test's name. */
function plain(text = ""): string {
  return text.replaceAll("`", "");
}
