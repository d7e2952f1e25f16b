import { assertEquals } from "@std/assert";
import { hitOf } from "./hit.ts";

const entry = { address: "a.html", title: "A", heading: "", phrase: "" };

Deno.test("a hit has the first line that holds the most words", () => {
  const text = "one\nThe Two\ntwo and THE\nthe one";
  const terms = ["the", "two"];
  assertEquals(hitOf({ ...entry, text, terms }), {
    address: "a.html",
    name: "A",
    excerpt: "The Two",
    terms,
  });
  assertEquals(hitOf({ ...entry, text, terms: ["x"] }).excerpt, "one");
});

Deno.test("a hit is named by its heading, too, and a phrase is shown itself", () => {
  const hit = hitOf({
    ...entry,
    heading: "B",
    phrase: "len → length",
    text: "",
    terms: [],
  });
  assertEquals([hit.name, hit.excerpt], ["A › B", "len → length"]);
});
