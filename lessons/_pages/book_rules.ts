/**
 * What must be true of the lessons together, rule by rule.
 *
 * @module
 */
import type { Book, Entry, Lesson } from "./book.ts";
import type { Problem } from "./rules.ts";

/** A rule looks at the whole book and returns the places that break it. */
export type BookRule = (book: Book) => Problem[];

/** What registers tests is exported and collected by `deno test`; nothing else is. */
export const exports: BookRule = ({ lessons, others, collects }) => {
  const problems = [
    ...lessons.flatMap(({ path, testCalls }) => [
      ...(testCalls.length > 0 ? [] : [{ path, message: "tests nothing" }]),
      ...(collects(path) ? [] : [{ path, message: "is in test.exclude" }]),
    ]),
    ...others.flatMap(({ path, testCalls }) => [
      ...(testCalls.length > 0 ? [{ path, message: "is no export" }] : []),
      ...(collects(path) ? [{ path, message: "is not in test.exclude" }] : []),
    ]),
  ];
  return problems.map(({ path, message }) => ({ path, line: 1, message }));
};

/** The contents page lists the lessons in the order of the exports, with their titles and labels. */
export const contents: BookRule = ({ lessons, contents: { path, entries } }) =>
  compareEntries(path, entries, lessons, ({ key }) => key);

/** The README lists the same. */
export const readme: BookRule = ({ lessons, readme: { entries } }) =>
  compareEntries("README.md", entries, lessons, ({ path }) => path);

/** The phrasebook, whose rows end in a label and a lesson, has every lesson, with its label. */
export const phrasebook: BookRule = ({ lessons, contents: { path, rows } }) => {
  const labels = new Map(
    lessons.map(({ key, label }) => [`{@link [${key}]}`, label]),
  );
  const wrong = rows.flatMap(({ cells, line }) => {
    const [label, link] = cells.slice(-2);
    const expected = labels.get(link);
    if (label === expected) return [];
    const message = `"${label}" for ${link}, not "${expected ?? ""}"`;
    return [{ path, line, message }];
  });
  const named = new Set(rows.map(({ cells }) => cells.at(-1)));
  const missing = [...labels.keys()].filter((link) => !named.has(link))
    .map((link) => ({ path, line: 1, message: `no phrase for ${link}` }));
  return [...wrong, ...missing];
};

/** A page names the lessons before and after it under `## See also`. */
export const neighbours: BookRule = ({ lessons }) =>
  lessons.flatMap(({ path, bullets, sections }, index) => {
    const named = bullets.filter(({ under, text }) =>
      under === "See also" && /^(?:Previous|Next): /.test(text)
    ).map(({ text }) => text);
    const expected = [
      ...(index > 0 ? [`Previous: {@link [${lessons[index - 1].key}]}`] : []),
      ...(index < lessons.length - 1
        ? [`Next: {@link [${lessons[index + 1].key}]}`]
        : []),
    ];
    return named.join() === expected.join() ? [] : [{
      path,
      line: sections.at(-1)?.line ?? 1,
      message: `See also has "${named.join(", ")}", not "${
        expected.join(", ")
      }"`,
    }];
  });

/** Every link to a lesson, to a symbol or to a file leads somewhere. */
export const links: BookRule = ({ lessons, contents, readme, others, has }) => {
  const symbols = new Map(
    lessons.map((
      { key, exports },
    ) => [key, new Set(exports.map(({ text }) => text))]),
  );
  const leads = (target: string, own: Set<string>) => {
    const [, key, symbol] = /^\[([^\]]+)\](?:\.(\w+))?$/.exec(target) ?? [];
    const names = key === undefined ? own : symbols.get(key);
    const name = key === undefined ? target : symbol;
    return names !== undefined && (name === undefined || names.has(name));
  };
  const inPages = [...lessons, contents, ...others].flatMap(
    ({ path, links, exports }) => {
      const own = new Set(exports.map(({ text }) => text));
      return links.filter(({ text }) => !isAddress(text) && !leads(text, own))
        .map((link) => ({ path, ...link }));
    },
  );
  const inReadme = readme.links
    .filter(({ text }) => !isAddress(text) && !has(text))
    .map((link) => ({ path: "README.md", ...link }));
  return [...inPages, ...inReadme].map(({ path, line, text }) => ({
    path,
    line,
    message: `the link to ${text} leads nowhere`,
  }));
};

const BUG = /^(?:[Uu]nguarded|[Rr]acy|[Ll]eaky)([A-Z]\w*)$/;

/** A bug that is kept is claimed by a test, and its cure in this lesson or the next one too. */
export const twins: BookRule = ({ lessons }) =>
  lessons.flatMap((lesson, index) =>
    lesson.exports.flatMap(({ text: name, line }) => {
      const noun = BUG.exec(name)?.[1].toLowerCase();
      if (noun === undefined) return [];
      const cured = lessons.slice(index, index + 2).some((other) =>
        other.exports.some(({ text }) =>
          text.toLowerCase().endsWith(noun) && !BUG.test(text) &&
          claims(other, text)
        )
      );
      return [
        ...(claims(lesson, name) ? [] : [`no claim names ${name}`]),
        ...(cured
          ? []
          : [`no claim here or in the next lesson names a cured …${noun}`]),
      ].map((message) => ({ path: lesson.path, line, message }));
    })
  );

/** Only lessons have Python and TypeScript blocks: nothing runs those of other files. */
export const blocks: BookRule = ({ others }) =>
  others.flatMap(({ path, blocks }) =>
    blocks.filter(({ language }) => language === "python" || language === "ts")
      .map(({ language, line }) => ({
        path,
        line,
        message: `a \`${language}\` block that nothing runs`,
      }))
  );

/** The README's code stands in a lesson, to the letter, and the tests whose output it shows are there. */
export const quotations: BookRule = ({ lessons, readme }) => {
  const run = new Set(
    lessons.flatMap(({ blocks }) => blocks.map(({ code }) => code)),
  );
  const tests = new Set(lessons.flatMap(({ path, tests, cells }) => [
    ...tests.map(({ text }) => text),
    ...cells.map(({ line }) => `python ${path}:${line}`),
  ]));
  const messages = (language: string, code: string) => {
    if (["python", "text", "ts"].includes(language) && !run.has(code)) {
      return [`a \`${language}\` block that stands in no lesson`];
    }
    return [...code.matchAll(/^(.+) \.\.\. ok\b/gm)]
      .filter(([, name]) => language === "console" && !tests.has(name))
      .map(([, name]) => `the output of "${name}", which is no test`);
  };
  return readme.blocks.flatMap(({ language, code, line }) =>
    messages(language, code).map((message) => ({
      path: "README.md",
      line,
      message,
    }))
  );
};

function compareEntries(
  path: string,
  entries: Entry[],
  lessons: Lesson[],
  targetOf: (lesson: Lesson) => string,
): Problem[] {
  const rows = Math.max(entries.length, lessons.length);
  for (let row = 0; row < rows; row++) {
    const entry = entries.at(row);
    const lesson = lessons.at(row);
    const has = entry && `${entry.target}: ${entry.title} (${entry.label})`;
    const needs = lesson &&
      `${targetOf(lesson)}: ${lesson.title} (${lesson.label})`;
    if (has === needs) continue;
    const message = `entry ${row + 1} is "${has ?? ""}", not "${needs ?? ""}"`;
    return [{ path, line: entry?.line ?? 1, message }];
  }
  return [];
}

function isAddress(link: string): boolean {
  return /^[a-z][a-z+.-]*:/i.test(link);
}

function claims({ tests }: Lesson, name: string): boolean {
  return tests.some(({ text }) => new RegExp(`\\b${name}\\b`).test(text));
}
