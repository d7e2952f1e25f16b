/**
 * Code that the reader has changed; this browser alone keeps it.
 *
 * @module
 */

/** What was made of the page's own code, if it was changed. */
export function draftOf(source: string): string | undefined {
  try {
    return localStorage.getItem(item(source)) ?? undefined;
  } catch {
    return undefined; // storage is switched off
  }
}

/** Keeps what was made of the page's own code, or forgets it. */
export function keepDraft(source: string, draft: string | undefined): void {
  try {
    if (draft === undefined) localStorage.removeItem(item(source));
    else localStorage.setItem(item(source), draft);
  } catch {
    // Storage is switched off, or full: it lasts as long as the page.
  }
}

function item(source: string): string {
  return `edited ${location.pathname}\n${source}`;
}
