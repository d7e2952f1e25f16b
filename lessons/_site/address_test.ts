/**
 * Addresses and ids.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { addressOf, Ids, relative } from "./address.ts";

Deno.test("relative() says an address as a page elsewhere says it", () => {
  const rows = [
    ["index.html", "values/numbers.html", "values/numbers.html"],
    ["values/numbers.html", "index.html", "../index.html"],
    ["values/numbers.html", "values/strings.html#s", "strings.html#s"],
    ["values/numbers.html", "flow/switch.html", "../flow/switch.html"],
    ["values/numbers.html", "values/numbers.html#s", "#s"],
    ["index.html", "index.html", "index.html"],
  ];
  for (const [from, to, expected] of rows) {
    assertEquals(relative(from, to), expected);
  }
});

Deno.test("addressOf() is a file, so that the site needs no server", () => {
  assertEquals(addressOf("values/numbers"), "values/numbers.html");
});

Deno.test("Ids makes no two alike, nor one that is kept for others", () => {
  const ids = new Ids("code");
  const texts = [
    "The code",
    "Code",
    "`==` never calls",
    "the CODE",
    "the code",
    "==",
  ];
  assertEquals(texts.map((text) => ids.of(text)), [
    "the-code",
    "code-2",
    "never-calls",
    "the-code-2",
    "the-code-3",
    "section",
  ]);
});
