/**
 * Starts each task as somebody does who mistypes a flag.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { root } from "../_book/book.ts";
import { mayRun } from "../_run/permission.ts";

const ignore = !mayRun(Deno.execPath());

const usages = {
  check: "[--watch] [<chapter>/<lesson> or path]…",
  test: "[<chapter>/<lesson> or path]…",
  sync: "[--check]",
  new: "<chapter>/<lesson>",
  practise: "[--check]",
  bench: "[<part of a bench's path>]…",
};

for (const [task, usage] of Object.entries(usages)) {
  Deno.test(
    `deno task ${task} loads, and refuses a flag that it does not know`,
    {
      ignore,
    },
    async () => {
      const { code, stderr } = await new Deno.Command(Deno.execPath(), {
        args: ["task", "--quiet", task, "--wat"],
        cwd: root,
      }).output();
      assertEquals(
        [code, new TextDecoder().decode(stderr)],
        [
          1,
          `Unknown option '--wat': the usage is\ndeno task ${task} ${usage}\n`,
        ],
      );
    },
  );
}
