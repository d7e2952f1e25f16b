import { assertEquals, assertThrows } from "@std/assert";
import { Refusal } from "../suite/refusal.ts";
import { chooseBenches } from "./choose.ts";

const files = [
  "README.md",
  "lessons/a/x.ts",
  "lessons/a/x_bench.ts",
  "lessons/b/y_bench.ts",
];

Deno.test("chooseBenches() takes all benches, or those whose paths contain a part", () => {
  assertEquals(chooseBenches([], files), files.slice(2));
  assertEquals(chooseBenches(["b/"], files), ["lessons/b/y_bench.ts"]);
});

Deno.test("chooseBenches() refuses what is no bench, and says which there are", () => {
  assertThrows(
    () => chooseBenches(["z", "q"], files),
    Refusal,
    "no bench's path contains z or q; there are\n  lessons/a/x_bench.ts\n  lessons/b/y_bench.ts",
  );
});
