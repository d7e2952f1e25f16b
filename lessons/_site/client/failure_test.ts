import { assertEquals } from "@std/assert";
import { describe } from "./failure.ts";

/** What is shown of an error in code that runs as it stands. */
function shown(error: unknown, source?: string) {
  return describe(error, (line) => line, source);
}

function withStack(error: Error, ...places: string[]): Error {
  const at = places.map((place) => `    at ${place}`);
  error.stack = [`${error}`, ...at].join("\n");
  return error;
}

Deno.test("what is thrown and is no Error is shown as the console shows it", () => {
  const name = "thrown";
  assertEquals(shown("x"), { name, message: "'x'" });
  assertEquals(shown({ a: [1] }), { name, message: "{ a: [ 1 ] }" });
});

Deno.test("a failure has the innermost line of the edited block", () => {
  const error = withStack(
    new RangeError("far"),
    "http://127.0.0.1/run/std/assert.js:9:1",
    "f (blob:http://127.0.0.1/1-2:3:7)",
    "blob:http://127.0.0.1/1-2:5:1",
  );
  assertEquals(shown(error), { name: "RangeError", message: "far", line: 3 });
  const helper = describe(
    error,
    (line, column) => line + column === 6 ? 2 : undefined,
  );
  assertEquals(helper, { name: "RangeError", message: "far", line: 2 });
});

Deno.test("a failure outside of the block has no line", () => {
  const error = withStack(new Error("out"), "http://127.0.0.1/x.js:9:1");
  assertEquals(shown(error), { name: "Error", message: "out" });
  delete error.stack;
  assertEquals(shown(error), { name: "Error", message: "out" });
});

Deno.test("a failure has the line that the error names, and says its place once", () => {
  const error = () => withStack(new SyntaxError("Unexpected token (2:9)"));
  const said = { name: "SyntaxError", message: "Unexpected token" };
  const places = [
    { line: 2 },
    { loc: { line: 2, column: 9 } },
  ];
  for (const place of places) {
    assertEquals(shown(Object.assign(error(), place)), { ...said, line: 2 });
  }
  const nowhere = [{ line: "2" }, { loc: "2:9" }, { loc: {} }, {
    loc: { line: "2" },
  }];
  for (const place of nowhere) {
    const other = Object.assign(error(), place);
    assertEquals(shown(other), said);
  }
});

Deno.test("a failure that looks like Python has a hint", () => {
  const unnamed = withStack(new ReferenceError("print is not defined"));
  assertEquals(shown(unnamed).hint, "Python's `print` is `console.log()` here");
  const source = "1;\nlambda x: x\n";
  const torn = Object.assign(new SyntaxError("torn"), { line: 2 });
  assertEquals(
    shown(torn, source).hint,
    "Is this Python? Here, a lambda is `(x) => …`",
  );
  const others = [
    shown(torn),
    shown(Object.assign(torn, { line: 1 }), source),
    shown(withStack(new Error("print is not defined")), source),
    shown(withStack(new SyntaxError("no line")), "lambda x: x"),
    shown(Object.assign(new Error("torn"), { line: 2 }), source),
  ];
  assertEquals(others.filter(({ hint }) => hint), []);
});
