/** Has the method, and nobody registers it. */
export class Yaml {
  /** Puts a dash before each row. */
  render(rows: string[][]): string {
    return rows.map((row) => `- [${row.join(", ")}]`).join("\n");
  }
}
