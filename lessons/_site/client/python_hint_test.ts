import { assertEquals, assertMatch } from "@std/assert";
import { hintForLine, hintForName } from "./python_hint.ts";

Deno.test("Python's names are known, and no others", () => {
  assertEquals(
    hintForName("print is not defined"),
    "Python's `print` is `console.log()` here",
  );
  assertEquals(hintForName("printer is not defined"), undefined);
  assertEquals(hintForName("constructor is not defined"), undefined);
  assertEquals(hintForName("x.print is not defined"), undefined);
});

Deno.test("every built-in that beginners reach for has something in its place", () => {
  const names =
    "print len None True False str int float bool list dict tuple range " +
    "enumerate sorted sum min max abs isinstance input";
  for (const name of names.split(" ")) {
    const hint = hintForName(`${name} is not defined`) ?? "";
    assertMatch(hint, new RegExp(`^Python's \`${name}\` is \\S.*\\S here$`));
  }
});

Deno.test("Python's syntax is known", () => {
  const told = {
    "def f(x):": "a function",
    "  if x:": "a block",
    "return sorted(scores)[:3];": "a slice",
    "words[-2:]": "a slice",
    "key=lambda x: x": "a lambda",
    "const s = f'{x}'": "an f-string",
    "while (not done) {": "`and`",
    "if (x is null) {": "`is`",
  };
  for (const [line, start] of Object.entries(told)) {
    const hint = `Is this Python? Here, ${start}`;
    assertEquals(hintForLine(line)?.slice(0, hint.length), hint, line);
  }
});

Deno.test("TypeScript is not taken for Python", () => {
  for (
    const line of [
      "const x = ;",
      "const list = [{ a: 1 }] b;",
      "case 1:",
      "const o = { if: 1, b };",
      "x[a ? b : c] d",
    ]
  ) assertEquals(hintForLine(line), undefined, line);
});
