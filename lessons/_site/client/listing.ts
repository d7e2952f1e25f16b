/**
 * A cell or a block with its buttons: Run, Stop, Edit, Reset.
 *
 * @module
 */
import type { Editor } from "./edit.ts";
import { button } from "./make.ts";
import { Report } from "./report.ts";
import { inSite } from "./root.ts";
import type { Run } from "./run.ts";

/** What a listing is made with. */
export interface ListingOptions {
  language: "python" | "typescript";
  run: Run;
  /** What the button says that runs it: `Run`, unless it checks. */
  label?: string;
  /** Hears whether a run did what it should. */
  ended?: (well: boolean) => void;
}

/** A listing that can be run. */
export class Listing {
  readonly #element: HTMLElement;
  readonly #code: HTMLElement;
  readonly #options: ListingOptions;
  readonly #report: Report;
  readonly #run: HTMLButtonElement;
  readonly #stop: HTMLButtonElement;
  readonly #edit: HTMLButtonElement;
  readonly #reset: HTMLButtonElement;
  #editor: Editor | undefined;
  #running: AbortController | undefined;

  /** Gives a listing its buttons. */
  constructor(element: HTMLElement, options: ListingOptions) {
    this.#element = element;
    this.#options = options;
    this.#code = query(element, ":scope > pre.code");
    this.#report = new Report(element, {
      mark: (line) => this.#editor?.mark(line),
      show: (line) => void this.#show(line),
    });
    this.#run = this.#button(
      "run",
      options.label ?? "Run",
      () => void this.run(),
    );
    this.#stop = this.#button("stop", "Stop", () => this.stop());
    this.#edit = this.#button("edit", "Edit", () => void this.edit());
    this.#reset = this.#button("reset", "Reset", () => this.reset());
    this.#stop.hidden = this.#reset.hidden = true;
    query(element, ".bar").append(
      this.#run,
      this.#stop,
      this.#edit,
      this.#reset,
    );
  }

  /** Runs it, and resolves to whether it did what the page says. */
  async run(): Promise<boolean> {
    this.stop();
    const running = this.#running = new AbortController();
    this.#busy(true);
    this.#report.clear();
    this.#editor?.mark(undefined);
    const source = this.#editor?.text();
    try {
      const outcome = await this.#options.run(
        source,
        (progress) => this.#report.progress(progress),
        running.signal,
      );
      const well = this.#report.ended(outcome, source !== undefined);
      this.#options.ended?.(well);
      return well;
    } catch (error) {
      if (!running.signal.aborted) this.#report.ended(fault(error), false);
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

  /** Opens the editor in the place of the code. */
  async edit(): Promise<void> {
    this.#edit.disabled = true;
    const { openEditor } = await import(inSite("run/edit.js"));
    this.#edit.disabled = false;
    const editor: Editor = this.#editor = openEditor({
      language: this.#options.language,
      label: `${this.#name}, source`,
      source: this.#source,
      run: () => void this.run(),
      leave: () => this.#run.focus(),
      changed: () => {
        if (!this.#running) this.#report.outdated();
      },
    });
    this.#code.hidden = true;
    this.#code.after(editor.element);
    this.#edit.hidden = true;
    this.#reset.hidden = false;
    editor.focus();
  }

  /** Leads to a line in the editor, which it opens. */
  async #show(line: number): Promise<void> {
    if (!this.#editor) await this.edit();
    this.#editor?.show(line);
  }

  /** Puts the page's own code back. */
  reset(): void {
    this.stop();
    this.#report.clear();
    this.#editor?.close();
    this.#editor = undefined;
    this.#code.hidden = false;
    this.#edit.hidden = false;
    this.#reset.hidden = true;
    this.#edit.focus();
  }

  get #name(): string {
    return this.#element.getAttribute("aria-label") ?? "";
  }

  /** The page's own code: what is shown, but for the compiler's messages. */
  get #source(): string {
    return this.#code.dataset.source ?? this.#code.textContent ?? "";
  }

  #busy(busy: boolean): void {
    const [from, to] = busy ? [this.#run, this.#stop] : [this.#stop, this.#run];
    const hadFocus = document.activeElement === from;
    to.hidden = false;
    from.hidden = true;
    if (hadFocus) to.focus();
  }

  #button(className: string, text: string, press: () => void) {
    return button(className, text, press, {
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
