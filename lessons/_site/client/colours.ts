/**
 * The button for light and dark.
 *
 * @module
 */
import { button, make } from "./make.ts";

const page = document.documentElement;
const systemIsDark = matchMedia("(prefers-color-scheme: dark)");

/** Makes the button, which remembers what was chosen. */
export function themeButton(): HTMLButtonElement {
  const made = button("theme", "", () => {
    page.dataset.theme = isDark() ? "light" : "dark";
    remember(page.dataset.theme);
    show();
  });
  const show = () => {
    const [sign, text] = isDark()
      ? ["☀", "Light colours"]
      : ["☾", "Dark colours"];
    made.title = text;
    made.replaceChildren(
      make("span", { attributes: { "aria-hidden": "true" } }, sign),
      make("span", { className: "unseen" }, text),
    );
  };
  systemIsDark.addEventListener("change", show);
  show();
  return made;
}

function isDark(): boolean {
  const { theme } = page.dataset;
  return theme ? theme === "dark" : systemIsDark.matches;
}

function remember(theme: string): void {
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // Storage is switched off: it lasts as long as the page.
  }
}
