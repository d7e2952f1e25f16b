import { assertEquals } from "@std/assert";
import { unescape } from "./xml.ts";

Deno.test("unescape() reads each entity once, and leaves others", () => {
  assertEquals(
    unescape("&lt;a&gt; &amp;lt; &quot;&apos;&#39;"),
    `<a> &lt; "''`,
  );
  assertEquals(unescape("a & b; &nbsp;"), "a & b; &nbsp;");
});
