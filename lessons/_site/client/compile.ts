/**
 * Compiles a block that the reader has changed.
 *
 * @module
 */
import { transform } from "sucrase";
import type { LineOf } from "./compiler.ts";
import { relink } from "./imports.ts";
import { SyntaxFault } from "./syntax_fault.ts";

/** What a block may import by name. */
const provided = {
  "@std/assert": new URL("./std/assert.js", import.meta.url).href,
};

/** A block that the reader has changed. */
export class Edited {
  readonly #source: string;
  readonly #known: Map<string, string>;
  readonly #script: string;
  #lineOf: LineOf = (line) => line;

  /**
   * Compiles a block.
   *
   * @param imports the addresses of what it may import besides.
   * @throws if it cannot be parsed, or imports what is not there.
   */
  constructor(source: string, imports: Record<string, string>) {
    this.#source = source;
    this.#known = new Map(Object.entries({ ...provided, ...imports }));
    this.#script = this.#linked(withoutTypes(source));
  }

  /** The line from which a place in the script that runs comes. */
  lineOf: LineOf = (...place) => this.#lineOf(...place);

  /**
   * Runs it. What sucrase lets pass and the browser does not take, such as
   * decorators, goes to TypeScript's own compiler, which is loaded for that.
   */
  async run(): Promise<void> {
    try {
      await importing(this.#script);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      this.#throwIfLinking(error);
      const { lower } = await import("./compiler.ts");
      const { script, lineOf } = lower(this.#source);
      this.#lineOf = lineOf;
      await importing(this.#linked(script));
    }
  }

  #linked(script: string): string {
    return relink(script, (specifier, line) => {
      const address = this.#known.get(specifier);
      if (address) return address;
      const message = `"${specifier}" is not in a browser: run this with Deno`;
      throw Object.assign(new Error(message), { line });
    });
  }

  /** Throws the refusal of a name that a module does not export, with its line. */
  #throwIfLinking({ message }: SyntaxError): void {
    relink(withoutTypes(this.#source), (specifier, line) => {
      const address = this.#known.get(specifier) ?? specifier;
      if (!message.includes(address)) return specifier;
      throw new SyntaxFault(message.replace(address, specifier), line);
    });
  }
}

/** The source without its types, line for line. */
function withoutTypes(source: string): string {
  return transform(source, {
    transforms: ["typescript"],
    disableESTransforms: true,
  }).code;
}

/** Whether a script was refused before any of it ran. */
function isRefusal(error: unknown): error is SyntaxError {
  return error instanceof SyntaxError && !error.stack?.includes("blob:");
}

async function importing(script: string): Promise<unknown> {
  const blob = new Blob([script], { type: "text/javascript" });
  const address = URL.createObjectURL(blob);
  try {
    return await import(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}
