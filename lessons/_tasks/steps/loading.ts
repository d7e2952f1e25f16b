/**
 * Whether files can be read and loaded at all. Where one cannot, each other step
 * would only say so again in words of its own.
 *
 * @module
 */
import { existsSync } from "node:fs";
import { type Book, type Entry, root } from "../../_book/book.ts";
import { readText } from "../../_book/files.ts";
import { deno } from "./deno.ts";
import { readSyntax } from "./lint.ts";
import { failed, type Fault, type Step } from "./step.ts";

/**
 * Looks for the files of `listed`, which `exports` names, and reads these modules;
 * then the lessons of the book are loaded.
 */
export function loading(
  listed: Entry[],
  modules: string[],
  read: () => Promise<Book>,
): Step {
  const name = "loading";
  return {
    name,
    async *run(options) {
      const there = modules.filter(exists);
      const faults = [
        ...listed.flatMap(missing),
        ...there.flatMap(undecodable),
      ];
      if (faults.length === 0 && there.length > 0) {
        const { stdout } = await deno(["lint", "--json", ...there], options);
        faults.push(...readSyntax(stdout));
      }
      if (faults.length === 0) faults.push(...(await read()).faults);
      yield* faults.map((fault) => failed(name, fault));
    },
  };
}

function missing({ key, path, line }: Entry): Fault[] {
  if (exists(path)) return [];
  const message =
    `there is no ${path}: write it, or take \`./${key}\` out of \`exports\``;
  return [{ path: "deno.json", line, message }];
}

function exists(path: string): boolean {
  return existsSync(new URL(path, root));
}

function undecodable(path: string): Fault[] {
  return readText(path, root).faults;
}
