/**
 * Makes what Deno says of a failure readable.
 *
 * @module
 */
import { root } from "../../_book/book.ts";
import { pathOf } from "../paths.ts";

/**
 * What an error says, and the first place in the project that it came through.
 * The frames of Deno and of libraries go, with the code that they show.
 */
export function readable(failure: string): string {
  const [, limit] = /Test timed out after (\d+)ms/.exec(failure) ?? [];
  if (limit) return `it does not end within ${+limit / 1_000} s: make it end`;
  const lines = failure.replace(
    /^(?:error: )?(?:Uncaught )?(?:\(in promise\) )?(?:Error: )?/,
    "",
  )
    .split("\n");
  const start = lines.findIndex((line) => FRAME.test(line));
  if (start === -1) return unspaced(lines);
  const own = lines.slice(start).find(isOwn);
  const shows = /^ *\^+$/.test(lines[start - 1]);
  const said = unspaced(lines.slice(0, shows ? start - 2 : start));
  const [, url, line] = FRAME.exec(own ?? "") ?? [];
  return url ? `${said}\n    at ${pathOf(url)}:${line}` : said;
}

const FRAME = /^ +at (?:.* \()?(\S+):(\d+):\d+\)?$/;

/** Whether a frame is of the project: not of what runs beside the tests, nor of a
 * block, whose lines Deno writes anew. */
function isOwn(frame: string): boolean {
  return frame.includes(root.href) && !frame.includes("#") &&
    !frame.includes(new URL(".", import.meta.url).href);
}

function unspaced(lines: string[]): string {
  return lines.join("\n").replaceAll(/\n\s*\n/g, "\n").trim();
}
