/**
 * What must be true of the lessons together, rule by rule.
 *
 * @module
 */
import type { Book, Lesson } from "./book.ts";
import type { Problem } from "./rules.ts";

/** A rule looks at the whole book and returns the places that break it. */
export type BookRule = (book: Book) => Problem[];

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

function isAddress(link: string): boolean {
  return /^[a-z][a-z+.-]*:/i.test(link);
}

function claims({ tests }: Lesson, name: string): boolean {
  return tests.some(({ text }) => new RegExp(`\\b${name}\\b`).test(text));
}
