/**
 * The blocks of a page: each imports what it uses, and is run.
 *
 * @module
 */
import { type Binding, importsOf } from "../code.ts";
import type { Block, Page } from "../page.ts";
import { scan } from "../scanner.ts";
import { type BookRule, type PageRule, problems, tsBlocks } from "./rule.ts";

/**
 * What a TypeScript block imports, it uses. Where it has lost its last assertion,
 * whoever runs it says so.
 */
export const imports: PageRule = (page) =>
  tsBlocks(page).flatMap((block) =>
    unusedIn(block).map(({ name, line }) => ({
      path: page.path,
      line: block.line + line,
      message: `\`${name}\` is imported and not used: take it out`,
    }))
  );

function unusedIn({ code }: Block) {
  const { tokens } = scan(code);
  const uses = new Map<string, number>();
  for (const { value } of tokens) uses.set(value, (uses.get(value) ?? 0) + 1);
  const bindings = importsOf(tokens).flatMap(({ bindings }) => bindings);
  const isUsed = ({ name }: Binding) => uses.get(name) !== 1;
  const isAssertion = ({ name }: Binding) => name.startsWith("assert");
  const needsNone = bindings.filter(isAssertion).some(isUsed) ||
    code.includes("@ts-expect-error");
  return bindings.filter((binding) =>
    !isUsed(binding) && (needsNone || !isAssertion(binding))
  );
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
