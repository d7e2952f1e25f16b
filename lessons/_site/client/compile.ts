/**
 * Compiles a block that the reader has changed.
 *
 * @module
 */
import { transform } from "sucrase";
import { relink } from "./imports.ts";

/** What a block may import by name. */
const provided = {
  "@std/assert": new URL("./std/assert.js", import.meta.url).href,
};

/**
 * A function that runs the module `source`. What sucrase lets pass and the
 * browser does not know, such as decorators, TypeScript's own compiler takes,
 * which is loaded for that.
 *
 * @param imports the addresses of what it may import besides.
 * @throws if it cannot be parsed, or imports what is not there.
 */
export function loading(
  source: string,
  imports: Record<string, string> = {},
): () => Promise<unknown> {
  const known = new Map(Object.entries({ ...provided, ...imports }));
  const script = linked(withoutTypes(source), known);
  return async () => {
    try {
      return await importing(script);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      const { emit } = await import("./compiler.ts");
      return await importing(linked(emit(source), known));
    }
  };
}

/** The source without its types, line for line. */
function withoutTypes(source: string): string {
  return transform(source, {
    transforms: ["typescript"],
    disableESTransforms: true,
  }).code;
}

function linked(script: string, known: Map<string, string>): string {
  return relink(script, (specifier) => {
    const address = known.get(specifier);
    if (address) return address;
    throw new Error(`"${specifier}" is not in a browser: run this with Deno`);
  });
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
