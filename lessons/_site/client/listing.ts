/**
 * A cell or a block with its buttons: Run, Stop, Edit, and those of the edit.
 *
 * @module
 */
import { draftOf, keepDraft } from "./drafts.ts";
import type { Editor } from "./edit.ts";
import { button, make } from "./make.ts";
import { Report } from "./report.ts";
import { inSite } from "./root.ts";
import type { Outcome, Run } from "./run.ts";

/** What a listing is made with. */
export interface ListingOptions {
  language: "python" | "typescript";
  run: Run;
  /** What the button says that runs it: `Run`, unless it checks. */
  label?: string;
  /** Why a run of this code does not count, though it went well. */
  objection?: (outcome: Outcome, code: string) => string | undefined;
  /** Hears whether a run did what it should. */
  ended?: (well: boolean) => void;
}

const listings = new WeakMap<Element, Listing>();

/** The code of a listing as it stands: the page's, or what the reader made of it. */
export function codeOf(element: Element): string {
  return listings.get(element)?.code ?? pageCodeOf(element);
}

/** The page's own code: what is shown, but for the compiler's messages. */
function pageCodeOf(element: Element): string {
  const code = element.querySelector<HTMLElement>(":scope > pre.code");
  return code?.dataset.source ?? code?.textContent ?? "";
}

/** A listing that can be run. */
export class Listing {
  readonly #element: HTMLElement;
  readonly #shown: HTMLElement;
  /** The page's own code. */
  readonly #source: string;
  readonly #options: ListingOptions;
  readonly #report: Report;
  readonly #edited = make("span", { className: "edited" }, "edited");
  readonly #run: HTMLButtonElement;
  readonly #stop: HTMLButtonElement;
  readonly #edit: HTMLButtonElement;
  readonly #close: HTMLButtonElement;
  readonly #reset: HTMLButtonElement;
  readonly #undo: HTMLButtonElement;
  /** What the reader made of the code, if it is another. */
  #draft: string | undefined;
  /** What Reset has taken away. */
  #lost: string | undefined;
  #isOpen = false;
  #editor: Editor | undefined;
  #running: AbortController | undefined;

  /** Gives a listing its buttons, and the code that the reader left in it. */
  constructor(element: HTMLElement, options: ListingOptions) {
    listings.set(element, this);
    this.#element = element;
    this.#options = options;
    this.#shown = query(element, ":scope > pre.code");
    this.#source = pageCodeOf(element);
    this.#draft = draftOf(this.#source);
    this.#report = new Report(element, {
      mark: (line) => this.#editor?.mark(line),
      show: (line) => void this.#show(line),
    });
    this.#run = this.#button(options.label ?? "Run", () => void this.run());
    this.#run.className = "run";
    this.#stop = this.#button("Stop", () => this.stop());
    this.#stop.hidden = true;
    this.#edit = this.#button("Edit", () => void this.edit());
    this.#close = this.#button("Close", () => this.close());
    this.#reset = this.#button("Reset", () => this.reset());
    this.#undo = this.#button("Undo reset", () => this.#undoReset());
    query(element, ".bar").append(
      ...[this.#edited, this.#run, this.#stop],
      ...[this.#edit, this.#close, this.#reset, this.#undo],
    );
    this.#showButtons();
    if (this.#draft !== undefined) void this.edit(false);
  }

  /** The code as it stands. */
  get code(): string {
    return this.#editor?.text() ?? this.#draft ?? this.#source;
  }

  /** Runs it, and resolves to whether it did what the page says. */
  async run(): Promise<boolean> {
    this.stop();
    const running = this.#running = new AbortController();
    const { code } = this;
    this.#busy(true);
    this.#report.started({ code, edited: this.#draft !== undefined });
    this.#editor?.mark(undefined);
    try {
      const outcome = await this.#options.run(
        this.#isOpen ? code : undefined,
        (progress) => {
          if (this.#running === running) this.#report.progress(progress);
        },
        running.signal,
      );
      const objection = this.#options.objection?.(outcome, code);
      const well = this.#report.ended(outcome, objection);
      this.#options.ended?.(well);
      return well;
    } catch (error) {
      if (!running.signal.aborted) this.#report.ended(fault(error));
      else if (!this.#running) this.#report.stopped();
      return false;
    } finally {
      if (this.#running === running) this.stop();
    }
  }

  /** Stops a run. */
  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#busy(false);
  }

  /** Opens the editor in the place of the code. @param focus whether to go there. */
  async edit(focus = true): Promise<void> {
    if (this.#isOpen) return this.#editor?.focus();
    this.#isOpen = true;
    this.#showButtons();
    const { openEditor } = await import(inSite("run/edit.js"));
    if (!this.#isOpen || this.#editor) return;
    const editor: Editor = this.#editor = openEditor({
      language: this.#options.language,
      label: `${this.#name}, source`,
      source: this.code,
      run: () => void this.run(),
      leave: () => this.#run.focus(),
      changed: () => this.#changed(),
    });
    this.#shown.hidden = true;
    this.#shown.after(editor.element);
    if (focus) editor.focus();
  }

  #changed(): void {
    this.#lost = undefined;
    this.#keep(this.code);
    if (!this.#running) this.#report.outdated();
  }

  /** Keeps what the reader made of the code. */
  #keep(code: string): void {
    this.#draft = code === this.#source ? undefined : code;
    keepDraft(this.#source, this.#draft);
    this.#showButtons();
  }

  /** Leads to a line in the editor, which it opens. */
  async #show(line: number): Promise<void> {
    await this.edit();
    this.#editor?.show(line);
  }

  /** Closes the editor, where nothing was changed. */
  close(): void {
    this.stop();
    this.#report.clear();
    this.#editor?.close();
    this.#editor = undefined;
    this.#isOpen = false;
    this.#shown.hidden = false;
    this.#showButtons();
    this.#edit.focus();
  }

  /** Puts the page's own code back. */
  reset(): void {
    const lost = this.#draft;
    this.#keep(this.#source);
    this.#lost = lost;
    this.close();
  }

  #undoReset(): void {
    if (this.#lost === undefined) return;
    this.close();
    this.#keep(this.#lost);
    this.#lost = undefined;
    void this.edit();
  }

  get #name(): string {
    return this.#element.getAttribute("aria-label") ?? "";
  }

  #showButtons(): void {
    const isEdited = this.#draft !== undefined;
    this.#edited.hidden = this.#reset.hidden = !isEdited;
    this.#edit.hidden = this.#isOpen;
    this.#close.hidden = !this.#isOpen || isEdited;
    this.#undo.hidden = this.#lost === undefined;
  }

  #busy(busy: boolean): void {
    const [from, to] = busy ? [this.#run, this.#stop] : [this.#stop, this.#run];
    const hadFocus = document.activeElement === from;
    to.hidden = false;
    from.hidden = true;
    if (hadFocus) to.focus();
  }

  #button(text: string, press: () => void) {
    return button(text.toLowerCase().replace(" ", "-"), text, press, {
      "aria-label": `${text} ${this.#name}`,
    });
  }
}

/** What is shown where a run could not even start. */
function fault(error: unknown) {
  const message = error instanceof Error ? error.message : String(error);
  return { text: "", milliseconds: 0, failure: { name: "Error", message } };
}

function query(parent: Element, selector: string): HTMLElement {
  const found = parent.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
