/**
 * Counts the assertions that stand in blocks.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { asked } from "./asked.ts";

const library = 'import { assertEquals, equal } from "@std/assert";\n';
const own = 'import { assertNothing } from "./own.ts";\n';
const directive = "// @ts-expect-error TS2322\n";

const cases: [name: string, code: string, asks: number][] = [
  ["calls", "assertEquals(1, 1);\nassertEquals(2, 2);", 2],
  ["names that nothing calls", "const a = assertEquals;\nassertEquals", 0],
  ["other functions", "equal(1, 1);\nassertNothing(1);", 0],
  ["comments and texts", '// assertEquals(1)\nf("assertEquals(1)");', 0],
  ["nothing, where the compiler refuses", directive, -1],
  ["calls, where the compiler refuses", `${directive}assertEquals(1, 1);`, 1],
];

for (const [name, code, asks] of cases) {
  Deno.test(`asked() counts ${name}`, () => {
    assertEquals(asked(library + own + code), asks);
  });
}
