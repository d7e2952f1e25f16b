/**
 * The search: a button, its keys, and a dialog with a field and what is found.
 * The dialog is there at once, so that no letter is lost while the index loads.
 *
 * @module
 */
import { announce } from "./announce.ts";
import { button, make } from "./make.ts";
import { pieces } from "./marks.ts";
import { inSite } from "./root.ts";
import type { Hit } from "./hit.ts";

const field = make("input", {
  id: "search-field",
  type: "text", // not "search", whose first Escape empties the field and leaves the dialog open
  enterKeyHint: "search",
  autocomplete: "off",
  spellcheck: false,
  attributes: {
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": "search-list",
    "aria-autocomplete": "list",
  },
});
const list = make("ul", {
  id: "search-list",
  attributes: { role: "listbox", "aria-label": "Results" },
});
const none = make("p", { className: "none", hidden: true });
const dialog = make(
  "dialog",
  { className: "search", attributes: { "aria-label": "Search" } },
  make("label", { htmlFor: "search-field" }, "Search all lessons"),
  field,
  button("close", "Close", () => dialog.close()),
  none,
  list,
);

let hits: Hit[] = [];
let chosen = 0;

/** Makes the button; the dialog opens by `/` and Ctrl+K, too. */
export function searchButton(): HTMLButtonElement {
  document.body.append(dialog);
  field.addEventListener("input", show);
  field.addEventListener("keydown", move);
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.addEventListener("keydown", openByKey);
  const made = button("find", "Search ", open, {
    "aria-keyshortcuts": "/ Control+K",
  });
  made.append(make("kbd", { attributes: { "aria-hidden": "true" } }, "/"));
  return made;
}

function openByKey(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const slash = key === "/" && !ctrlKey && !metaKey && !altKey &&
    !isTyping(event);
  const k = key.toLowerCase() === "k" && (ctrlKey || metaKey) && !shiftKey;
  if (!slash && !k) return;
  event.preventDefault();
  open();
}

/**
 * Whether the key goes into a text; `composedPath` looks into the editor, too. A
 * field that has just been closed keeps the focus until the next frame.
 */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && target.checkVisibility() &&
    (target.isContentEditable || target.matches("input, textarea, select"));
}

function open(): void {
  load();
  if (!dialog.open) dialog.showModal();
  field.select();
}

let loading = false;

function load(): void {
  if (loading) return;
  loading = true;
  for (const name of ["search-index.js", "search.js"]) {
    // In order: the index is there when the search starts.
    const script = make("script", { src: inSite(name), async: false });
    script.addEventListener("load", show);
    document.head.append(script);
  }
}

function show(): void {
  const query = field.value.trim();
  if (!globalThis.searchSite) return;
  hits = globalThis.searchSite(query);
  list.replaceChildren(...hits.map(option));
  field.setAttribute("aria-expanded", String(hits.length > 0));
  none.hidden = !query || hits.length > 0;
  none.replaceChildren(
    `Nothing holds “${query}”. Try one word of it, or read the `,
    make("a", { href: inSite("phrasebook.html") }, "phrasebook"),
    ".",
  );
  choose(0);
  const { length } = hits;
  if (!none.hidden) announce(none.textContent ?? "");
  else if (query) announce(`${length} ${length === 1 ? "result" : "results"}`);
}

function option(hit: Hit, index: number): HTMLElement {
  const made = make(
    "li",
    { id: `hit-${index}`, attributes: { role: "option" } },
    make("div", { className: "hit" }, ...marked(hit.name, hit.terms)),
    make("div", { className: "text" }, ...marked(hit.excerpt, hit.terms)),
  );
  made.addEventListener("click", () => follow(hit));
  return made;
}

/** A text with the found words marked. */
function marked(text: string, terms: string[]): (Node | string)[] {
  return pieces(text, terms)
    .map((piece, index) => index % 2 ? make("mark", {}, piece) : piece);
}

function choose(number: number): void {
  const options = [...list.children];
  field.removeAttribute("aria-activedescendant");
  if (options.length === 0) return;
  chosen = (number + options.length) % options.length;
  for (const [index, option] of options.entries()) {
    option.setAttribute("aria-selected", String(index === chosen));
  }
  field.setAttribute("aria-activedescendant", options[chosen].id);
  options[chosen].scrollIntoView({ block: "nearest" });
}

function move(event: KeyboardEvent): void {
  const hit = hits.at(chosen);
  if (event.key === "ArrowDown") choose(chosen + 1);
  else if (event.key === "ArrowUp") choose(chosen - 1);
  else if (event.key === "Enter" && hit) follow(hit);
  else return;
  event.preventDefault();
}

function follow({ address }: Hit): void {
  dialog.close();
  location.href = inSite(address);
}
