import { assertEquals, assertThrows } from "@std/assert";
import { exporter, exporters } from "./mod.ts";
import { Csv } from "./exporters/csv.ts";
import { Json } from "./exporters/json.ts";

Deno.test("exporter() registers a class under its name, and no second one", () => {
  assertEquals(exporters.get("csv"), Csv);
  assertThrows(() => exporter("csv")(Json), TypeError, '"csv" is taken');
  assertEquals(exporters.get("csv"), Csv);
});

Deno.test("exporter() takes an inherited method, and refuses a class without one", () => {
  class Tsv extends Csv {}
  exporter("tsv")(Tsv);
  assertEquals(exporters.get("tsv"), Tsv);

  class Arrow {
    render = () => "";
  }
  const message = "Arrow has no method render(): write one";
  assertThrows(() => exporter("arrow")(Arrow), TypeError, message);
  assertEquals(exporters.has("arrow"), false);
});

Deno.test("Csv quotes cells, and parts rows as RFC 4180 does", () => {
  const rows = [["a,1", 'b"c"'], ["d", "e"]];
  assertEquals(new Csv().render(rows), '"a,1","b""c"""\r\n"d","e"');
});

Deno.test("Json keeps rows and cells apart", () => {
  assertEquals(new Json().render([["a"], ["b,c"]]), '[["a"],["b,c"]]');
});
