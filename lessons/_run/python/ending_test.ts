/**
 * What a page shows of a script that has ended.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { shown } from "./ending.ts";

function ending(stdout: string, stderr: string, code = 1, signal?: string) {
  const rest = { cut: false, stopped: false, milliseconds: 0 };
  return shown({ code, signal: signal ?? null, stdout, stderr, ...rest });
}

const traceback = `Traceback (most recent call last):
  File "cell.py", line 1, in <module>
`;

Deno.test("a script that ends well shows what it printed, and no warnings", () => {
  assertEquals(ending("1\r\n2\n", "careful\n", 0), "1\n2\n");
});

Deno.test("an uncaught error shows its last line, also on a line that was begun", () => {
  assertEquals(
    ending("1", `${traceback}KeyError: 'x'\n`),
    "1\nKeyError: 'x'\n",
  );
});

Deno.test("an end without a traceback shows signal or exit code, and no empty line", () => {
  assertEquals(ending("", ""), "exit code 1\n");
  assertEquals(ending("1\n", "told\n", 3), "1\nexit code 3\n");
  assertEquals(ending("1\n", "", 139, "SIGSEGV"), "1\nended by SIGSEGV\n");
});

Deno.test("an exception group shows its own line, whatever was raised before it", () => {
  const group = `  + Exception Group Traceback (most recent call last):
  |   File "cell.py", line 1, in <module>
  | ExceptionGroup: outer (2 sub-exceptions)
  +-+---------------- 1 ----------------
    | ExceptionGroup: inner (1 sub-exception)
    +-+---------------- 1 ----------------
      | ValueError: 1
      +------------------------------------
    +---------------- 2 ----------------
    | ValueError: 2
    +------------------------------------
`;
  const during =
    "\nDuring handling of the above exception, another exception occurred:\n\n";
  const later = `${traceback}KeyError: 1\n`;
  const line = "ExceptionGroup: outer (2 sub-exceptions)\n";
  assertEquals(ending("", group), line);
  assertEquals(ending("", later + during + group), line);
  assertEquals(ending("", group + during + later), "KeyError: 1\n");
});
