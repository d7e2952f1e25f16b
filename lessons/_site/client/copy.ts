/**
 * A button on every listing that copies its code.
 *
 * @module
 */
import { announce } from "./announce.ts";
import { button } from "./make.ts";

/** Gives the listings their buttons, where the browser lets a page copy. */
export function prepareCopying(): void {
  if (!navigator.clipboard) return;
  for (const bar of document.querySelectorAll<HTMLElement>(".listing > .bar")) {
    const listing = bar.parentElement;
    const name = listing?.getAttribute("aria-label");
    const copy = button("copy", "Copy", async () => {
      await navigator.clipboard.writeText(sourceOf(listing));
      copy.textContent = "Copied";
      announce(`${name} copied`);
      setTimeout(() => copy.textContent = "Copy", 1500);
    }, { "aria-label": `Copy ${name}` });
    bar.append(copy);
  }
}

/** The code of a listing as it can be run: without the compiler's messages. */
function sourceOf(listing: Element | null): string {
  const code = listing?.querySelector<HTMLElement>(":scope > pre.code");
  return code?.dataset.source ?? code?.textContent ?? "";
}
