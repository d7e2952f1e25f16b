/**
 * An exercise fails until it is solved; nothing else fails, and no more is told.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { readPage } from "../_book/page.ts";
import { checkExercises } from "./exercises.ts";
import { mayKeepFiles, mayRun } from "./permission.ts";
import { kinds, Trial } from "./trial.ts";

const ignore = !mayKeepFiles() || !mayRun("sh", Deno.execPath());

/** The parts of an exercise or its solution. */
interface Parts {
  task?: string;
  code: string;
  test?: string;
}

function source({ task = "Make it two.", code, test }: Parts): string {
  return `/**
 * ${task}
 *
 * @example Hint
 * Ask the compiler.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

${code}

${test ?? 'Deno.test("two() is two", () => assertEquals(two(), 2));'}
`;
}

const naive = "const two = (): number => 1;";
const solved = "const two = (): number => 2;";

const cases: [
  name: string,
  exercise: Parts,
  solution: Parts,
  says: string[],
][] = [
  ["fails at an assertion", { code: naive }, { code: solved }, []],
  [
    "fails with an error",
    { code: "const two = (): number => { throw new Error('not yet'); };" },
    { code: solved },
    [],
  ],
  ["passes unsolved", { code: solved }, { code: solved }, [
    "x.ts: it passes unsolved: let its test fail",
  ]],
  ["is solved by nothing", { code: naive }, { code: naive }, [
    "x.solution.ts: AssertionError: Values are not equal.",
  ]],
  [
    "does not compile, and does not say so",
    { code: "const two = (): string => 1;" },
    { code: solved },
    ["x.ts: it does not compile: let it, or say in its comment what the compiler refuses"],
  ],
  [
    "does not compile, and says so",
    { task: "Obey the compiler.", code: "const two = (): string => 1;" },
    { task: "Obey the compiler.", code: solved },
    [],
  ],
  ["has a solution that does not compile", { code: naive }, {
    code: "const two = (): string => 2;",
  }, ["x.solution.ts: it does not compile"]],
  ["does not load", { code: "let x = ;" }, { code: solved }, [
    "x.ts: it does not compile: let it, or say in its comment what the compiler refuses",
  ]],
  ["fails outside of its test", { code: "throw new Error('here');" + naive }, {
    code: solved,
  }, [
    "x.ts: it fails, but at no assertion and with no error of its test's: outside of all tests: here",
  ]],
  [
    "has another test than its solution",
    { code: naive },
    {
      code: solved,
      test: 'Deno.test("two() is two", () => assertEquals(two(), 2, "!"));',
    },
    ["x.solution.ts: its tests are not those of x.ts"],
  ],
  ["says something else than its solution", { code: naive }, {
    task: "Make it 2.",
    code: solved,
  }, ["x.solution.ts: its page comment is not that of x.ts: copy that"]],
  [
    "has a solution that asserts nothing",
    { code: naive, test: 'Deno.test("two() is two", () => { two(); });' },
    { code: solved, test: 'Deno.test("two() is two", () => { two(); });' },
    [
      "x.ts: it fails, but at no assertion and with no error of its test's: it executes no assertion: say what it shows, where it runs",
      "x.solution.ts: it executes no assertion: say what it shows, where it runs",
    ],
  ],
];

Deno.test("an exercise", { ignore }, async (t) => {
  await using options = new Trial();
  const pages = await Promise.all(
    cases.map(async ([, exercise, solution], index) => {
      const folder = `${options.folder}/${index}`;
      await Deno.mkdir(`${folder}/exercises`, { recursive: true });
      await Deno.writeTextFile(`${folder}/exercises/x.ts`, source(exercise));
      await Deno.writeTextFile(
        `${folder}/exercises/x.solution.ts`,
        source(solution),
      );
      return readPage(`${folder}/x.ts`, "");
    }),
  );
  const none = readPage(`${options.folder}/none.ts`, "");
  const results = await Array.fromAsync(
    checkExercises([none, ...pages], options),
  );
  assertEquals(kinds(results), ["exercises: exercise"]);
  const whole = results.filter(({ message }) => !message?.startsWith("its "));
  assertEquals(new Set(whole.map(({ line }) => line)), new Set([1]));
  for (const [index, [name, , , says]] of cases.entries()) {
    const folder = `${options.folder}/${index}/exercises/`;
    const own = results.filter(({ path }) => path.startsWith(folder));
    await t.step(name, () => {
      assertEquals(own.length >= 2, true);
      assertEquals(
        own.filter(({ status }) => status === "failed")
          .map(({ path, message }) =>
            `${path}: ${message?.split("\n")[0]}`.replaceAll(folder, "")
          ),
        says,
      );
    });
  }
});
