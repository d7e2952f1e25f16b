/**
 * `@command` should file a class under its static field `command`. It files them
 * all under the same key: mend it.
 *
 * Run it with `deno test lessons/classes/exercises/creation.ts`.
 *
 * @example Hint
 * When the decorator runs, what is `Class.command`? Its second argument knows
 * how to run something later.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

interface Command {
  command: string;
}

const commands: Map<string, Command> = new Map();

function command(Class: Command, context: ClassDecoratorContext): void {
  context.addInitializer(() => commands.set(Class.command, Class));
}

Deno.test("@command files a class under its static field", () => {
  @command
  class Build {
    static command = "build";
  }
  @command
  class Deploy {
    static command = "deploy";
  }
  assertEquals([...commands.keys()], ["build", "deploy"]);
  assertEquals([...commands.values()], [Build, Deploy]);
});
