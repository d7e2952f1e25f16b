/**
 * Modules that import what is above them.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { breaks, check, files } from "./sample.ts";

const up = "lessons/counting/up.ts";

breaks(
  "a lesson that imports a lesson",
  up,
  ["./up/mod.ts", "./down.ts"],
  "lessons/counting/up.ts:56: lesson imports lesson lessons/counting/down.ts: make a part of what both need",
);
breaks(
  "a part that imports a lesson",
  "lessons/counting/up/mod.ts",
  [
    "/** Helps. */",
    'import "../down.ts";\n/** Helps. */',
  ],
  "lessons/counting/up/mod.ts:1: part imports lesson lessons/counting/down.ts: make a part of what both need",
);

Deno.test("checkPages() reports imports that run in a circle, except among fixtures", () => {
  const circle = {
    "one.ts": 'import "./two.ts";',
    "two.ts": 'export * from "./three.ts";',
    "three.ts": 'const one = await import("./one.ts");',
  };
  const at = (folder: string) =>
    Object.fromEntries(
      Object.entries(circle).map(([name, text]) => [folder + name, text]),
    );
  assertEquals(check({ ...files, ...at("lessons/counting/fixtures/") }), []);
  assertEquals(check({ ...files, ...at("lessons/counting/up/") }), [
    "lessons/counting/up/three.ts:1: imports run in a circle, lessons/counting/up/one.ts → lessons/counting/up/two.ts → lessons/counting/up/three.ts → lessons/counting/up/one.ts: cut it",
  ]);
});

Deno.test("checkPages() reports tooling that imports from above", () => {
  assertEquals(
    check({ ...files, "lessons/_book/page.ts": 'import "../_run/cells.ts";' }),
    ["lessons/_book/page.ts:1: _book imports _run lessons/_run/cells.ts: it may import _book only"],
  );
});
