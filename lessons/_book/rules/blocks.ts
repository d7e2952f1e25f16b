/**
 * The blocks of a page: each is in a language that somebody runs or reads.
 *
 * @module
 */
import { importsOf } from "../code.ts";
import type { Block, Page } from "../page.ts";
import { scan } from "../scanner.ts";
import { type BookRule, type PageRule, problems } from "./rule.ts";

/** What may stand after the language, for each language. */
const languages: Record<string, string[]> = {
  python: ["", "native", "posix", "native posix"],
  text: [""],
  ts: ["", "deno"],
  sh: [""],
  bench: [""],
  diagram: [""],
};

/** Every block is in a known language, and none is left out. */
export const known: PageRule = (page) =>
  page.blocks.flatMap(({ language, info, line }) => {
    const infos = languages[language];
    if (infos?.includes(info)) return [];
    const name = language ? `\`${language}\`` : "no language";
    return problems(
      page,
      infos
        ? [
          line,
          `\`${language} ${info}\` would run nowhere: take \`${info}\` out`,
        ]
        : [
          line,
          `a block in ${name}: one of ${Object.keys(languages).join(", ")}`,
        ],
    );
  });

/** What a TypeScript block imports, it uses. */
export const imports: PageRule = (page) =>
  page.blocks.filter(({ language }) => language === "ts").flatMap((block) =>
    unusedIn(block).map(({ name, line }) => ({
      path: page.path,
      line: block.line + line,
      message: `\`${name}\` is imported and not used: take it out`,
    }))
  );

function unusedIn({ code }: Block) {
  const { tokens } = scan(code);
  const uses = new Map<string, number>();
  for (const { type, value } of tokens) {
    if (type === "IdentifierName") uses.set(value, (uses.get(value) ?? 0) + 1);
  }
  return importsOf(tokens).flatMap(({ bindings }) => bindings)
    .filter(({ name }) => uses.get(name) === 1);
}

/**
 * Nothing runs the blocks of a module that has no page of its own. A lesson that
 * is missing in `exports` has a message of its own.
 */
export const unseen: BookRule = (book) =>
  [book.contents, ...book.files, ...book.tooling].filter((page) =>
    !isLesson(page)
  ).flatMap((
    page,
  ) =>
    page.blocks.filter(({ language }) =>
      language === "python" || language === "ts"
    )
      .flatMap(({ language, line }) =>
        problems(page, [
          line,
          `nobody runs this \`${language}\` block: move it to the page of a lesson`,
        ])
      )
  );

/** Whether a module is a lesson by its place. */
function isLesson({ path, module }: Page): boolean {
  return path.split("/").length === 3 && module !== undefined &&
    !path.endsWith("_bench.ts");
}
