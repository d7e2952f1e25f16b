/**
 * Write the decorator `@command`: it files the class under its name in lower
 * case, so that `commands.get("build")` is `Build`.
 *
 * Run it with `deno test lessons/classes/exercises/registry.ts`.
 *
 * @example Hint
 * A decorator gets two arguments. The second one knows what the class is called.
 *
 * @module
 */
import { assertEquals, assertStrictEquals } from "@std/assert";

type Class = new () => object;

const commands: Map<string, Class> = new Map();

function command(Class: Class, { name }: ClassDecoratorContext): void {
  commands.set(String(name).toLowerCase(), Class);
}

Deno.test("@command files a class under its name in lower case", () => {
  @command
  class Build {}
  @command
  class Deploy {}
  assertEquals([...commands.keys()], ["build", "deploy"]);
  assertStrictEquals(commands.get("build"), Build);
  assertStrictEquals(commands.get("deploy"), Deploy);
});
