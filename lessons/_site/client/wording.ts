/**
 * How runs went, in words.
 *
 * @module
 */
import type { Outcome } from "./run.ts";

/** A class for the colour, and the words. */
export type Words = [className: string, text: string];

/** What is said of a run that went well. */
export function wellDone(
  { tests = [], assertions }: Pick<Outcome, "tests" | "assertions">,
): Words {
  if (tests.length > 1) return ["good", `✓ ${tests.length} tests pass`];
  if (tests.length === 1) return ["good", "✓ the test passes"];
  if (assertions) return ["good", "✓ every assertion holds"];
  return ["ran", "ran; no assertion in it"];
}

/** A time, in words. @param milliseconds how long. */
export function duration(milliseconds: number): string {
  if (milliseconds < 10) return `${milliseconds.toFixed(1)} ms`;
  return milliseconds < 1000
    ? `${Math.round(milliseconds)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** How many listings there are, have run, and did what the page says. */
export interface Count {
  all: number;
  ran: number;
  good: number;
}

/** What is said of all the listings of a page, when they have run. */
export function verdict({ all, ran, good }: Count): Words {
  if (ran < all) return ["", `Stopped after ${ran} of ${all}.`];
  return good === all
    ? ["good", `All ${all} did what the page says.`]
    : ["bad", `${good} of ${all} did what the page says.`];
}

/** What can run in a page. */
export interface Runnable {
  runs: number;
  /** How many listings do not run here. */
  needs: number;
  python: boolean;
  typescript: boolean;
}

/** What is said of a page before anything has run. */
export function invitation(
  { runs, needs, python, typescript }: Runnable,
): string {
  return [
    `${needs > 0 ? `${runs} of ${runs + needs}` : "All"} run in this page.`,
    ...(typescript ? ["Types are not checked here."] : []),
    ...(python ? ["The first Python cell loads CPython, 6 MB."] : []),
  ].join(" ");
}
