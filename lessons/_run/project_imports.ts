/**
 * The project's import map, for `--import-map`.
 *
 * @module
 */
import { root } from "../_book/book.ts";

/** The imports of deno.json, with those that Deno adds for the modules in packages. */
export function projectImports(): Record<string, string> {
  const text = Deno.readTextFileSync(new URL("deno.json", root));
  const { imports }: { imports: Record<string, string> } = JSON.parse(text);
  const modules = Object.entries(imports).flatMap(([name, specifier]) => {
    const [, registry, rest] = /^(npm|jsr):(?!\/)(.*)$/.exec(specifier) ?? [];
    return rest ? [[`${name}/`, `${registry}:/${rest}/`]] : [];
  });
  return { ...Object.fromEntries(modules), ...imports };
}
