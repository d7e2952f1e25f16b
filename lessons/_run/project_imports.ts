/**
 * The project's import map, for `--import-map`.
 *
 * @module
 */
import config from "../../deno.json" with { type: "json" };

/** The imports of deno.json, with those that Deno adds for the modules in packages. */
export const projectImports: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries<string>(config.imports).flatMap(([name, specifier]) => {
      const [, registry, rest] = /^(npm|jsr):(?!\/)(.*)$/.exec(specifier) ?? [];
      return rest ? [[`${name}/`, `${registry}:/${rest}/`]] : [];
    }),
  ),
  ...config.imports,
};
