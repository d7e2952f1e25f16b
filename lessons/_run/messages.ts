/**
 * Holds what `@ts-expect-error TS2540: …` says against what the compiler says:
 * the code is that of the one error that it hides, and the words are a
 * quotation.
 *
 * @module
 */
import type { Page } from "../_book/page.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { type Directive, directivesOf } from "./messages/directives.ts";
import { hiddenBy } from "./messages/hidden.ts";
import type { Result, Runner } from "./result.ts";

/** Checks every directive of these pages, on them and under them. */
export const checkMessages: Runner = async function* (pages, options) {
  const placed = pages.flatMap((page) =>
    directivesOf(page).map((directive) => ({ page, directive }))
  );
  const hidden = await hiddenBy(placed, options);
  for (const [index, { page, directive }] of placed.entries()) {
    yield judge(page, directive, hidden[index]);
  }
};

function judge(
  { path }: Page,
  directive: Directive,
  hidden: Diagnostic[],
): Result {
  const message = faultOf(directive, hidden);
  return {
    ...{ step: "messages", name: "compiler message" },
    ...{ path, line: directive.line },
    ...(message ? { status: "failed", message } : { status: "passed" }),
  };
}

/** What is wrong with a directive that hides these errors, or undefined. */
function faultOf(
  { code, words }: Directive,
  hidden: Diagnostic[],
): string | undefined {
  const said = hidden.map(({ code, message }) => `${code}: ${message}`);
  if (hidden.length === 0) {
    return "it hides no error of the compiler's: take it out";
  }
  if (hidden.length > 1) {
    return [`it hides ${hidden.length} errors, and may hide one:`, ...said]
      .join("\n");
  }
  if (words === "") {
    return `say which error it hides: @ts-expect-error ${said}`;
  }
  const isQuoted = plain(hidden[0].message).includes(plain(words));
  if (code === hidden[0].code && isQuoted) return undefined;
  return `quote what the compiler says:\n${said}`;
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
