import { exporter } from "../mod.ts";

/** Rows as lines, cells between commas. */
@exporter("csv")
export class Csv {
  /** Quotes every cell, so that a comma inside one is harmless. */
  render(rows: string[][]): string {
    const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    return rows.map((row) => row.map(quote).join(",")).join("\r\n");
  }
}
