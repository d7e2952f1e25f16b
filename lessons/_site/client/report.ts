/**
 * Shows under a cell or a block how a run went. What the page says that it
 * prints stays; what it prints now comes under it, if it differs.
 *
 * @module
 */
import { announce } from "./announce.ts";
import { make } from "./make.ts";
import { type Failure, patience, type Tested } from "./protocol.ts";
import type { Outcome, Progress } from "./run.ts";
import { watchScrolling } from "./scrolling.ts";
import { duration, wellDone } from "./wording.ts";

/** What can be done with the lines of a listing, which count from 1. */
export interface Lines {
  /** Marks a line, where they can be marked. */
  mark(line: number): void;
  /** Leads to a line. */
  show(line: number): void;
}

/** What a run is of. */
export interface Started {
  /** The code that runs. */
  code: string;
  /** Whether it is another than the page's. */
  edited: boolean;
}

/** The place under a listing where runs are shown. */
export class Report {
  readonly #listing: HTMLElement;
  readonly #name: string;
  /** What the page says that it prints, if it says so, and where. */
  readonly #expected: string | undefined;
  readonly #cap: Element | null;
  /** Says, beside that, that other code has run. */
  readonly #before = make("span", { className: "state" }, "before the edit");
  readonly #state = make("span");
  readonly #lines: Lines;
  #now: HTMLElement | undefined;
  #run: Started = { code: "", edited: false };
  #printed = "";
  #frame: number | undefined;

  /** @param lines those of the code, which messages name. */
  constructor(listing: HTMLElement, lines: Lines) {
    this.#listing = listing;
    this.#name = listing.getAttribute("aria-label") ?? "";
    this.#lines = lines;
    this.#expected = listing.querySelector(".printed samp")?.textContent;
    this.#cap = listing.querySelector(".printed .cap");
  }

  /** Removes what runs have left. */
  clear(): void {
    this.#settle();
    this.#now?.remove();
    this.#now = undefined;
    this.#printed = "";
    this.#before.remove();
    this.#state.replaceChildren();
    this.#state.remove();
  }

  /** Shows that a run has started. */
  started(run: Started): void {
    this.clear();
    this.#run = run;
    this.#cap?.append(run.edited ? this.#before : this.#state);
    this.#say("", "running");
  }

  /** Shows how far a run is. */
  progress({ text, stage, done }: Progress): void {
    if (text !== undefined) this.#printSoon(text);
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
    if (this.#now || this.#state.textContent) {
      this.#say("", "changed since this run");
    }
  }

  /** Says that a run was stopped, and shows what it had printed. */
  stopped(): void {
    this.#settle();
    if (this.#printed) this.#area("printed until then", [this.#printed]);
    this.#tell("", "stopped");
  }

  /**
   * Shows how a run ended, and returns whether it did what the page says.
   *
   * @param objection why it does not count, though it went well.
   */
  ended(outcome: Outcome, objection?: string): boolean {
    this.#settle();
    const well = this.#judged(outcome, objection);
    if (/@ts-expect-error/.test(this.#run.code)) {
      this.#note("The compiler refuses this. Run all the same, it does this:");
    }
    if (outcome.isOver === false) {
      const waited = `${patience / 1000} s`;
      this.#note(
        `Timers were still due after ${waited}, and were not waited for.`,
      );
    }
    return well;
  }

  #judged(outcome: Outcome, objection?: string): boolean {
    const { text, milliseconds, failure, tests = [], stderr = "" } = outcome;
    const { edited } = this.#run;
    const took = duration(milliseconds);
    const failed = failure ?? tests.find(({ failure }) => failure)?.failure;
    if (failed) return this.#failed(outcome, failed);
    if (this.#expected === undefined && !outcome.error) {
      if (text) this.#print(text);
      const [className, words] = wellDone(outcome);
      const types = edited ? " · types not checked" : "";
      if (objection) this.#tell("", objection);
      else this.#tell(className, `${words}${types} · ${took}`);
      return !objection;
    }
    if (text.trimEnd() === this.#expected) {
      this.#now?.remove();
      if (stderr) this.#print("", "", stderr);
      this.#tell("good", `✓ prints this · ${took}`);
      return true;
    }
    if (outcome.error) this.#printError(outcome, outcome.error);
    else this.#print(text, took, stderr);
    if (edited) this.#say("");
    else this.#say("bad", "✗ differs");
    announce(`${this.#name} prints ${text}`);
    return false;
  }

  /** Says something, aloud, too. */
  #tell(className: string, text: string): void {
    this.#say(className, text);
    announce(`${this.#name}: ${text}`);
  }

  #failed({ text, tests = [] }: Outcome, failure: Failure): false {
    const { name, message, line, hint } = failure;
    this.#area(name, [
      text,
      ...this.#lineLink(line),
      ...tests.flatMap(testLine),
      ...diffed(message.trim()),
      ...(hint ? ["\n", make("span", { className: "advice" }, hint)] : []),
    ]);
    this.#say("bad", "✗ failed");
    announce(`${this.#name} failed: ${message}. ${hint ?? ""}`);
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

  /** Prints what a run has printed so far, once a frame, unless the page says the same. */
  #printSoon(text: string): void {
    this.#printed = text;
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      const isExpected = !this.#run.edited &&
        this.#expected?.startsWith(this.#printed.trimEnd());
      if (!isExpected) this.#print(this.#printed);
    });
  }

  #settle(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  #print(text: string, took = "", stderr = ""): void {
    const what = text || stderr ? "prints now" : "prints nothing now";
    this.#area(`${what}${took && ` · ${took}`}`, [
      text.trimEnd(),
      ...errorsOf(stderr),
    ]);
  }

  /** Shows what was printed up to an error, and the error. */
  #printError({ text, milliseconds, line, stderr }: Outcome, error: string) {
    const printed = text.trimEnd().slice(0, -error.length);
    this.#area(`fails now · ${duration(milliseconds)}`, [
      printed,
      ...errorsOf(stderr),
      ...this.#lineLink(line),
      errorLine(error),
    ]);
  }

  /** Shows something in the place for what is printed now. */
  #area(caption: string, content: (Node | string)[]): void {
    const cap = make("p", { className: "cap" }, make("span", {}, caption));
    if (!this.#state.closest(".printed:not(.now)")) cap.append(this.#state);
    this.#show(
      cap,
      make("pre", { translate: false }, make("samp", {}, ...content)),
    );
  }

  #say(className: string, ...content: (Node | string)[]): void {
    this.#state.className = `state ${className}`;
    this.#state.replaceChildren(...content);
    if (this.#state.isConnected) return;
    this.#show(make("p", { className: "cap" }, this.#state));
  }

  /** Puts something into the place under what the page prints. */
  #show(...content: HTMLElement[]): void {
    const area = make("div", { className: "printed now" }, ...content);
    if (this.#now?.isConnected) this.#now.replaceWith(area);
    else this.#listing.append(area);
    this.#now = area;
    watchScrolling(area);
  }

  /** A sentence on how to read what is shown. */
  #note(text: string): void {
    this.#now?.prepend(make("p", { className: "cap" }, text));
  }
}

function testLine({ name, failure }: Tested): string[] {
  return [`${failure ? "✗" : "✓"} ${name}\n`];
}

/** What was written to stderr. */
function errorsOf(stderr = ""): (Node | string)[] {
  if (!stderr) return [];
  const label = make("span", { className: "advice" }, "to stderr:");
  return ["\n", label, `\n${stderr.trimEnd()}\n`];
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
