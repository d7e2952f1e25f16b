/**
 * The style sheet, put together from its parts.
 *
 * @module
 */

/** The parts, the general ones first. */
const parts = [
  "colours",
  "basics",
  "frame",
  "page",
  "listing",
  "search",
  "print",
];

/** The text of the style sheet. */
export function styleSheet(): string {
  return parts.map((name) =>
    Deno.readTextFileSync(new URL(`./style/${name}.css`, import.meta.url))
  ).join("");
}
