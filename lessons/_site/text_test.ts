/**
 * Markdown as text, and typographic marks.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { plain, typeset } from "./text.ts";

Deno.test("plain() keeps what Markdown says, and drops its marks", () => {
  assertEquals(
    plain("`==` never *calls* [your](x.ts) **`equals`**"),
    "== never calls your equals",
  );
});

Deno.test("typeset() opens and closes quotation marks by what stands before", () => {
  assertEquals(typeset(`It's "so" ('x')`), "It’s “so” (‘x’)");
  assertEquals(typeset(`"`, "x"), "”");
  assertEquals(typeset(`"`, " "), "“");
  assertEquals(typeset("1-3, a - b, ..."), "1–3, a – b, …");
});
