import { assertEquals } from "@std/assert";
import { ownTestsRan } from "./own_tests.ts";

const test = `Deno.test("it adds", () => {
  assertEquals(add(1, 2), 3);
});`;
const exercise = `const add = 1;\n\n${test}\n`;
const ran = [{ name: "it adds" }];

Deno.test("an exercise's own tests stand in the code and have run", () => {
  const solved = `const add = 2;\n\n${test}\n\nconsole.log(add);\n`;
  assertEquals(ownTestsRan(exercise, solved, ran), true);
  assertEquals(ownTestsRan(exercise, solved, [{ name: "mine" }, ...ran]), true);
});

Deno.test("a test that is missing, changed or commented out does not count", () => {
  const own = 'Deno.test("mine", () => {});\n';
  const codes = [
    own,
    exercise.replace("3", "4"),
    exercise.replaceAll(/^/gm, "// ") + own,
    `/*\n${test}\n*/\n${own}`,
  ];
  for (const code of codes) {
    assertEquals(ownTestsRan(exercise, code, [{ name: "mine" }]), false, code);
  }
});

Deno.test("tests that a loop registers are known by their statement", () => {
  const loop = "for (const name of names) {\n  Deno.test(name, () => {});\n}";
  assertEquals(ownTestsRan(loop, `let x;\n${loop}\n`, [{ name: "a" }]), true);
  assertEquals(ownTestsRan(loop, "let x;\n", [{ name: "a" }]), false);
  assertEquals(ownTestsRan(loop, loop, []), false);
});
