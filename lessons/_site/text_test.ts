/**
 * Markdown as text, and typographic marks.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { marked } from "marked";
import { firstSentence, plain, typeset } from "./text.ts";

Deno.test("plain() keeps what Markdown says, and drops its marks", () => {
  assertEquals(
    plain("`==` never *calls* [your](x.ts) **`equals`**"),
    "== never calls your equals",
  );
});

Deno.test("typeset() opens and closes quotation marks by what stands before", () => {
  assertEquals(typeset(`It's "so" ('x')`), "It’s “so” (‘x’)");
  assertEquals(typeset(`"`, "x"), "”");
  assertEquals([typeset(`"a"`), typeset(`x"`)], ["“a”", "x”"]);
  assertEquals(typeset(`"`, " "), "“");
  assertEquals(typeset("1-3, a - b, ..."), "1–3, a – b, …");
});

Deno.test("firstSentence() ends in a full stop, and has no links", () => {
  const first = (text: string) => firstSentence(marked.lexer(text));
  assertEquals(
    first("It asks\nas [`x`](./a.ts) does. More."),
    "It asks as `x` does.",
  );
  assertEquals(first("Look *here*:"), "Look *here*.");
  assertEquals(first("- an item"), "");
  assertEquals(first(""), "");
});
