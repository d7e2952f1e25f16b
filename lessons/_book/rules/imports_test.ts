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
    "before.ts": 'import "./one.ts";',
    "one.ts": 'import "./two.ts";import "./after.ts";',
    "two.ts": 'export * from "./three.ts";',
    "three.ts": 'const one = await import("./one.ts");',
    "after.ts": "",
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
  const text = 'import "../_site/build.ts";';
  const problem = (room: string, only: string) =>
    `lessons/${room}/page.ts:1: ${room} imports _site lessons/_site/build.ts: it may import ${only} only`;
  for (
    const [room, only] of [
      ["_book", "_book"],
      ["_run", "_run, _book, _kit"],
      ["_other", "_other"],
    ]
  ) {
    assertEquals(
      check({ ...files, [`lessons/${room}/page.ts`]: text }),
      [problem(room, only)],
    );
  }
});

Deno.test("checkPages() says nothing of a module that imports itself, or what is no lesson's", () => {
  for (const specifier of ["./up.ts", "../../deno.json"]) {
    const text = `${files[up]}import "${specifier}";\n`;
    assertEquals(check({ ...files, [up]: text }), []);
  }
});

/** The messages about imports, where a module at `from` imports one at `to`. */
function imported(from: string, to: string): string[] {
  const up = "../".repeat(from.split("/").length - 1);
  return check({ ...files, [from]: `import "${up}${to}";\n` })
    .filter((message) => message.includes(" imports "));
}

const [task, site, run, book, kit] = [
  "_tasks",
  "_site",
  "_run",
  "_book",
  "_kit",
]
  .map((room) => `lessons/${room}/a.ts`);
const bench = "lessons/counting/up_bench.ts";
const exercise = "lessons/counting/exercises/up.ts";
const part = "lessons/counting/up/mod.ts";
const lesson = "lessons/counting/down.ts";

Deno.test("checkPages() lets imports run one way", () => {
  const ways: [from: string, to: string[]][] = [
    [task, ["lessons/_tasks/b.ts", site, run, book, kit]],
    [site, ["lessons/_site/b.ts", run, book, kit]],
    [run, ["lessons/_run/b.ts", book, kit]],
    [book, ["lessons/_book/b.ts"]],
    [up, [part, "lessons/sums/part/mod.ts", kit]],
    [bench, [lesson, part, kit]],
    [exercise, [part, kit]],
    [part, ["lessons/sums/part/mod.ts", kit]],
    [kit, ["lessons/_kit/b.ts"]],
  ];
  for (const [from, targets] of ways) {
    for (const to of targets) assertEquals(imported(from, to), [], to);
  }
});

Deno.test("checkPages() reports every import that runs the other way", () => {
  const ways: [from: string, to: string[]][] = [
    [site, [task]],
    [run, [task, site]],
    [book, [task, site, run, kit]],
    [up, [lesson, bench, exercise, run, book]],
    [exercise, [up, bench, "lessons/counting/exercises/down.ts", book]],
    [part, [lesson, bench, exercise, book]],
    [kit, [task, book, lesson, part]],
  ];
  for (const [from, targets] of ways) {
    for (const to of targets) assertEquals(imported(from, to).length, 1, to);
  }
});
