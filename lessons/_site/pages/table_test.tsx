/**
 * Tables, the charts in them, and what components need.
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";
import { marked, type Tokens } from "marked";
import { Inline } from "./spans.tsx";
import { Table } from "./table.tsx";

/** The widths of the bars of a table with one column of figures. */
function barsOf(...figures: string[]): string[] {
  const rows = figures.map((figure) => `| a | ${figure} |`).join("\n");
  const [table] = marked.lexer(`| x | y |\n| --- | ---: |\n${rows}\n`);
  const html = `${<Table table={table as Tokens.Table} />}`;
  return [...html.matchAll(/<rect width="([^"]*)"/g)].map(([, width]) => width);
}

Deno.test("a column of figures has bars, the longest for the largest", () => {
  assertEquals(barsOf("1", "2.5", "5"), ["20.0", "50.0", "100.0"]);
  assertEquals(barsOf("1", "2 or more", "0.5 or less"), [
    "50.0",
    "100.0",
    "25.0",
  ]);
  assertEquals(barsOf("1,000", "500", "", "250"), ["100.0", "50.0", "25.0"]);
  assertEquals(barsOf("1", "1.5", "2"), ["50.0", "75.0", "100.0"]);
});

Deno.test("a component outside of a page says so", () => {
  assertThrows(
    () => `${<Inline text="`x`" />}`,
    Error,
    "a component stands outside of a page",
  );
});

Deno.test("a column of words, of like figures or of few has none", () => {
  assertEquals(barsOf("1", "two", "5"), []);
  assertEquals(barsOf("1", "1.1", "1.5"), []);
  assertEquals(barsOf("1", "10", "1,000"), []);
  assertEquals(barsOf("1", "5"), []);
  assertEquals(barsOf("0.001", "5", "70,000"), []);
});
