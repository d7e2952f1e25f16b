/**
 * Writes an import map and reads it.
 *
 * @module
 */
import { assertEquals, assertStringIncludes } from "@std/assert";
import { pathToFileURL } from "node:url";
import { mayKeepFiles } from "../permission.ts";
import { projectImports } from "../project_imports.ts";
import { Trial } from "../trial.ts";
import { writeImportMap } from "./import_map.ts";

const ignore = !mayKeepFiles();
const names = ["@std/assert", "@std/testing/mock", "fast-check"];

Deno.test(
  "writeImportMap() leads to libraries that count, and from those to the project's",
  { ignore },
  async () => {
    await using options = new Trial();
    const folder = pathToFileURL(`${options.folder}/`).href;
    const path = writeImportMap(options.folder, {
      more: "file:///more.ts",
    });
    const { imports, scopes } = JSON.parse(await Deno.readTextFile(path));
    const project = projectImports();
    assertEquals(imports, {
      ...{ ...project, more: "file:///more.ts" },
      ...Object.fromEntries(
        names.map((name, at) => [name, `${folder}counted_${at}.js`]),
      ),
    });
    assertEquals(scopes, {
      [folder]: {
        "@std/assert": project["@std/assert"],
        "@std/testing/mock": `${project["@std/testing/"]}mock`,
        "fast-check": project["fast-check"],
      },
    });
  },
);

Deno.test(
  "writeImportMap() counts what asserts, and has everything else as it is",
  { ignore },
  async () => {
    await using options = new Trial();
    writeImportMap(options.folder);
    const [assert, mock, check] = await Promise.all(
      names.map((_, at) =>
        Deno.readTextFile(`${options.folder}/counted_${at}.js`)
      ),
    );
    for (
      const line of [
        'export * from "@std/assert";',
        "export const assert = counted(library.assert);",
        "export const assertEquals = counted(library.assertEquals);",
        "export const assertThrows = expecting(library.assertThrows);",
        "export const assertRejects = expecting(library.assertRejects);",
        "export const fail = counted(library.fail);",
        "export const unreachable = counted(library.unreachable);",
      ]
    ) assertStringIncludes(assert, `\n${line}`);
    assertEquals(
      assert.match(/AssertionError|equal\b|export default|^false/m),
      null,
    );
    assertStringIncludes(mock, "\nexport const assertSpyCalls = counted(");
    assertEquals(mock.match(/\b(?:stub|spy)\b|export default/), null);
    const resolved = import.meta.resolve("./assertions.ts");
    assertEquals(check.split("\n"), [
      'import * as library from "fast-check";',
      `import { counted, expecting } from "${resolved}";`,
      'export * from "fast-check";',
      "export const assert = counted(library.assert);",
      "export default { ...library.default, assert };",
    ]);
  },
);
