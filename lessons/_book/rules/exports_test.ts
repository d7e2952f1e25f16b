/**
 * Lessons that export too much, too little, or something else than their page shows.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { breaks, check, files } from "./sample.ts";

const up = "lessons/counting/up.ts";

breaks(
  "a forgotten export",
  up,
  [
    "assertEquals(new Counter().next(), 1);\n * ```\n *\n * -",
    "assertEquals(n0(), 1);\n * ```\n *\n * -",
  ],
  "lessons/counting/up.ts:77: `n0` is not exported, and the block of line 20 uses it: export it",
);
breaks(
  "a fourth export",
  up,
  [
    "const n0 = 0;\nconst n1 = 1;",
    "export const n0 = 0;\nexport const n1 = 1;",
  ],
  "lessons/counting/up.ts:78: 4 exports: at most three; make a part of the rest",
);
breaks(
  "a declaration that is not the one exported",
  up,
  [
    " *   next(): number { return 1; }\n * }",
    " *   next(): number { return 2; }\n * }",
  ],
  "lessons/counting/up.ts:40: this is not the `Counter` that is exported: show its code, or change the name",
);
breaks(
  "a bug that no test shows, and no cure",
  up,
  [
    "class UnguardedCounter",
    "class UnguardedClock",
  ],
  "lessons/counting/up.ts:67: no test's name has `UnguardedClock`: show the bug",
  "lessons/counting/up.ts:67: no test's name has a cured …clock, exported here: show the cure",
);
breaks(
  "a declaration that is not the one of a part",
  up,
  [
    'import { helped } from "./up/mod.ts";',
    'import { helped } from "./up/mod.ts";\nexport { helped } from "./up/mod.ts";\n/**\n * ```ts\n * function helped(): number {\n *   return 2;\n * }\n * ```\n */',
  ],
  "lessons/counting/up.ts:61: this is not the `helped` that is exported: show its code, or change the name",
);
breaks(
  "a forgotten export in the branch of a condition",
  up,
  [
    "assertEquals(new Counter().next(), 1);\n * ```\n *\n * -",
    "let one;\n * assertEquals(n1 ? n0() : one, 1);\n * ```\n *\n * -",
  ],
  "lessons/counting/up.ts:78: `n0` is not exported, and the block of line 20 uses it: export it",
);

const message =
  "this is not the `n0` that is exported: show its code, or change the name";

/** What is said of a lesson that exports `n0`, with this code, and of a block that shows it. */
function checkShown(real: string, shown: string): string[] {
  const text = files[up]
    .replace("const n0 = 0;", `export const n0 = ${real};`)
    .replace(
      "class Counter {\n *",
      `const n0 = ${shown};\n * class Counter {\n *`,
    );
  return check({ ...files, [up]: text });
}

Deno.test("checkPages() says nothing of a declaration that is broken into other lines", () => {
  assertEquals(checkShown("[1, 2]", "[\n *   1,\n *   2,\n * ]"), []);
});

Deno.test("checkPages() reports the end of a declaration that is only the beginning of the one exported", () => {
  const text = files[up]
    .replace("const n0 = 0;", "export const n0 = [1].length;")
    .replace(
      " * assertEquals(new Counter().next(), 1);\n * ```\n *\n * ## Your",
      " * const n0 = [\n *   1,\n * ]\n * ```\n *\n * ## Your",
    )
    .replace(
      ' * import { assertEquals } from "@std/assert";\n *\n * class',
      " * class",
    );
  assertEquals(check({ ...files, [up]: text }), [
    `lessons/counting/up.ts:42: ${message}`,
  ]);
});

breaks(
  "a declaration with more behind it than the one exported",
  up,
  [" * }\n * assertEquals", " * } assertEquals"],
  "lessons/counting/up.ts:41: this is not the `Counter` that is exported: show its code, or change the name",
);

Deno.test("checkPages() says nothing of a declaration whose name the lesson does not export", () => {
  const text = files[up].replace(
    " * class Counter {",
    " * const n0 = 1;\n * class Counter {",
  );
  assertEquals(check({ ...files, [up]: text }), []);
});

Deno.test("checkPages() compares no declaration with a module that the lesson is not made of", () => {
  const text = files[up]
    .replace("const n0 = 0;", 'export { Thing } from "jsr:@scope/thing";')
    .replace(
      " * class Counter {",
      " * class Thing { size = 1; }\n * class Counter {",
    );
  const other = "export class Thing {}\n";
  assertEquals(
    check({ ...files, [up]: text, "lessons/counting/other/mod.ts": other }),
    [],
  );
});

Deno.test("checkPages() reports a forgotten export once, at the first block that uses it", () => {
  const text = files[up].replaceAll(
    "assertEquals(new Counter().next(), 1);\n * ```",
    "assertEquals(n0(), 1);\n * ```",
  );
  assertEquals(check({ ...files, [up]: text }), [
    "lessons/counting/up.ts:77: `n0` is not exported, and the block of line 20 uses it: export it",
  ]);
});

Deno.test("checkPages() says nothing of a name that only Python uses", () => {
  const text = files[up].replace("print(1)", "n0(1)");
  assertEquals(check({ ...files, [up]: text }), []);
});

Deno.test("checkPages() reports a bug without a cure, and one whose cure no test names", () => {
  const problem = (noun: string) =>
    `lessons/counting/up.ts:67: no test's name has a cured …${noun}, exported here: show the cure`;
  const clock = files[up].replaceAll("UnguardedCounter", "UnguardedClock");
  assertEquals(check({ ...files, [up]: clock }), [problem("clock")]);
  const untested = [up, "README.md"].map((path) => [
    path,
    files[path].replaceAll("Counter starts at one", "it starts at one"),
  ]);
  assertEquals(check({ ...files, ...Object.fromEntries(untested) }), [
    problem("counter"),
  ]);
});
