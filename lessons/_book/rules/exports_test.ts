/**
 * Lessons that export too much, too little, or something else than their page shows.
 *
 * @module
 */
import { breaks } from "./sample.ts";

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
