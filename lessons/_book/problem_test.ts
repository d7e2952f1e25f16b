import { assertEquals } from "@std/assert";
import { describe, inOrder } from "./problem.ts";

Deno.test("inOrder() orders problems by file, then by line", () => {
  const places: [path: string, line: number][] = [
    ["a.ts", 2],
    ["a.ts", 10],
    ["b.ts", 1],
    ["c.ts", 3],
  ];
  const problems = places.map(([path, line]) => ({ path, line, message: "" }));
  const [two, ten, one, three] = problems;
  assertEquals([one, ten, three, two].sort(inOrder), problems);
  assertEquals([three, one, two, ten].sort(inOrder), problems);
});

Deno.test("describe() writes file, line and message", () => {
  const problem = { path: "a.ts", line: 2, message: "no title" };
  assertEquals(describe(problem), "a.ts:2: no title");
});
