import { exporter } from "../mod.ts";

/** Rows as an array of arrays. */
@exporter("json")
export class Json {
  /** Returns `rows` on one line. */
  render(rows: string[][]): string {
    return JSON.stringify(rows);
  }
}
