/**
 * Every block of a page is run, and says something.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { readPage } from "../_book/page.ts";
import { blocksRunner, runBlocks } from "./blocks.ts";
import { mayKeepFiles, mayRun } from "./permission.ts";
import type { Result } from "./result.ts";
import { kinds, page, Trial } from "./trial.ts";

const ignore = !mayKeepFiles() || !mayRun("sh", Deno.execPath());

const header =
  'import { assert, assertEquals, assertThrows } from "@std/assert";';

/** What the runner says of a page with this text, over two exports. */
async function results(text: string, timeLimit = 30_000): Promise<Result[]> {
  await using options = new Trial();
  const path = `${options.folder}/lesson.ts`;
  const source = `${page(text)}
${header}

export class Counter {
  count = 0;
}

export const one = 1;

Deno.test("the lesson's own tests are not run", () => {
  assertEquals(1, 2);
});
`;
  await Deno.writeTextFile(path, source);
  const runner = blocksRunner(timeLimit);
  const found = await Array.fromAsync(
    runner([readPage(path, source)], options),
  );
  assertEquals(found.filter((result) => result.path !== path), []);
  assertEquals(kinds(found).filter((kind) => !kind.startsWith("blocks: ")), []);
  return found.sort((a, b) => a.line - b.line);
}

/** What the runner says of each block, all on one page. */
async function messages(codes: string[], timeLimit?: number) {
  const blocks = codes.map((code) => `\`\`\`ts\n${header}\n${code}\n\`\`\`\n`);
  const found = await results(blocks.join("\n"), timeLimit);
  let line = 4;
  return blocks.map((block) => {
    const end = line + block.split("\n").length;
    const told = found.filter((one) => one.line >= line && one.line < end);
    line = end;
    if (told.length === 0) return "nothing is told of it";
    return told.filter(({ status }) => status === "failed")
      .map(({ message }) => message?.split("\n")[0]).join(" & ");
  });
}

Deno.test("a block passes that executes its assertions, wherever it stands", {
  ignore,
}, async () => {
  const block = `\`\`\`ts\n${header}\n\nassertEquals(one, 1);\n\`\`\`\n`;
  const found = await results([
    block,
    block.replace("ts", "ts deno"),
    `- item\n\n${block.replaceAll(/^(?=.)/gm, "  ")}`,
    block.replace(header, "class Counter {}\ntype Own = Counter;\n" + header),
    "```ts\n// @ts-expect-error TS2322: Type 'string' is not assignable\nconst x: number = \"\";\n```\n",
  ].join("\n"));
  assertEquals(
    found.map(({ line, status, message }) => [line, status, message]),
    [4, 10, 18, 24, 32].map((line) => [line, "passed", undefined]),
  );
});

Deno.test("a block fails that executes no assertion, or not all of them", {
  ignore,
}, async () => {
  const none = "it executes no assertion: say what it shows, where it runs";
  const some = "it executes 1 of its 2 assertions";
  assertEquals(
    await messages([
      "one;",
      "// assertEquals(one, 2);",
      "const unused = () => assertEquals(one, 2);",
      "if (one > 1) assertEquals(one, 2);",
      "Promise.resolve().then(() => Promise.resolve()).then(() => assertEquals(one, 1));",
      "assertEquals(one, 1);\nif (one > 1) assertEquals(one, 2);",
      "assertEquals(one, 1);\nassertThrows(() => {\n  throw new Error();\n  assertEquals(one, 2);\n});",
      "try {\n  assertEquals(one, 2);\n} catch {\n  assertEquals(one, 1);\n}",
      "for (const n of [1, 1]) assertEquals(n, one);\nassertEquals(one, 1);",
    ]),
    [
      none,
      none,
      none,
      none,
      none,
      some,
      "it executes 2 of its 3 assertions",
      "an assertion failed, and something swallowed its error: AssertionError: Values are not equal.",
      "",
    ],
  );
});

Deno.test(
  "a block that fails, does not compile or does not end is told, and the others run",
  {
    ignore,
  },
  async () => {
    assertEquals(
      await messages([
        "assertEquals(one, 2);",
        "let x = ;",
        "const x: string = 1;\nassertEquals(one, 1);",
        "assertEquals(one, 1);\nfor (;;);",
        "throw new Error('thrown');",
        "let y = = 1;",
        "assertEquals(one, 1);",
        'Deno.test("inner", () => {\n  assertEquals(one, 1);\n});',
      ], 1_000),
      [
        "AssertionError: Values are not equal.",
        "SyntaxError: Expression expected",
        "TS2322: Type 'number' is not assignable to type 'string'.",
        "it does not end within 1 s: make it end",
        "thrown",
        "SyntaxError: Expression expected",
        "",
        "a `Deno.test` in a block runs without the block: write what it does",
      ],
    );
  },
);

Deno.test(
  "a block that does not compile is told by the line at which it goes wrong",
  {
    ignore,
  },
  async () => {
    const found = await results(
      `\`\`\`ts\n${header}\n\nassertEquals(one, 1);\n\nif (one) {\n  const x: string = one;\n}\n\`\`\``,
    );
    assertEquals(
      found.map(({ line, status, message }) => [line, status, message]),
      [
        [4, "passed", undefined],
        [
          10,
          "failed",
          "TS2322: Type 'number' is not assignable to type 'string'.\n        const x: string = one;\n              ^",
        ],
      ],
    );
  },
);

Deno.test(
  "a block that ends the process, or a page that cannot be loaded, is told; the others run",
  {
    ignore: ignore || Deno.build.os === "windows",
  },
  async () => {
    assertEquals(
      await messages([
        "assertEquals(one, 1);\nDeno.kill(Deno.pid, 'SIGKILL');",
        "assertEquals(one, 1);",
      ]),
      ["it ends the process in which the tests run (SIGKILL)", ""],
    );
    await using options = new Trial();
    const block = page(`\`\`\`ts\n${header}\n\nassertEquals(1, 1);\n\`\`\``);
    const pages = await Promise.all([
      `${block}\nimport "./nothing.ts";`,
      `${block}\nawait new Promise((done) => setTimeout(done, 1e8));`,
      block,
    ].map(async (source, index) => {
      const path = `${options.folder}/${index}.ts`;
      await Deno.writeTextFile(path, source);
      return readPage(path, source);
    }));
    const found = await Array.fromAsync(blocksRunner(1_000)(pages, options));
    assertEquals(kinds(found).toSorted(), ["blocks: ts block"]);
    assertEquals(
      found.map(({ path, line, message }) =>
        `${path.replace(/.*\//, "")}:${line} ${message ?? ""}`.trim()
          .replace(/"file:.*"/, "it")
      ).sort(),
      [
        "0.ts:12 Module not found it.",
        "1.ts:1 outside of all tests: it does not end: make it end",
        "2.ts:4",
      ],
    );
  },
);

Deno.test("a module that is no page and cannot be loaded is told, once", {
  ignore,
}, async () => {
  await using options = new Trial();
  const [path, module] = ["lesson.ts", "module.ts"]
    .map((name) => `${options.folder}/${name}`);
  const block = `\`\`\`ts\n${header}\n\nassertEquals(1, 1);\n\`\`\``;
  const source = `${page(block)}\nimport "./module.ts";`;
  await Deno.writeTextFile(path, source);
  await Deno.writeTextFile(module, "export const = 1;");
  const found = await Array.fromAsync(
    runBlocks([readPage(path, source)], options),
  );
  assertEquals(
    found.map(({ path, line, status }) => [path, line, status]),
    [[module, 1, "failed"]],
  );
});

Deno.test("what a block leaves in the temporary folder is told", {
  ignore,
}, async () => {
  const found = await results(
    `\`\`\`ts\n${header}\nassertEquals(one, 1);\nDeno.makeTempFileSync({ suffix: ".left" });\n\`\`\``,
  );
  assertEquals(
    found.map(({ line, status, message }) =>
      `${line} ${status} ${message ?? ""}`.trim().replace(/\S+\.left/, "it")
    ),
    [
      "1 failed it leaves something in the temporary folder, it: remove it",
      "4 passed",
    ],
  );
  assertEquals(kinds(found), ["blocks: ", "blocks: ts block"]);
});

Deno.test("nothing is run of a page without blocks", { ignore }, async () => {
  assertEquals(await results("Text."), []);
});

Deno.test("what either of Deno and the page's reader does not see is told", {
  ignore,
}, async () => {
  await using options = new Trial();
  const path = `${options.folder}/lesson.ts`;
  const block = `\`\`\`ts\n${header}\n\nassertEquals(1, 1);\n\`\`\`\n`;
  const source = page(`${block}\n${block}`);
  await Deno.writeTextFile(path, source);
  const read = readPage(path, source);
  const [first, second] = read.blocks;
  const blocks = [{ ...first, line: 1, endLine: 2 }, second];
  const found = runBlocks([{ ...read, blocks }], options);
  assertEquals(
    (await Array.fromAsync(found)).map(({ line, message = "passed" }) =>
      `${line} ${message}`
    ).sort(),
    [
      "1 Deno does not run this block: fence it with three backticks",
      "10 passed",
      "4 Deno runs a block here that the page's reader does not see",
    ],
  );
});

Deno.test(
  "nothing is said of a block in which the page's reader finds a fault",
  {
    ignore,
  },
  async () => {
    const block = `${header}\nassertEquals(one, 2);\n`;
    const good = `\`\`\`ts\n${header}\nassertEquals(one, 1);\n\`\`\`\n`;
    for (const fence of ["~~~ts", "````ts", "```ts ignore", "```js"]) {
      const end = fence.match(/^\W+/)?.[0];
      const found = await results(`${good}\n${fence}\n${block}${end}\n`);
      assertEquals(found.map(({ status }) => status), ["passed"], fence);
    }
  },
);
