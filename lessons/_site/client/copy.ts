/**
 * A button on every listing that copies its code.
 *
 * @module
 */
import { announce } from "./announce.ts";
import { codeOf } from "./listing.ts";
import { button } from "./make.ts";

/** Gives the listings their buttons, where the browser lets a page copy. */
export function prepareCopying(): void {
  if (!navigator.clipboard) return;
  for (const bar of document.querySelectorAll<HTMLElement>(".listing > .bar")) {
    const listing = bar.parentElement;
    if (!listing) continue;
    const name = listing.getAttribute("aria-label");
    const copy = button("copy", "Copy", async () => {
      const isCopied = await navigator.clipboard.writeText(codeOf(listing))
        .then(() => true, () => false); // the browser may refuse it
      copy.textContent = isCopied ? "Copied" : "Not copied";
      announce(`${name} ${isCopied ? "copied" : "not copied"}`);
      setTimeout(() => copy.textContent = "Copy", 1500);
    }, { "aria-label": `Copy ${name}` });
    bar.append(copy);
  }
}
