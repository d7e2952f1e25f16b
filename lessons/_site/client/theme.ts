/**
 * Before the first paint: the colours that the reader chose, if any, and that
 * there will be buttons.
 *
 * @module
 */
document.documentElement.classList.add("js");
try {
  const theme = localStorage.getItem("theme");
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off: the system's colours it is.
}
