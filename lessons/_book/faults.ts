/**
 * Finds what looks like a block and is not read as one by everybody: Markdown,
 * and Deno, whose `deno test --doc` runs what its own pattern finds.
 *
 * @module
 */
import {
  type Block,
  type Markdown,
  newlines,
  type Placed,
  walk,
} from "./markdown.ts";
import type { Comment } from "./scanner.ts";

/** A place in a comment that cannot be read as it stands. */
export interface Fault {
  line: number;
  message: string;
}

/** A block, as Deno finds it. */
interface Fence {
  language: string;
  line: number;
  endLine: number;
}

/** The blocks of a comment that are not run as they stand, and why. */
export function faultsIn(comment: Comment, markdown: Markdown): Fault[] {
  const faults = [
    ...(comment.bare === undefined ? [] : [{
      line: comment.bare,
      message: "a line of a doc comment without its star: put one before it",
    }]),
    ...markdown.all.flatMap(faultOf),
    ...quotedBlocks(markdown.all),
    ...markdown.blocks.flatMap(unknownLanguage),
  ];
  return faults.length > 0 ? faults : differences(comment, markdown);
}

function faultOf({ token, line }: Placed): Fault[] {
  if (token.type === "html" && !token.raw.startsWith("</")) {
    const [what] = token.raw.trim().split("\n");
    const message =
      `${what} is HTML: write Markdown, or put it between backticks`;
    return [{ line, message }];
  }
  if (token.type === "text" && !token.tokens) {
    return undefinedIn(token.raw, line);
  }
  if (token.type !== "code") return [];
  const message = faultOfBlock(token.raw, token.codeBlockStyle === "indented");
  return message ? [{ line, message }] : [];
}

/** References `[text][name]` that no line defines. */
function undefinedIn(text: string, line: number): Fault[] {
  return [...text.matchAll(/\[[^\]]+\]\[[^\]]*\]/g)].map((found) => ({
    line: line + newlines(text.slice(0, found.index)),
    message: `${found[0]} is defined nowhere: write \`[text](target)\``,
  }));
}

function faultOfBlock(raw: string, isIndented: boolean): string | undefined {
  if (isIndented) {
    return "an indented block, which nobody runs: fence it with ```";
  }
  const [, fence, language] = /^ {0,3}(`{3,}|~{3,}) *(\S*)/.exec(raw) ?? [];
  if (fence.startsWith("~")) {
    return "a block between ~~~, which nobody runs: use ```";
  }
  if (fence.length > 3) {
    return `a fence of ${fence.length} backticks, which nobody runs: use three`;
  }
  if (!new RegExp(`\\n *${fence}\\s*$`).test(raw)) {
    return "the block is not closed: end it with ```";
  }
  if (language === "ts" && /^#/m.test(raw)) {
    return "Deno drops a # at the start of a block's line: indent it";
  }
}

/** Blocks in block quotes, whose lines begin with a `>` in an editor. */
function quotedBlocks(all: Placed[]): Fault[] {
  const lines = all.filter(({ token }) => token.type === "blockquote")
    .flatMap(({ token, line }) => [...walk([token], line)])
    .filter(({ token }) => token.type === "code")
    .map(({ line }) => line);
  const message = "a block in a block quote: take it out of the quote";
  return [...new Set(lines)].map((line) => ({ line, message }));
}

/** What may stand after the language, for each language. */
const languages: Record<string, string[]> = {
  python: ["", "native", "posix", "native posix"],
  text: [""],
  ts: ["", "deno"],
  sh: [""],
  bench: [""],
  diagram: [""],
};

/** Whether a block is in a language that nobody runs or reads. */
function unknownLanguage({ language, info, line }: Block): Fault[] {
  const infos = languages[language];
  if (infos?.includes(info)) return [];
  const name = language ? `\`${language}\`` : "no language";
  const message = infos
    ? `\`${language} ${info}\` would run nowhere: take \`${info}\` out`
    : `a block in ${name}: one of ${Object.keys(languages).join(", ")}`;
  return [{ line, message }];
}

/** The first place where Deno finds another block than Markdown does. */
function differences(comment: Comment, { blocks }: Markdown): Fault[] {
  const deno = fencesIn(comment);
  const index = Array.from({ length: Math.max(blocks.length, deno.length) })
    .findIndex((_, at) => !isSame(blocks.at(at), deno.at(at)));
  if (index === -1) return [];
  const lines = [blocks[index]?.line, deno[index]?.line];
  return [{
    line: Math.min(...lines.filter((line) => line !== undefined)),
    message:
      "`deno test --doc` finds other blocks from here on: write ``` in fences only, and the language right after it",
  }];
}

function isSame(block?: Fence, fence?: Fence): boolean {
  return block?.line === fence?.line && block?.endLine === fence?.endLine &&
    block?.language === fence?.language;
}

/** The blocks that Deno finds: whatever stands between two times three backticks. */
function fencesIn({ text, line }: Comment): Fence[] {
  return [...text.matchAll(/```([^\r\n]*)\r?\n([^]*?)```/g)].map((found) => {
    const start = line + newlines(text.slice(0, found.index));
    return {
      language: found[1].split(" ")[0],
      line: start,
      endLine: start + newlines(found[0]),
    };
  });
}
