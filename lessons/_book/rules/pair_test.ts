/**
 * Pages without a pair, and outputs without a cell.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { breaks, check, files } from "./sample.ts";

const up = "lessons/counting/up.ts";
const objects = "lessons/cpython/objects.ts";

breaks(
  "a lesson that does not begin with Python",
  up,
  [
    " * ```python\n * print(1)\n * ```\n *\n * ```text\n * 1\n * ```\n *\n",
    "",
  ],
  "lessons/counting/up.ts:8: the first section has no `python` cell: begin with a pair",
);
breaks(
  "prose between a cell and its block",
  up,
  [
    '* ```ts\n * import { assertEquals } from "@std/assert";\n *\n * assert',
    '* Or:\n *\n * ```ts\n * import { assertEquals } from "@std/assert";\n *\n * assert',
  ],
  "lessons/counting/up.ts:12: a `ts` block does not stand right under this cell's output: move it there",
);
breaks(
  "output without a cell",
  objects,
  [
    " * ```python native posix\n * print(1)\n * ```\n *\n",
    "",
  ],
  "lessons/cpython/objects.ts:8: a `text` block that is no cell's output: put it under its cell",
);

breaks(
  "a second output of a cell",
  objects,
  [
    " * ```text\n * 1\n * ```\n",
    " * ```text\n * 1\n * ```\n *\n * ```text\n * 2\n * ```\n",
  ],
  "lessons/cpython/objects.ts:16: a `text` block that is no cell's output: put it under its cell",
);

Deno.test("checkPages() says nothing of a cell without output, which its run reports", () => {
  const text = files[up].replace(" * ```text\n * 1\n * ```\n *\n", "");
  assertEquals(check({ ...files, [up]: text }), []);
});

/** Whether a pair is missed in a lesson of this key and text. */
function missesPair(key: string, text: string): boolean {
  const path = `lessons/${key}.ts`;
  return check({ ...files, [path]: text }, [[key, path]])
    .some((problem) => problem.includes("begin with a pair"));
}

Deno.test("checkPages() asks for no pair where a table stands, and where there is no section", () => {
  const text = files[up].replace("```python", "```sh");
  assertEquals(missesPair("counting/choosing", text), true);
  assertEquals(missesPair("speed/choosing", text), false);
  const none = text.replace(/ \* ## One[^]* \* @module/, " * @module");
  assertEquals(missesPair("counting/choosing", none), false);
});
