/**
 * Makes of a lesson's blocks what a browser runs.
 *
 * @module
 */
import { type Book, type Lesson, readPages, resolve } from "../_book/book.ts";
import type { Block, Page } from "../_book/page.ts";
import { scan } from "../_book/scanner.ts";
import { relative } from "./address.ts";
import { emit } from "./client/compiler.ts";
import { relink } from "./client/imports.ts";
import type { Run } from "./pages/here.ts";
import type { Site } from "./site.ts";
import type { Store } from "./store.ts";
import { testsOf } from "./tests.ts";

/** The modules that the site has for blocks, by their specifiers. */
const provided = new Map([["@std/assert", "run/std/assert.js"]]);

/** A module for the browser, or what it needs that a browser has not. */
type Module = { address: string } | { needs: string };

/** Compiles blocks, and the lessons whose exports they use. */
export class Compiler {
  readonly #pages: Map<string, Page>;
  readonly #store: Store<string>;
  readonly #site: Site;
  readonly #modules = new Map<string, Module>();

  /** @param store keeps what was compiled. @param site gets the modules. */
  constructor(
    { lessons, files }: Pick<Book, "lessons" | "files">,
    store: Store<string>,
    site: Site,
  ) {
    const pages = [...lessons, ...files];
    this.#pages = new Map(pages.map((page) => [page.path, page]));
    this.#store = store;
    this.#site = site;
  }

  /** How each `ts` block of a lesson runs. */
  runsOf(lesson: Lesson): Map<Block, Run> {
    const blocks = lesson.blocks.filter(({ language }) => language === "ts");
    return new Map(
      blocks.map((block, index) => [block, this.#runOf(block, index, lesson)]),
    );
  }

  #runOf(block: Block, index: number, lesson: Lesson): Run {
    if (block.info.split(" ").includes("deno")) return { needs: "Deno" };
    const address = `run/code/${lesson.key}/${index + 1}.js`;
    const module = this.#add(address, block.code, lesson.path);
    if ("needs" in module) return module;
    const imports = this.#importsOf(block.code, lesson.path);
    const run = {
      module: module.address,
      ...(Object.keys(imports).length > 0 && { imports }),
    };
    if (!usesExports(block, lesson)) return run;
    const own = this.#module(lesson.path);
    return "needs" in own ? own : { ...run, lesson: own.address };
  }

  /** How an exercise runs, with its tests, unless it is the compiler that checks it. */
  runOfExercise({ path, code }: Page, solution: Page): Run {
    const [left, right] = [code, solution.code].map((code) => this.#emit(code));
    if (left === right || code.includes("@ts-expect-error")) {
      return { needs: "the compiler" };
    }
    const [module, answer] = [{ path, code }, solution].map((page) =>
      this.#add(addressIn(page.path), page.code, page.path)
    );
    if ("needs" in module) return module;
    if ("needs" in answer) return answer;
    this.#site.delete(answer.address);
    const imports = this.#importsOf(code, path);
    return { module: module.address, imports };
  }

  /** Where the modules are that code imports by a path, for when it is edited. */
  #importsOf(code: string, path: string): Record<string, string> {
    return Object.fromEntries(
      specifiersIn(code).filter((specifier) => specifier.startsWith("."))
        .map((specifier) => [specifier, this.#target(specifier, path)] as const)
        .flatMap(([specifier, target]) =>
          "address" in target ? [[specifier, target.address]] : []
        ),
    );
  }

  /** The module that a file of the project is, with all that it imports. */
  #module(path: string): Module {
    const known = this.#modules.get(path);
    if (known) return known;
    const address = addressIn(path);
    this.#modules.set(path, { address }); // for those that import each other
    const page = this.#pages.get(path) ?? readPages([path])[0];
    const module = this.#add(address, withoutTests(page), path);
    this.#modules.set(path, module);
    return module;
  }

  /** Adds a module to the site. @param path the file that its imports are relative to. */
  #add(address: string, code: string, path: string): Module {
    let needs = beyondBrowsers(code);
    const linked = relink(this.#emit(code), (specifier) => {
      const target = this.#target(specifier, path);
      if ("needs" in target) needs ??= target.needs;
      else return `./${relative(address, target.address)}`;
      return specifier;
    });
    if (needs) return { needs };
    this.#site.set(address, linked);
    return { address };
  }

  #emit(code: string): string {
    return this.#store.get(code, () => emit(code));
  }

  #target(specifier: string, path: string): Module {
    const address = provided.get(specifier);
    if (address) return { address };
    return /^\.\.?\/.*\.ts$/.test(specifier)
      ? this.#module(resolve(specifier, path))
      : { needs: `\`${specifier}\`` };
  }
}

/** Where the module of a file of the project is. */
function addressIn(path: string): string {
  return `run/code/${path.replace(/\.ts$/, ".js")}`;
}

/** What code needs that a browser's page has not, if it is seen in its names. */
function beyondBrowsers(code: string): string | undefined {
  const values = new Set(scan(code).tokens.map(({ value }) => value));
  if (values.has("SharedArrayBuffer")) return "shared memory";
  // A Worker of a file beside it, which the site has not.
  return values.has("Worker") && values.has("meta") ? "Deno" : undefined;
}

function specifiersIn(code: string): string[] {
  const found: string[] = [];
  relink(code, (specifier) => {
    found.push(specifier);
    return specifier;
  });
  return found;
}

/** Whether a block names something that its lesson exports, types aside. */
function usesExports({ code }: Block, { exports }: Lesson): boolean {
  const values = exports.filter(({ kind }) =>
    kind !== "interface" && kind !== "typeAlias"
  );
  const names = new Set(values.map(({ name }) => name));
  return scan(code).tokens.some(({ value }) => names.has(value));
}

/** A module without its tests, each line where it stood. */
function withoutTests(page: Page): string {
  const tests = "tests" in page ? testsOf(page as Lesson) : [];
  return page.source.split("\n").map((text, index) =>
    tests.some(({ line, end }) => line <= index + 1 && index < end) ? "" : text
  ).join("\n");
}
