/**
 * What colour code has, on whatever machine.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { stub } from "@std/testing/mock";
import { granted } from "../_kit/granted.ts";
import { Store } from "./store.ts";

Deno.test("code is coloured to its end, however long that takes", {
  ignore: !granted({ name: "read" }, { name: "env" }),
}, async () => {
  const { Highlighter } = await import("./highlight.ts"); // which asks at once
  const highlighter = await Highlighter.open(await Store.open("none", ""));
  let now = 0;
  using _ = stub(Date, "now", () => now += 1_000);
  assertEquals(highlighter.lines("const x = 1;\ny = /a/;", "ts"), [
    [["k", "const"], ["", " x = "], ["n", "1"], ["", ";"]],
    [["", "y ="], ["s", " /a/"], ["", ";"]],
  ]);
});
