/**
 * Shows under a cell or a block how a run went. What the page says that it
 * prints stays; what it prints now comes under it, if it differs.
 *
 * @module
 */
import { announce } from "./announce.ts";
import { make } from "./make.ts";
import type { Failure, Tested } from "./protocol.ts";
import type { Outcome, Progress } from "./run.ts";

/** What can be done with the lines of a listing, which count from 1. */
export interface Lines {
  /** Marks a line, where they can be marked. */
  mark(line: number): void;
  /** Leads to a line. */
  show(line: number): void;
}

/** The place under a listing where runs are shown. */
export class Report {
  readonly #listing: HTMLElement;
  readonly #name: string;
  /** What the page says that it prints, if it says so. */
  readonly #expected: string | undefined;
  readonly #state = make("span", { className: "state" });
  readonly #lines: Lines;
  #now: HTMLElement | undefined;

  /** @param lines those of the code, which messages name. */
  constructor(listing: HTMLElement, lines: Lines) {
    this.#listing = listing;
    this.#name = listing.getAttribute("aria-label") ?? "";
    this.#lines = lines;
    this.#expected = listing.querySelector(".printed samp")?.textContent ??
      undefined;
    listing.querySelector(".printed .cap")?.append(this.#state);
  }

  /** Removes what runs have left. */
  clear(): void {
    this.#now?.remove();
    this.#now = undefined;
    this.#say("");
  }

  /** Shows how far a run is. */
  progress({ text, stage, done }: Progress): void {
    if (text !== undefined && !this.#isExpected(text)) this.#print(text);
    if (stage === undefined) return;
    const bar = done !== undefined && make("progress", {
      max: 1,
      value: done,
      attributes: { "aria-label": stage },
    });
    this.#say("", stage, ...(bar ? [bar] : []));
  }

  /** Says, where a run has left a word, that the code is another by now. */
  outdated(): void {
    if (this.#state.textContent) this.#say("", "changed since this run");
  }

  /** Says that a run was stopped. */
  stopped(): void {
    this.#say("", "stopped");
    announce(`${this.#name}: stopped`);
  }

  /**
   * Shows how a run ended, and returns whether it did what the page says.
   *
   * @param edited whether the code is another than the page's.
   */
  ended(outcome: Outcome, edited: boolean): boolean {
    const { text, milliseconds, failure, tests = [] } = outcome;
    const took = duration(milliseconds);
    const failed = failure ?? tests.find(({ failure }) => failure)?.failure;
    if (failed) return this.#failed(outcome, failed);
    if (this.#expected === undefined && !outcome.error) {
      if (text) this.#print(text);
      return this.#well(`✓ ${wellDone(tests)} · ${took}`);
    }
    if (text.trimEnd() === this.#expected?.trimEnd()) {
      this.#now?.remove();
      return this.#well(`✓ prints this · ${took}`);
    }
    if (outcome.error) this.#printError(outcome, outcome.error);
    else this.#print(text, took);
    this.#say(edited ? "" : "bad", edited ? "before the edit" : "✗ differs");
    announce(`${this.#name} prints ${text}`);
    return false;
  }

  #well(text: string): true {
    this.#say("good", text);
    announce(`${this.#name}: ${text}`);
    return true;
  }

  #failed({ text, tests = [] }: Outcome, failure: Failure): false {
    const { name, message, line } = failure;
    this.#area(name, [
      ...(text ? [text] : []),
      ...this.#lineLink(line),
      ...tests.flatMap(testLine),
      ...diffed(message.trim()),
    ]);
    this.#say("bad", "✗ failed");
    announce(`${this.#name} failed: ${message}`);
    return false;
  }

  /** A button that leads to the line of the failure. */
  #lineLink(line: number | undefined): (Node | string)[] {
    if (line === undefined) return [];
    const link = make(
      "button",
      { className: "at", type: "button" },
      `line ${line}`,
    );
    link.addEventListener("click", () => this.#lines.show(line));
    this.#lines.mark(line);
    return [link, "\n"];
  }

  #print(text: string, took = ""): void {
    this.#area(`prints now${took && ` · ${took}`}`, [text.trimEnd()]);
  }

  /** Shows what was printed up to an error, and the error. */
  #printError({ text, milliseconds, line }: Outcome, error: string): void {
    const printed = text.trimEnd().slice(0, -error.length);
    this.#area(`fails now · ${duration(milliseconds)}`, [
      printed,
      ...this.#lineLink(line),
      errorLine(error),
    ]);
  }

  /** Shows something in the place for what is printed now. */
  #area(caption: string, content: (Node | string)[]): void {
    const cap = make("p", { className: "cap" }, make("span", {}, caption));
    if (!this.#state.closest(".printed:not(.now)")) cap.append(this.#state);
    const area = make(
      "div",
      { className: "printed now" },
      cap,
      make("pre", { translate: false }, make("samp", {}, ...content)),
    );
    if (this.#now?.isConnected) this.#now.replaceWith(area);
    else this.#listing.append(area);
    this.#now = area;
  }

  #say(className: string, ...content: (Node | string)[]): void {
    this.#state.className = `state ${className}`;
    this.#state.replaceChildren(...content);
    if (!this.#state.isConnected && content.length > 0) this.#bare();
  }

  /** A place for the state where nothing is printed. */
  #bare(): void {
    const area = make(
      "div",
      { className: "printed now" },
      make("p", { className: "cap" }, this.#state),
    );
    this.#listing.append(area);
    this.#now = area;
  }

  #isExpected(text: string): boolean {
    return this.#expected?.startsWith(text.trimEnd()) ?? false;
  }
}

function wellDone(tests: Tested[]): string {
  if (tests.length === 0) return "every assertion holds";
  return tests.length === 1 ? "the test passes" : `${tests.length} tests pass`;
}

function testLine({ name, failure }: Tested): string[] {
  return [`${failure ? "✗" : "✓"} ${name}\n`];
}

/** A message, its lines of a diff in colour. */
function diffed(message: string): (Node | string)[] {
  const [first, ...rest] = message.replace(/\n\s*\n/g, "\n").split("\n");
  return [
    errorLine(first),
    ...rest.flatMap((line) => {
      const tag = /^\s*\+/.test(line) ? "ins" : /^\s*-/.test(line) ? "del" : "";
      return ["\n", tag ? make(tag, {}, line) : line];
    }),
  ];
}

function errorLine(text: string): HTMLElement {
  return make("span", { className: "error" }, text);
}

/** A time, in words. @param milliseconds how long. */
export function duration(milliseconds: number): string {
  if (milliseconds < 10) return `${milliseconds.toFixed(1)} ms`;
  return milliseconds < 1000
    ? `${Math.round(milliseconds)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;
}
