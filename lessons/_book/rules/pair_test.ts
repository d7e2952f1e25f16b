/**
 * Pages without a pair, and outputs without a cell.
 *
 * @module
 */
import { breaks } from "./sample.ts";

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
