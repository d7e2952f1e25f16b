import { exporter } from "../mod.ts";

/** Asks for a name that `csv.ts` has. */
@exporter("csv")
export class Semicolons {
  /** Puts semicolons between cells. */
  render(rows: string[][]): string {
    return rows.map((row) => row.join(";")).join("\r\n");
  }
}
