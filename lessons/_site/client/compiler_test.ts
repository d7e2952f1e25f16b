/**
 * How blocks are compiled for those who change them.
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";
import { readBook } from "../../_book/book.ts";
import { granted } from "../../_kit/granted.ts";
import { SyntaxFault } from "./syntax_fault.ts";

const ignore = !granted({ name: "read" }, { name: "run" }, { name: "env" });

Deno.test("a fault in the grammar is told with its line", {
  ignore,
}, async () => {
  const { grammarFault } = await import("./grammar.ts");
  const faults: [code: string, line: number][] = [
    ["1;\nusing x;", 2],
    ["1;\nconst x;", 2],
    ["let x = 1;\nlet y;\nlet x = 2;", 3],
    ["let x = 1;\nlet x = 2;\nlet y = 1;\nlet y = 2;", 2],
    ["const x;\nconst y;", 1],
    ["let a;\nfunction a() {}", 2],
    ["\n/a/gg;", 2],
    ["function f() {\n  await 1;\n}", 2],
    ["\nreturn;", 2],
    ["\n1 = 2;", 2],
    ["class A {}\n\nnew A().#x;", 3],
    ["\nsuper();", 2],
    ["\n5++;", 2],
    ["\na?.b = 1;", 2],
    ["class A {\n  constructor() {}\n  constructor() {}\n}", 2],
    ["\nnew.target;", 2],
    ["\n#x in {};", 2],
  ];
  for (const [code, line] of faults) {
    assertEquals(grammarFault(code)?.line, line, code);
  }
});

Deno.test("what only types refuse is no such fault", { ignore }, async () => {
  const { grammarFault } = await import("./grammar.ts");
  for (
    const code of [
      "await 5;",
      "for await (const x of [1]) x;",
      "const x = { a: 1, a: 2 };",
      "@d class A { @d m() {} @d x = 1; }\nfunction d(): any {}",
      "@d class A { @d m() {} @d x = 1; }\nfunction d(x: string) { return 5; }",
      "@d class A {}\nfunction d(x: number) {}",
      "@d class A {}\nfunction d() {}",
      "class A { @d x; }\nfunction d(x: number) {}",
      "function f(x?: number, y: number) {}",
      "try {} catch (e: number) {}",
      "abstract class A { abstract x = 1; }",
      "let x: unique symbol;",
      "type T = infer U;",
      "f() as const;",
      "import type { T } from './t.ts';\nT;",
      "let x: number = 'a';",
      "missing();",
      "/a/v;",
    ]
  ) assertEquals(grammarFault(code), undefined, code);
});

Deno.test("no block of the book has such a fault", { ignore }, async () => {
  const { grammarFault } = await import("./grammar.ts");
  const { lessons } = await readBook([]);
  const faults = lessons.flatMap(({ path, blocks }) =>
    blocks.filter(({ language }) => language === "ts")
      .flatMap(({ code, line }) => {
        const fault = grammarFault(code);
        return fault ? [`${path}:${line}: ${fault.message}`] : [];
      })
  );
  assertEquals(faults, []);
});

Deno.test(
  "lower() knows from which line each place comes, and of helpers that from none",
  {
    ignore,
  },
  async () => {
    const { lower } = await import("./compiler.ts");
    const { script, lineOf } = lower(
      "{\n  using x = null;\n\n  console.log(x);\n}\n",
    );
    const lines = script.split("\n");
    const at = (text: string) => lines.findIndex((line) => line.includes(text));
    const log = at("console.log");
    assertEquals(
      lineOf(log + 1, lines[log].indexOf("console") + 1),
      4,
    );
    assertEquals(lineOf(at("__addDisposableResource") + 1, 1), undefined);
    assertEquals(script.includes("sourceMappingURL"), false);
    const joined = lower("f(\ng)");
    assertEquals(joined.script, '"use strict";\nf(g);\n');
    assertEquals([1, 3].map((column) => joined.lineOf(2, column)), [1, 2]);
  },
);

Deno.test("what cannot be parsed is a fault with its line", {
  ignore,
}, async () => {
  const { emit, lower } = await import("./compiler.ts");
  assertThrows(
    () => lower("using x;"),
    SyntaxFault,
    "'using' declarations must be initialized.",
  );
  for (const compile of [emit, lower]) {
    const { message, name, line } = assertThrows(
      () => compile("1;\nconst x = ;"),
      SyntaxFault,
    );
    assertEquals(
      `${name}, line ${line}: ${message}`,
      "SyntaxError, line 2: Expression expected.",
    );
  }
});
