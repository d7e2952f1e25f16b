/**
 * What a browser runs of a lesson, and what keeps it from running the rest.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import type { Lesson } from "../_book/book.ts";
import { readPage } from "../_book/page.ts";
import { granted } from "../_kit/granted.ts";
import { lessonOf } from "./sample/lesson.ts";
import { Store } from "./store.ts";
import type { Site } from "./site.ts";

const ignore = !granted({ name: "env" }, { name: "read" });

const code = `import { parse } from "@std/testing/bdd";
export const shown = 1;
Deno.test("t", () => parse());
export const after = 2;
`;

/** A lesson that exports `shown` and types, with these blocks on its page. */
function lesson(blocks: string[], code: string): Lesson {
  const page = blocks.map((block) => `\`\`\`${block}\n\`\`\`\n`).join("\n");
  const lines = page.split("\n").map((line) => ` * ${line}`.trimEnd());
  const source = `/**\n * # T\n *\n${
    lines.join("\n")
  }\n * @module\n */\n${code}`;
  const { exports: [shown], ...rest } = lessonOf("a/b", source, ["shown"]);
  const line = source.split("\n").indexOf('Deno.test("t", () => parse());') + 1;
  const types = [["Shape", "interface"], ["Side", "typeAlias"]]
    .map(([name, kind]) => ({ ...shown, name, kind }));
  return {
    ...rest,
    exports: [shown, ...types],
    tests: line ? [{ name: "t", line }] : [],
  };
}

/** How blocks run in a lesson with this code, and what the site holds for them. */
async function runsIn(code: string, ...blocks: string[]) {
  // Not before, since the compiler asks for permissions as soon as it is loaded.
  const { Compiler } = await import("./compile.ts");
  const site: Site = new Map();
  const whole = lesson(blocks, code);
  const store = await Store.open<string>("compiled in a test", "1");
  const compiler = new Compiler({ lessons: [whole], files: [] }, store, site);
  return { runs: [...compiler.runsOf(whole).values()], site };
}

const runsOf = (...blocks: string[]) => runsIn(code, ...blocks);

Deno.test("a block is a module of its own", { ignore }, async () => {
  const { runs, site } = await runsOf(
    'ts\n// It is.\nimport { assert } from "@std/assert";\nconst x: number = 1;\nassert(x);',
  );
  assertEquals(runs, [{ module: "run/code/a/b/1.js" }]);
  assertEquals(
    site.get("run/code/a/b/1.js"),
    'import { assert } from "./../../../std/assert.js";\nconst x = 1;\nassert(x);\n',
  );
});

Deno.test(
  "a block that uses an export has its lesson, without what only tests need",
  { ignore },
  async () => {
    const { runs, site } = await runsOf("ts\nshown;");
    assertEquals(runs, [{
      module: "run/code/a/b/1.js",
      lesson: "run/code/lessons/a/b.js",
    }]);
    assertEquals(
      site.get("run/code/lessons/a/b.js"),
      "export const shown = 1;\nexport const after = 2;\n",
    );
  },
);

Deno.test(
  "a block needs first what it imports, then what its lesson needs, each time",
  { ignore },
  async () => {
    const { runs } = await runsIn(
      'import { parse } from "@std/testing/bdd";\nexport const shown = parse();\n',
      'ts\nimport fs from "node:fs";\nimport os from "node:os";\nfs(os);',
      "ts\nshown;",
      "ts\nshown;",
    );
    assertEquals(runs, [
      { needs: "`node:fs`" },
      { needs: "`@std/testing/bdd`" },
      { needs: "`@std/testing/bdd`" },
    ]);
  },
);

Deno.test("types that a lesson exports are not used", { ignore }, async () => {
  const { runs } = await runsOf("ts\nlet x: Shape, y: Side;\n'shown';");
  assertEquals(runs, [{ module: "run/code/a/b/1.js" }]);
});

Deno.test(
  "what a browser has not is said of each block",
  { ignore },
  async () => {
    const { runs, site } = await runsOf(
      "ts deno\n1;",
      'ts\nimport fs from "node:fs";\nfs.x();',
      "ts\nnew SharedArrayBuffer(8);",
      'ts\nnew Worker(new URL("./w.ts", import.meta.url));',
    );
    const { runs: [own] } = await runsOf("ts\nnew Worker(address);");
    assertEquals(own, { module: "run/code/a/b/1.js" });
    assertEquals(runs, [
      { needs: "Deno" },
      { needs: "`node:fs`" },
      { needs: "shared memory" },
      { needs: "Deno" },
    ]);
    assertEquals(site.size, 0);
  },
);

const part = readPage("lessons/a/parts/c.ts", "export const c: number = 1;\n");

/** How an exercise runs, and what the site holds for it. */
async function exercise(code: string, answer: string) {
  const { Compiler } = await import("./compile.ts");
  const site: Site = new Map();
  const store = await Store.open<string>("compiled in a test", "1");
  const compiler = new Compiler({ lessons: [], files: [part] }, store, site);
  const run = compiler.runOfExercise(
    readPage("lessons/a/exercises/b.ts", code),
    readPage("lessons/a/exercises/b.solution.ts", answer),
  );
  return { run, paths: [...site.keys()] };
}

Deno.test("an exercise runs with what it imports, and without its answer", {
  ignore,
}, async () => {
  const code = 'import { c } from "../parts/c.ts";\nc();\n';
  assertEquals(await exercise(code, `${code}c();\n`), {
    run: {
      module: "run/code/lessons/a/exercises/b.js",
      imports: { "../parts/c.ts": "run/code/lessons/a/parts/c.js" },
    },
    paths: [
      "run/code/lessons/a/parts/c.js",
      "run/code/lessons/a/exercises/b.js",
    ],
  });
});

Deno.test(
  "an exercise does not run where types tell, or a browser lacks something",
  { ignore },
  async () => {
    const needs = async (code: string, answer: string) =>
      (await exercise(code, answer)).run.needs;
    assertEquals(await needs("let x: A;", "let x: B;"), "the compiler");
    const expecting = "// @ts-expect-error TS1: x\nf();";
    assertEquals(await needs(expecting, "g();"), "the compiler");
    const fs = 'import fs from "node:fs";\nfs.x();\n';
    assertEquals(await needs(fs, "f();"), "`node:fs`");
    assertEquals(await needs("f();", fs), "`node:fs`");
  },
);
