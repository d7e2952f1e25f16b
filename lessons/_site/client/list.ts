/**
 * The list of lessons: shows the current one, and goes when one is chosen.
 *
 * @module
 */

/** Prepares the list. */
export function prepareList(): void {
  const list = document.querySelector<HTMLElement>("#contents");
  const current = list?.querySelector<HTMLElement>("[aria-current]");
  if (!list) return;
  if (current) {
    list.scrollTop = current.offsetTop - list.clientHeight / 3;
    list.addEventListener(
      "toggle",
      () => current.scrollIntoView({ block: "center" }),
    );
  }
  list.addEventListener("click", ({ target }) => {
    const chosen = target instanceof Element && target.closest("a");
    if (chosen) list.hidePopover();
  });
}
