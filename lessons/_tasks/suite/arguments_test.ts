/**
 * Reads arguments in any order.
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";
import { readArguments } from "./arguments.ts";
import { Refusal } from "./refusal.ts";

Deno.test("readArguments() tells flags from names", () => {
  assertEquals(readArguments(["a", "--watch", "b"], "", ["watch"]), {
    names: ["a", "b"],
    flags: new Set(["watch" as const]),
  });
  assertEquals(readArguments([], "", ["watch"]).flags.has("watch"), false);
  assertEquals(readArguments(["a"], "").names, ["a"]);
});

Deno.test("readArguments() refuses a flag that it does not know, and says the usage", () => {
  assertThrows(
    () => readArguments(["--wtch"], "deno task check [--watch]", ["watch"]),
    Refusal,
    "Unknown option '--wtch': the usage is\ndeno task check [--watch]",
  );
});
