/**
 * What a module imports.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { relink } from "./imports.ts";

Deno.test("relink() changes the specifiers of imports and exports, and nothing else", () => {
  const module = `import "a";
import b, { from as c } from "b";
export * from 'c';
export { from } from "d";
const from = "e", text = \`from "f"\`;
f(from, "g"); // from "h"
await import("i");
import j from // "k"
  "j"; import /* "m" */ "l";
`;
  const found: [specifier: string, line: number][] = [];
  const changed = relink(module, (...specifier) => {
    found.push(specifier);
    return specifier[0].toUpperCase();
  });
  assertEquals(found, [["a", 1], ["b", 2], ["c", 3], ["d", 4], ["j", 9], [
    "l",
    9,
  ]]);
  assertEquals(
    changed,
    module.replace('"a"', '"A"').replace('"b"', '"B"').replace("'c'", '"C"')
      .replace('"d"', '"D"').replace('"j"', '"J"').replace('"l"', '"L"'),
  );
});
