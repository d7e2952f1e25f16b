/**
 * Begins lessons in a project of two chapters.
 *
 * @module
 */
import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { Folder, mayMakeFolders } from "./folder.ts";
import { readPage } from "./page.ts";
import { beginLesson } from "./new_lesson.ts";
import { check, files } from "./rules/sample.ts";
import { template } from "./template.ts";

const ignore = !mayMakeFolders;

/** A project of these entries and three chapters. */
function project(...exported: string[]): Folder {
  const exports = Object.fromEntries([
    [".", "./lessons/mod.ts"],
    ...exported.map((key) => [`./${key}`, `./lessons/${key}.ts`]),
  ]);
  const imports = { "@std/assert": "./assert.ts" };
  return new Folder({
    "deno.json": `${JSON.stringify({ exports, imports }, null, 2)}\n`,
    "assert.ts":
      `export function assertEquals(actual: number, expected: number) {
  if (actual !== expected) throw new Error(\`not \${expected}\`);
}
`,
    "lessons/mod.ts": files["lessons/mod.ts"].replace(
      " * ## CPython",
      " * ## Sums\n *\n * All.\n *\n * ## CPython",
    ),
  });
}

/** The keys of the project's exports, in order. */
function keysOf(folder: Folder): string[] {
  return Object.keys(JSON.parse(folder.read("deno.json")).exports);
}

Deno.test(
  "beginLesson() lists a lesson at the end of its chapter",
  { ignore },
  () => {
    using folder = project("counting/up", "cpython/objects");
    assertEquals(beginLesson("counting/by-two", folder.url), {
      path: "lessons/counting/by_two.ts",
    });
    beginLesson("sums/of-two", folder.url);
    assertEquals(keysOf(folder), [
      ".",
      "./counting/up",
      "./counting/by-two",
      "./sums/of-two",
      "./cpython/objects",
    ]);
  },
);

Deno.test(
  "beginLesson() lists a lesson last, and first of all",
  { ignore },
  () => {
    using folder = project();
    beginLesson("sums/one", folder.url);
    beginLesson("sums/two", folder.url);
    beginLesson("counting/one", folder.url);
    assertEquals(keysOf(folder), [
      ".",
      "./counting/one",
      "./sums/one",
      "./sums/two",
    ]);
  },
);

Deno.test("beginLesson() lists a lesson in a file with Windows' line breaks", {
  ignore,
}, () => {
  using folder = project("counting/up", "cpython/objects");
  const file = new URL("deno.json", folder.url);
  const text = folder.read("deno.json").replaceAll("\n", "\r\n");
  Deno.writeTextFileSync(file, text);
  beginLesson("counting/down", folder.url);
  assertEquals(keysOf(folder), [
    ".",
    "./counting/up",
    "./counting/down",
    "./cpython/objects",
  ]);
});

Deno.test(
  "beginLesson() begins an exercise that fails, and a solution that passes",
  {
    ignore,
  },
  async () => {
    using folder = project();
    beginLesson("sums/one", folder.url);
    const exercise = "lessons/sums/exercises/one";
    assertStringIncludes(
      folder.read("lessons/sums/one.ts"),
      `deno test ${exercise}.ts`,
    );
    const passed = await Promise.all(["", ".solution"].map(async (suffix) => {
      const { success } = await new Deno.Command(Deno.execPath(), {
        args: ["test", `${exercise}${suffix}.ts`],
        cwd: folder.url,
      }).output();
      return success;
    }));
    assertEquals(passed, [false, true]);
  },
);

Deno.test("beginLesson() throws where the system fails", { ignore }, () => {
  using folder = project();
  assertThrows(() => beginLesson(`sums/${"a".repeat(300)}`, folder.url));
});

Deno.test("beginLesson() refuses what cannot be, and says what to do", {
  ignore,
}, () => {
  using folder = project("counting/up");
  const refused = [
    ["counting/up", "counting/up is there already: lessons/counting/up.ts"],
    [
      "Counting/Up",
      '"Counting/Up" is no key: write `chapter/some-lesson`, in small letters',
    ],
    [
      "counting",
      '"counting" is no key: write `chapter/some-lesson`, in small letters',
    ],
    [
      "counting/../up",
      '"counting/../up" is no key: write `chapter/some-lesson`, in small letters',
    ],
    [
      "nowhere/up",
      'there is no chapter "nowhere": write its heading and a sentence into lessons/mod.ts first',
    ],
    ["cpython/up", "the chapter cpython has no pairs: copy one of its pages"],
  ];
  for (const [key, refusal] of refused) {
    assertEquals(beginLesson(key, folder.url), { refusal });
  }
  assertEquals(keysOf(folder), [".", "./counting/up"]);
});

Deno.test("beginLesson() writes over nothing", { ignore }, () => {
  using folder = project();
  Deno.mkdirSync(new URL("lessons/sums/exercises", folder.url), {
    recursive: true,
  });
  const file = new URL("lessons/sums/exercises/one.ts", folder.url);
  Deno.writeTextFileSync(file, "mine");
  assertEquals(beginLesson("sums/one", folder.url), {
    refusal:
      "lessons/sums/exercises/one.ts is there already: list it in `exports`, or move it",
  });
  assertEquals(folder.read("lessons/sums/exercises/one.ts"), "mine");
  assertEquals(keysOf(folder), ["."]);
});

Deno.test("a new lesson breaks no rule but that something is still to be said", () => {
  const exercise = "lessons/counting/exercises/new.ts";
  const begun = template(exercise);
  const problems = check({
    ...files,
    "lessons/counting/new.ts": begun.lesson,
    [exercise]: begun.exercise,
    "lessons/counting/exercises/new.solution.ts": begun.solution,
  }, [
    ["counting/up", "lessons/counting/up.ts"],
    ["counting/down", "lessons/counting/down.ts"],
    ["counting/new", "lessons/counting/new.ts"],
    ["cpython/objects", "lessons/cpython/objects.ts"],
  ]);
  const others = problems.filter((one) => !one.includes("still to be said: "));
  assertEquals(others, [
    'lessons/mod.ts:21: no phrase for `counting/new`: add a row under the chapter "counting"',
  ]);
  const [task, solved] = [begun.exercise, begun.solution]
    .map((text) => readPage(exercise, text).module?.text);
  assertEquals(solved, task);
  assertEquals(problems.filter((one) => one.includes(".solution.ts:")), []);
  for (const place of ["counting/new.ts:2:", "exercises/new.ts:2:"]) {
    assertStringIncludes(problems.join("\n"), `${place} still to be said: `);
  }
});
