/**
 * Puts libraries whose assertions are counted in the place of those that tests
 * import.
 *
 * @module
 */
import { pathToFileURL } from "node:url";
import * as assert from "@std/assert";
import * as mock from "@std/testing/mock";
import { projectImports } from "../project_imports.ts";

/** A library with assertions. */
interface Library {
  /** What tests import. */
  name: string;
  /** The functions that assert. */
  assertions: string[];
  /** Whether they are properties of a default export, too. */
  hasDefault: boolean;
}

const isAssertion = (name: string) =>
  /^assert|^(?:fail|unreachable)$/.test(name);

const libraries: Library[] = [
  {
    name: "@std/assert",
    assertions: Object.keys(assert).filter(isAssertion),
    hasDefault: false,
  },
  {
    name: "@std/testing/mock",
    assertions: Object.keys(mock).filter(isAssertion),
    hasDefault: false,
  },
  { name: "fast-check", assertions: ["assert"], hasDefault: true },
];

/**
 * Writes the libraries that count into a folder, and an import map for the modules
 * of the project, with further entries; returns its path.
 */
export function writeImportMap(
  folder: string,
  more?: Record<string, string>,
): string {
  const project = projectImports();
  const imports = { ...project, ...more };
  const own: Record<string, string> = {};
  for (const [index, library] of libraries.entries()) {
    const path = `${folder}/counted_${index}.js`;
    Deno.writeTextFileSync(path, sourceOf(library));
    own[library.name] = specifierOf(library.name, project);
    imports[library.name] = pathToFileURL(path).href;
  }
  const scopes = { [pathToFileURL(`${folder}/`).href]: own };
  const map = `${folder}/import_map.json`;
  Deno.writeTextFileSync(map, JSON.stringify({ imports, scopes }));
  return map;
}

/** What the project's own import map makes of a name: `jsr:/@std/testing@^1/mock`. */
function specifierOf(name: string, imports: Record<string, string>): string {
  const folder = name.slice(0, name.lastIndexOf("/") + 1);
  return imports[name] ?? imports[folder] + name.slice(folder.length);
}

function sourceOf({ name, assertions, hasDefault }: Library): string {
  const make = (assertion: string) =>
    /^assert(?:Throws|Rejects)$/.test(assertion) ? "expecting" : "counted";
  return [
    `import * as library from "${name}";`,
    `import { counted, expecting } from "${
      import.meta.resolve("./assertions.ts")
    }";`,
    `export * from "${name}";`,
    ...assertions.map((assertion) =>
      `export const ${assertion} = ${make(assertion)}(library.${assertion});`
    ),
    hasDefault &&
    `export default { ...library.default, ${assertions} };`,
  ].filter(Boolean).join("\n");
}
