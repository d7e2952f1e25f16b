/**
 * Which benches somebody means.
 *
 * @module
 */
import { Refusal } from "../suite/refusal.ts";

/**
 * The benches among `files` whose paths contain one of `parts`; all benches,
 * where there are none.
 *
 * @throws {Refusal} where that is no bench; the message says which there are.
 */
export function chooseBenches(parts: string[], files: string[]): string[] {
  const benches = files.filter((file) => file.endsWith("_bench.ts"));
  const chosen = benches.filter((file) =>
    parts.length === 0 || parts.some((part) => file.includes(part))
  );
  if (chosen.length > 0) return chosen;
  throw new Refusal(
    `no bench's path contains ${parts.join(" or ")}; there are\n${
      benches.map((file) => `  ${file}`).join("\n")
    }`,
  );
}
