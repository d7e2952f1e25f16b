/**
 * Pages whose blocks nobody runs.
 *
 * @module
 */
import { assertEquals, assertNotEquals } from "@std/assert";
import { breaks, check, files } from "./sample.ts";

const up = "lessons/counting/up.ts";
const objects = "lessons/cpython/objects.ts";

breaks(
  "a block in no language",
  objects,
  ["```python native posix", "```"],
  "lessons/cpython/objects.ts:8: a block in no language: one of python, text, ts, sh, bench, diagram",
);
breaks(
  "a block in an unknown language",
  objects,
  [
    "```python native posix",
    "```py",
  ],
  "lessons/cpython/objects.ts:8: a block in `py`: one of python, text, ts, sh, bench, diagram",
);
breaks(
  "a block that is left out",
  up,
  [
    '```ts\n * import { assertEquals } from "@std/assert";\n *\n * assert',
    '```ts ignore\n * import { assertEquals } from "@std/assert";\n *\n * assert',
  ],
  "lessons/counting/up.ts:20: `ts ignore` would run nowhere: take `ignore` out",
);
breaks("an import that a block does not use", up, [
  ' * import { assertEquals } from "@std/assert";\n *\n * assert',
  ' * import { assertEquals, type assertThrows as throws } from "@std/assert";\n *\n * assert',
], "lessons/counting/up.ts:21: `throws` is imported and not used: take it out");
Deno.test("checkPages() says nothing of an assertion's import where the assertion is missing", () => {
  const text = files[up].replace(
    " * assertEquals(new Counter().next(), 1);\n * ```\n *\n * - ✓ Counter",
    " * new Counter().next();\n * ```\n *\n * - ✓ Counter",
  );
  assertNotEquals(text, files[up]);
  assertEquals(check({ ...files, [up]: text }), []);
});
breaks(
  "an assertion's import beside an error of the compiler's",
  up,
  [
    "UnguardedCounter starts where `new`\n *   says\n",
    'UnguardedCounter starts where `new`\n *   says\n *\n * ```ts\n * import { assertEquals } from "@std/assert";\n * // @ts-expect-error TS2322: not assignable\n * const n: string = 1;\n * ```\n',
  ],
  "lessons/counting/up.ts:31: `assertEquals` is imported and not used: take it out",
);
breaks(
  "a block that nobody runs",
  "lessons/counting/up/mod.ts",
  [
    "/** Helps. */",
    "/**\n * Helps.\n *\n * ```ts\n * helped();\n * ```\n */",
  ],
  "lessons/counting/up/mod.ts:4: nobody runs this `ts` block: move it to the page of a lesson",
);
breaks(
  "a block on the contents page",
  "lessons/mod.ts",
  [
    "All of it.",
    "All of it.\n *\n * ```ts\n * run();\n * ```",
  ],
  "lessons/mod.ts:6: nobody runs this `ts` block: move it to the page of a lesson",
);

/** What is said of a page with a `ts` block of these lines; the first is line 36. */
function checkBlock(...lines: string[]): string[] {
  const text = lines.map((line) => ` * ${line}\n`).join("");
  const page = files[up].replace(
    "(silent)\n *\n",
    `(silent)\n *\n * \`\`\`ts\n${text} * \`\`\`\n *\n`,
  );
  return check({ ...files, [up]: page });
}

const assertions = 'import { assert, assertEquals } from "@std/assert";';
const delay = 'import { delay } from "@std/async";';

Deno.test("checkPages() reports the assertion's import that is not used beside one that is", () => {
  assertEquals(checkBlock(assertions, "assert(1);"), [
    "lessons/counting/up.ts:37: `assertEquals` is imported and not used: take it out",
  ]);
});

Deno.test("checkPages() reports an import that is not used where there is no assertion", () => {
  assertEquals(checkBlock(delay), [
    "lessons/counting/up.ts:37: `delay` is imported and not used: take it out",
  ]);
});

Deno.test("checkPages() says nothing of what is used beside assertions that are missing", () => {
  assertEquals(checkBlock(assertions, delay, "await delay(1);"), []);
});

Deno.test("checkPages() says nothing of imports in other blocks than those in TypeScript", () => {
  const text = files[up].replace("* 1\n", `* ${delay}\n`);
  assertEquals(check({ ...files, [up]: text }), []);
});

breaks(
  "a cell that nobody runs",
  "lessons/counting/up/mod.ts",
  ["/** Helps. */", "/**\n * Helps.\n *\n * ```python\n * 1\n * ```\n */"],
  "lessons/counting/up/mod.ts:4: nobody runs this `python` block: move it to the page of a lesson",
);

Deno.test("checkPages() says nothing of a block on a part that nobody would run", () => {
  const part = "lessons/counting/up/mod.ts";
  const text = "/**\n * ```sh\n * deno\n * ```\n */\n" + files[part];
  assertEquals(check({ ...files, [part]: text }), []);
});

Deno.test("checkPages() reports a block beside a lesson, in a bench or without a page", () => {
  const block = "/**\n * ```ts\n * run();\n * ```\n";
  const problems = check({
    ...files,
    "lessons/counting/up_bench.ts": `${block} *\n * @module\n */\n`,
    "lessons/counting/plain.ts": `${block} */\n`,
  });
  const message =
    "nobody runs this `ts` block: move it to the page of a lesson";
  assertEquals(problems.filter((one) => one.includes("nobody")), [
    `lessons/counting/plain.ts:2: ${message}`,
    `lessons/counting/up_bench.ts:2: ${message}`,
  ]);
});
