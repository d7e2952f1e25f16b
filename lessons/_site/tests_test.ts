/**
 * The source of tests, and signatures of exports.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import type { Export, Lesson } from "../_book/book.ts";
import { readPage } from "../_book/page.ts";
import { signatureOf } from "./exports.ts";
import { testsOf } from "./tests.ts";

const source = `/**
 * # T
 *
 * @module
 */
/** Adds. */
export function add(
  { a, b }: Pair,
): number {
  return a + b;
}
export const limit: number = 3;
export class Box<T> extends Base<T> {
  value: T;
}
Deno.test("a brace in a text is none", () => {
  const text = \`\${[")"].join("}")} )\`;
  f(text);
});
Deno.test("short", () => f());
`;

const page = readPage("lessons/a/b.ts", source);

function signature(line: number): string {
  const exported: Export = { name: "", kind: "", path: "", line, doc: "" };
  return signatureOf(exported, page);
}

Deno.test("a signature ends where the body or the value starts", () => {
  assertEquals(signature(7), "function add(\n  { a, b }: Pair,\n): number");
  assertEquals(signature(12), "const limit: number");
  assertEquals(signature(13), "class Box<T> extends Base<T>");
});

Deno.test("a test's source ends with its call", () => {
  const tests = [{ name: "a", line: 16 }, { name: "b", line: 20 }];
  const lesson: Lesson = {
    ...page,
    key: "a/b",
    chapter: "a",
    kind: "lesson",
    exports: [],
    tests,
    parts: [],
  };
  assertEquals(testsOf(lesson).map(({ source }) => source.split("\n")), [
    [
      `Deno.test("a brace in a text is none", () => {`,
      '  const text = `${[")"].join("}")} )`;',
      "  f(text);",
      "});",
    ],
    [`Deno.test("short", () => f());`],
  ]);
});
