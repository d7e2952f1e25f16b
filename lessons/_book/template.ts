/**
 * What a new lesson begins with. It keeps every rule but one: what stands in
 * «…» is still to be said.
 *
 * @module
 */

/** The text of a lesson, of its exercise and of the solution. */
export interface Template {
  lesson: string;
  exercise: string;
  solution: string;
}

const fence = "```";

/** The files of a new lesson whose exercise will stand at `exercise`. */
export function template(exercise: string): Template {
  return {
    lesson: `${pair}${practiceAndTrap(exercise)}${code}`,
    exercise: practice(exercise, 0),
    solution: practice(exercise, 1),
  };
}

/** How the page begins: with what a Python programmer knows. */
const pair = `/**
 * # «A noun that a reader would search for»
 *
 * «The Python habit. What TypeScript does with it. What to write.»
 *
 * **Trap:** «The mistake that the habit makes here, in at most 90 characters.»
 *
 * ## «What the pair says»
 *
 * «Two or three sentences.»
 *
 * ${fence}python
 * def example():
 *     return 1
 *
 * print(example())
 * ${fence}
 *
 * ${fence}text
 * 1
 * ${fence}
 *
 * ${fence}ts
 * import { assertEquals } from "@std/assert";
 *
 * function example(): number {
 *   return 1;
 * }
 *
 * assertEquals(example(), 1);
 * ${fence}
 *
 * - ✓ example() returns «what a caller sees»
 *
`;

/** How it goes on, and ends. */
function practiceAndTrap(exercise: string): string {
  return ` * ## In practice
 *
 * «What a professional writes, with which library, and when not.»
 *
 * ## «The mistake, and where it shows» (silent)
 *
 * «Two or three sentences.»
 *
 * ${fence}ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(example(), 1);
 * ${fence}
 *
 * - ✓ example() is «what else a caller sees»
 *
 * ## Your turn
 *
 * «What to mend»: \`deno test ${exercise}\`
 * says when it is right.
 *
 * ## See also
 *
 * - «The source of each fact: PEP, manual, ECMA-262, MDN, handbook.»
 *
 * @module
 */
`;
}

/** The code under the page. */
const code = `import { assertEquals } from "@std/assert";

/** «What it returns, with shapes, units and errors.» */
export function example(): number {
  return 1;
}

Deno.test("example() returns «what a caller sees»", () => {
  assertEquals(example(), 1);
});

Deno.test("example() is «what else a caller sees»", () => {
  assertEquals(example(), 1);
});
`;

/** An exercise, whose function returns a number: the solution's is one. */
function practice(path: string, result: number): string {
  return `/**
 * «What \`example()\` should do, and does not do yet.»
 *
 * ${fence}sh
 * deno test ${path}
 * ${fence}
 *
 * @example Hint
 * «A question whose answer is what to change.»
 *
 * @module
 */
import { assertEquals } from "@std/assert";

function example(): number {
  return ${result};
}

Deno.test("example() returns «what it should»", () => {
  assertEquals(example(), 1);
});
`;
}
