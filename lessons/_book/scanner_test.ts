/**
 * Takes code apart in which comments are hard to tell from texts.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { scan } from "./scanner.ts";

Deno.test("scan() finds doc comments, and none in texts, patterns and other comments", () => {
  const { comments } = scan(`/** One. */
const a = "/** text */", b = \`/** template \${/** Two. */ 1} */\`;
const c = /[/]\\/** pattern *\\//, d = 4 / 2; /* plain */ // /** line */
/**/
/**
 * Three
 *   deep.
 */
/**Four*/`);
  assertEquals(comments, [
    { text: "One.", line: 1, end: 1 },
    { text: "Two.", line: 2, end: 2 },
    { text: "\nThree\n  deep.", line: 5, end: 8 },
    { text: "Four", line: 9, end: 9 },
  ]);
});

Deno.test("scan() gives the tokens of the code, each with its line", () => {
  const { tokens } = scan("const a = /* c */ `1\n${b}`; // c\n\nlet ünï;");
  assertEquals(tokens.map(({ line, value }) => `${line} ${value}`), [
    "1 const",
    "1 a",
    "1 =",
    "1 `1\n${",
    "2 b",
    "2 }`",
    "2 ;",
    "4 let",
    "4 ünï",
    "4 ;",
  ]);
});
