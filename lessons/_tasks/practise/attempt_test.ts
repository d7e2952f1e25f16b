/**
 * Runs exercises that are solved, and some that are not.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { mayKeepFiles, mayRun } from "../../_run/permission.ts";
import { Trial } from "../../_run/trial.ts";
import { attempt, faultsOf, passing } from "./attempt.ts";
import type { Exercise } from "./exercise.ts";

const ignore = !mayKeepFiles() || !mayRun("sh", Deno.execPath());

const add: Exercise = {
  path: "lessons/sums/exercises/add.ts",
  ...{ title: "Adding", task: "Make it add.", hint: "" },
};

/** An exercise whose test passes where this is two. */
async function written(folder: string, two: number): Promise<Exercise> {
  const path = `${folder}/${two}.ts`;
  await Deno.writeTextFile(
    path,
    `import { assertEquals } from "@std/assert";
Deno.test("two is two", () => assertEquals(${two}, 2));
`,
  );
  return { ...add, path };
}

Deno.test(
  "attempt() finds what is wrong with each exercise, passing() those that pass",
  {
    ignore,
  },
  async () => {
    await using options = new Trial();
    const [one, two] = [
      await written(options.folder, 1),
      await written(options.folder, 2),
    ];
    const faults = await attempt([one, two], options);
    assertEquals(
      faults.map((all) => all.map((fault) => fault.split("\n")[0])),
      [
        [`${one.path}:2`],
        [],
      ],
    );
    assertEquals(passing([one, two], faults), new Set([two.path]));
  },
);

Deno.test("faultsOf() says where a test failed, and what it said", () => {
  const failed = { name: "add() adds", path: add.path, line: 20 };
  const outcome = {
    ...failed,
    status: "failed",
    message: "1 is not 2",
  } as const;
  assertEquals(faultsOf(add.path, { diagnostics: [], outcomes: [outcome] }), [
    `${add.path}:20\n1 is not 2`,
  ]);
});

Deno.test("faultsOf() says what the compiler refuses, and that there is no test", () => {
  const error = { code: "TS1", message: "no", shown: "", file: "", line: 3 };
  assertEquals(faultsOf(add.path, { diagnostics: [error], outcomes: [] }), [
    `${add.path}:3\nTS1: no`,
  ]);
  assertEquals(faultsOf(add.path, { diagnostics: [], outcomes: [] }), [
    `${add.path}\nit has no test`,
  ]);
});

Deno.test("faultsOf() has none for an exercise that passes", () => {
  const passed = { name: "add() adds", path: add.path, line: 20 };
  const outcome = { ...passed, status: "passed" } as const;
  const findings = { diagnostics: [], outcomes: [outcome] };
  assertEquals(faultsOf(add.path, findings), []);
});
