/**
 * What a browser runs of a lesson, and what keeps it from running the rest.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { granted } from "../_kit/granted.ts";
import { lessonOf } from "./sample/lesson.ts";
import { Store } from "./store.ts";
import type { Site } from "./site.ts";

const ignore = !granted({ name: "env" }, { name: "read" });

/** A lesson that exports `shown`, with these blocks on its page. */
function lesson(...blocks: string[]) {
  const page = blocks.map((block) => `\`\`\`${block}\n\`\`\`\n`).join("\n");
  const source =
    `/**\n * # T\n *\n${
      page.split("\n").map((line) => ` * ${line}`.trimEnd()).join("\n")
    }\n * @module\n */\nimport { parse } from "@std/testing/bdd";\n` +
    'export const shown = 1;\nDeno.test("t", () => parse());\n';
  return lessonOf("a/b", source, ["shown"]);
}

async function runsOf(...blocks: string[]) {
  // Not before, since the compiler asks for permissions as soon as it is loaded.
  const { Compiler } = await import("./compile.ts");
  const { tests: _, ...rest } = lesson(...blocks);
  const line = rest.source.split("\n").findIndex((text) =>
    text.startsWith("Deno.test")
  );
  const site: Site = new Map();
  const whole = { ...rest, tests: [{ name: "t", line: line + 1 }] };
  const store = await Store.open<string>("compiled in a test", "1");
  const compiler = new Compiler({ lessons: [whole], files: [] }, store, site);
  return { runs: [...compiler.runsOf(whole).values()], site };
}

Deno.test("a block is a module of its own", { ignore }, async () => {
  const { runs, site } = await runsOf(
    'ts\nimport { assert } from "@std/assert";\nconst x: number = 1;\nassert(x);',
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
      "export const shown = 1;\n",
    );
  },
);

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
    assertEquals(runs, [
      { needs: "Deno" },
      { needs: "`node:fs`" },
      { needs: "shared memory" },
      { needs: "Deno" },
    ]);
    assertEquals(site.size, 0);
  },
);
