/**
 * Prints how steps go: each fault as it is found, a line for each step if that is
 * wanted, and on a terminal what is under way.
 *
 * @module
 */
import type { Result } from "../../_run/result.ts";
import type { Step } from "../steps/step.ts";
import type { Listener } from "./schedule.ts";

/** How many things passed, failed and were skipped. */
export interface Tally {
  /** What passed. */
  passed: number;
  /** What failed. */
  failed: number;
  /** What could not be run here. */
  skipped: number;
}

/** Where a report goes. */
export interface Output {
  /** Writes text as it is. */
  write(text: string): void;
  /** The width of the terminal; undefined where there is none. */
  columns?: number;
}

/** Prints what it is told. */
export class Report implements Listener {
  readonly #output: Output;
  readonly #isBrief: boolean;
  readonly #running = new Map<Step, Result[]>();
  readonly #tally: Tally = { passed: 0, failed: 0, skipped: 0 };

  /** A report that has been told nothing. A brief one has no lines for steps. */
  constructor(output: Output, { isBrief = false } = {}) {
    this.#output = output;
    this.#isBrief = isBrief;
  }

  /** The sum of all steps that have ended. */
  get tally(): Tally {
    return this.#tally;
  }

  started(step: Step): void {
    this.#running.set(step, []);
    this.#showProgress();
  }

  found(step: Step, result: Result): void {
    this.#running.get(step)?.push(result);
    if (result.status === "failed") this.#print(describe(result));
    this.#showProgress();
  }

  ended(step: Step, milliseconds: number): void {
    const results = this.#running.get(step) ?? [];
    this.#running.delete(step);
    const tally = count(results);
    for (const key of ["passed", "failed", "skipped"] as const) {
      this.#tally[key] += tally[key];
    }
    this.#print(
      ...(this.#isBrief ? [] : [stepLine(step, tally, milliseconds)]),
      ...reasons(step, results),
    );
    this.#showProgress();
  }

  #print(...lines: string[]): void {
    const { columns = Infinity } = this.#output;
    const text = lines.flatMap((line) => line.split("\n"))
      .map((line) => `${wrap(line, columns)}\n`).join("");
    if (text !== "") this.#output.write(this.#erase + text);
  }

  /** What takes the last line off a terminal. */
  get #erase(): string {
    return this.#output.columns === undefined ? "" : "\r\x1b[K";
  }

  #showProgress(): void {
    const { columns } = this.#output;
    if (columns === undefined) return;
    const running = [...this.#running].map(([{ name }, { length }]) =>
      length === 0 ? name : `${name} ${length}`
    );
    const line = running.length === 0 ? "" : `${running.join(", ")} …`;
    this.#output.write(this.#erase + line.slice(0, columns - 1));
  }
}

/** A tally in words; "ok" where nothing was counted, and so nothing has failed. */
export function inWords({ passed, failed, skipped }: Tally): string {
  if (passed + failed + skipped === 0) return "ok";
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Milliseconds as seconds, with one decimal. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function count(results: Result[]): Tally {
  const having = (wanted: Result["status"]) =>
    results.filter(({ status }) => status === wanted).length;
  return {
    passed: having("passed"),
    failed: having("failed"),
    skipped: having("ignored"),
  };
}

function stepLine({ name }: Step, tally: Tally, milliseconds: number): string {
  const time = seconds(milliseconds).padStart(7);
  return `${name.padEnd(12)} ${time}  ${inWords(tally)}`;
}

/** A line for each reason for which something was skipped. */
function reasons({ name }: Step, results: Result[]): string[] {
  const skipped = results.filter(({ status }) => status === "ignored");
  return [...Map.groupBy(skipped, ({ message }) => message ?? "no reason")]
    .map(([reason, { length }]) => `${name}: skipped ${length}: ${reason}`);
}

/** `path:line: step: name: what is wrong`, the further lines indented. */
function describe({ step, name, path, line, message }: Result): string {
  const place = path === "" ? [] : [`${path}:${line}`];
  const [first, ...more] = (message ?? "failed").trim()
    .replaceAll(/\n\s*\n/g, "\n").split("\n");
  const parts = [...place, step, ...(name === "" ? [] : [name]), first];
  return [parts.join(": "), ...more.map((row) => `    ${row}`)].join("\n");
}

/** The line in as many as its words need; what is set in is code, and stays. */
function wrap(line: string, width: number): string {
  if (line.startsWith(" ")) return line;
  const [first, ...words] = line.split(" ");
  const lines = [first];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(`  ${word}`);
  }
  return lines.join("\n");
}
