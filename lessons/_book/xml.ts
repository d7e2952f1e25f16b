/**
 * Reads the texts of XML.
 *
 * @module
 */

const entities: Record<string, string> = {
  "&quot;": '"',
  "&apos;": "'",
  "&#39;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
};

/** The text that stands for itself where `xml` has entities; unknown ones stay. */
export function unescape(xml: string): string {
  return xml.replaceAll(/&[^;]+;/g, (entity) => entities[entity] ?? entity);
}
