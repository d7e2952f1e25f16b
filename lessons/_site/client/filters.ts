/**
 * Filters for the index of traps and for the phrasebook.
 *
 * @module
 */
import { announce } from "./announce.ts";
import { button, make } from "./make.ts";

/** Gives the index that is on this page, if there is one, its filter. */
export function prepareFilters(): void {
  const phrases = document.querySelector<HTMLElement>("#phrasebook");
  const traps = document.querySelector<HTMLElement>("#traps");
  if (phrases) filterPhrases(phrases);
  if (traps) filterTraps(traps);
}

function filterPhrases(page: HTMLElement): void {
  const field = make("input", {
    type: "text",
    id: "phrase",
    autocomplete: "off",
    spellcheck: false,
  });
  const rows = page.querySelectorAll<HTMLElement>("tbody tr:not(.of)");
  const nothing = new Nothing(() => {
    field.value = "";
    show();
    field.focus();
  });
  const show = () => {
    const words = field.value.toLowerCase().split(/\s+/);
    const count = showOnly(rows, (row) => {
      const text = row.textContent.toLowerCase();
      return words.every((word) => text.includes(word));
    }, "tbody");
    nothing.say(
      count,
      `No phrase holds “${field.value.trim()}”. Try a shorter word, or search all lessons.`,
    );
  };
  field.addEventListener("input", show);
  const label = make("label", { htmlFor: "phrase" }, "Show only");
  place(page).append(label, field, nothing.element);
}

function filterTraps(page: HTMLElement): void {
  const rows = page.querySelectorAll<HTMLElement>(".group li");
  const chosen = { word: "", chapter: "" };
  const show = () => {
    const count = showOnly(rows, (row) => {
      const { word = "" } = row.closest<HTMLElement>(".group")?.dataset ?? {};
      const { chapter = "" } = row.dataset;
      return [word, ""].includes(chosen.word) &&
        [chapter, ""].includes(chosen.chapter);
    }, ".group");
    nothing.say(count, `No trap of this chapter is “${chosen.word}”.`);
  };
  const words = [...page.querySelectorAll<HTMLElement>(".group")]
    .map(({ dataset }) => dataset.word ?? "");
  const byWord = choices(["", ...words], (word) => {
    chosen.word = word;
    show();
  });
  const byChapter = chapters(page, (chapter) => {
    chosen.chapter = chapter;
    show();
  });
  const nothing = new Nothing(() => {
    byChapter.value = chosen.chapter = "";
    byWord.querySelector("button")?.click();
    byWord.querySelector("button")?.focus();
  });
  place(page).append(byWord, byChapter, nothing.element);
}

/** What is said where nothing passes a filter, and the way back. */
class Nothing {
  readonly element: HTMLElement;
  readonly #text = make("span");

  /** @param showAll takes the filter off. */
  constructor(showAll: () => void) {
    this.element = make(
      "p",
      { className: "none", hidden: true },
      this.#text,
      " ",
      button("all", "Show all", showAll),
    );
  }

  /** Says `text` if nothing is shown. */
  say(count: number, text: string): void {
    this.element.hidden = count > 0;
    this.#text.textContent = text;
    announce(count > 0 ? `${count} shown` : text);
  }
}

/** A row of buttons, one of which is pressed; the first stands for all. */
function choices(names: string[], choose: (name: string) => void): HTMLElement {
  const buttons = names.map((name) =>
    button("choice", name || "all", () => {
      for (const [index, other] of buttons.entries()) {
        other.setAttribute("aria-pressed", String(names[index] === name));
      }
      choose(name);
    }, { "aria-pressed": String(name === "") })
  );
  const attributes = { role: "group", "aria-label": "Where it shows" };
  return make("div", { className: "choices", attributes }, ...buttons);
}

function chapters(
  page: HTMLElement,
  choose: (key: string) => void,
): HTMLSelectElement {
  const titles = new Map<string, string>();
  for (const row of page.querySelectorAll<HTMLElement>("[data-chapter]")) {
    titles.set(row.dataset.chapter ?? "", row.dataset.title ?? "");
  }
  const options = [...titles].sort(([, a], [, b]) => a < b ? -1 : 1)
    .map(([value, title]) => make("option", { value }, title));
  const select = make(
    "select",
    { attributes: { "aria-label": "Chapter" } },
    make("option", { value: "" }, "all chapters"),
    ...options,
  );
  select.addEventListener("change", () => choose(select.value));
  return select;
}

/** Where a filter stands. */
function place(page: HTMLElement): HTMLElement {
  const made = make("div", { className: "filter" });
  page.querySelector(".filter")?.replaceWith(made);
  return made;
}

/** Shows the rows that pass, and the groups that have any; returns how many pass. */
function showOnly(
  rows: Iterable<HTMLElement>,
  passes: (row: HTMLElement) => boolean,
  group: string,
): number {
  const groups = new Map<HTMLElement, boolean>();
  let count = 0;
  for (const row of rows) {
    row.hidden = !passes(row);
    if (!row.hidden) count++;
    const parent = row.closest<HTMLElement>(group);
    if (parent) groups.set(parent, groups.get(parent) || !row.hidden);
  }
  for (const [parent, any] of groups) parent.hidden = !any;
  return count;
}
