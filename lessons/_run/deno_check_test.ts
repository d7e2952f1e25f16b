/**
 * Compiles modules, and runs nothing.
 *
 * @module
 */
import { assertEquals, assertRejects } from "@std/assert";
import { denoCheck, denoCheckEach } from "./deno_check.ts";
import { urlOf } from "./paths.ts";
import { mayKeepFiles, mayRun } from "./permission.ts";
import { Trial } from "./trial.ts";

const ignore = !mayKeepFiles() || !mayRun("sh", Deno.execPath());

/** Writes modules into the folder, and returns their paths. */
function write(folder: string, ...texts: string[]): string[] {
  return texts.map((text, index) => {
    const path = `${folder}/${index}.ts`;
    Deno.writeTextFileSync(path, text);
    return path;
  });
}

Deno.test(
  "denoCheck() runs nothing, and finds what the project and further entries name",
  {
    ignore,
  },
  async () => {
    await using options = new Trial();
    const [more, good] = write(
      options.folder,
      "export const one = 1;",
      `import { one } from "more";
import { assertEquals } from "@std/assert";
assertEquals(one, 2);`,
    );
    assertEquals(await denoCheck([good], { more: urlOf(more) }, options), {
      diagnostics: [],
    });
  },
);

Deno.test(
  "denoCheckEach() tells of each module that cannot be loaded, and of the others' errors",
  {
    ignore,
  },
  async () => {
    await using options = new Trial();
    const files = write(
      options.folder,
      "let x = ;",
      "error: { const x: string = 1; }",
      "\nlet y = ;",
    );
    const [first, second, third] = files.map(urlOf);
    const fault = { code: "", message: "SyntaxError: Expression expected" };
    const found = await denoCheckEach(files, {}, options);
    assertEquals(
      found.map(({ message, ...rest }) => ({
        ...rest,
        message: message.split("\n")[0],
      })),
      [
        { ...fault, shown: "", file: first, line: 1 },
        { ...fault, shown: "", file: third, line: 2 },
        {
          ...{ code: "TS2322", file: second, line: 1 },
          message: "Type 'number' is not assignable to type 'string'.",
          shown: "error: { const x: string = 1; }\n               ^",
        },
      ],
    );
  },
);

Deno.test("denoCheck() does not hide that it cannot do its work", {
  ignore,
}, async () => {
  await using options = new Trial();
  const [broken, whole] = write(
    options.folder,
    "let x = ;",
    'import "./0.ts";',
  );
  await assertRejects(
    () => denoCheckEach([whole], {}, options),
    Error,
    `${broken}:1: `,
  );
  await assertRejects(
    () => denoCheck([`${options.folder}/none.ts`], {}, options),
    Error,
    `error: Import '${urlOf(`${options.folder}/none.ts`)}' failed, not found.`,
  );
});
