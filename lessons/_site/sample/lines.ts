/**
 * HTML, as snapshots show it.
 *
 * @module
 */

/** HTML with the tags of blocks on lines of their own. */
export function inLines(html: string): string {
  return html.replaceAll(
    /(?<=>)(?=<(?!\/|(?:a|code|i|kbd|samp|span)\b))/g,
    "\n",
  );
}
