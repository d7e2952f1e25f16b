import { exporter } from "../mod.ts";

/** Rows as an array of arrays. */
@exporter("json", import.meta)
export class Json {
  /** Returns `rows` on one line. */
  render(rows: string[][]): string {
    return JSON.stringify(rows);
  }
}
