/**
 * What scrolls can be scrolled by keyboard; what does not is no stop.
 *
 * @module
 */

const attributes = {
  tabindex: "0",
  role: "group", // a region would be a landmark, and need a name of its own
  "aria-label": "Scrolls",
};

const watcher = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const scrolls = target.scrollWidth > target.clientWidth + 1 ||
      target.scrollHeight > target.clientHeight + 1;
    for (const [name, value] of Object.entries(attributes)) {
      if (scrolls) target.setAttribute(name, value);
      else target.removeAttribute(name);
    }
  }
});

/** Watches what may scroll under `parent`. */
export function watchScrolling(parent: ParentNode): void {
  for (const element of parent.querySelectorAll("pre, .scroll")) {
    watcher.observe(element);
  }
}
