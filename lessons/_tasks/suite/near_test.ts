import { assertEquals } from "@std/assert";
import { near } from "./near.ts";

Deno.test("near() finds names with the same pairs of letters, the likest first, at most three", () => {
  const names = ["loop", "loops", "looped", "looping", "else"];
  assertEquals(near("loops", names), ["loops", "loop", "looped"]);
});

Deno.test("near() takes no notice of capitals and of what stands between words", () => {
  assertEquals(near("In_Out", ["inout", "in/out"]), ["in/out", "inout"]);
  assertEquals(near("IN", ["in", "on"]), ["in"]);
});

Deno.test("near() finds nothing where too few pairs are the same", () => {
  assertEquals(near("loops", ["lists", "else"]), []);
  assertEquals(near("ab", ["a"]), []);
});
