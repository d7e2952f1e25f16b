/**
 * A link into something folded unfolds it; not every browser does by itself.
 *
 * @module
 */

/** Unfolds what the address points at, now and later. */
export function unfoldTarget(): void {
  addEventListener("hashchange", unfold);
  unfold();
}

function unfold(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id ? document.getElementById(id) : null;
  const folded = target?.closest<HTMLDetailsElement>("details:not([open])");
  if (!target || !folded) return;
  folded.open = true;
  target.scrollIntoView();
}
