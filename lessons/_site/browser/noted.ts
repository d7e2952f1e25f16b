/**
 * Notes down what a place on a page shows, from one change to the next.
 *
 * @module
 */
import type { Page } from "playwright-core";

/** Begins; the page waits for no frame from now on, so that nothing is skipped. */
export async function note(page: Page, selector: string): Promise<void> {
  await page.evaluate(`{
    globalThis.requestAnimationFrame = (draw) => void draw();
    globalThis.noted = [];
    const place = document.querySelector("${selector}");
    new MutationObserver(() => noted.push(place.innerText))
      .observe(place, { childList: true, subtree: true });
  }`);
}

/** What the place has shown since. */
export async function noted(page: Page): Promise<string[]> {
  return await page.evaluate("noted");
}
