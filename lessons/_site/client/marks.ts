/**
 * The words of a text that a search has found.
 *
 * @module
 */

/** The text in pieces; every second one is one of the words, as a whole. */
export function pieces(text: string, words: string[]): string[] {
  if (words.length === 0) return [text];
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  const any = longestFirst.map((word) => RegExp.escape(word)).join("|");
  const whole = `(?<![\\p{L}\\p{N}_])(${any})(?![\\p{L}\\p{N}_])`;
  return text.split(new RegExp(whole, "giu"));
}
