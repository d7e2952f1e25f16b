/**
 * Runs everything on the page, from top to bottom.
 *
 * @module
 */
import { announce } from "./announce.ts";
import type { Listing } from "./listing.ts";
import { button, make } from "./make.ts";
import { type Count, verdict } from "./wording.ts";

/** How long one listing may hold up the others, in milliseconds; the first also starts CPython. */
const limit = 60_000;

/** Puts the button into `place`. @param said what is said until it is pressed. */
export function prepareRunAll(
  place: HTMLElement,
  listings: Listing[],
  said: string,
): void {
  const summary = make("span", { className: "summary" }, said);
  const say = (className: string, text: string) => {
    summary.className = `summary ${className}`;
    summary.textContent = text;
  };
  let stop = new AbortController();
  const start = button("run-all", "Run all", async () => {
    stop = new AbortController();
    start.hidden = true;
    halt.hidden = false;
    const [className, text] = verdict(await runAll(listings, stop.signal, say));
    halt.hidden = true;
    start.hidden = false;
    say(className, text);
    announce(text);
  });
  const halt = button("stop", "Stop", () => stop.abort());
  halt.hidden = true;
  place.append(start, halt, summary);
}

async function runAll(
  listings: Listing[],
  signal: AbortSignal,
  say: (className: string, text: string) => void,
): Promise<Count> {
  const count = { all: listings.length, ran: 0, good: 0 };
  for (const listing of listings) {
    if (signal.aborted) break;
    say("", `Running ${count.ran + 1} of ${count.all}`);
    const stop = () => listing.stop();
    const late = setTimeout(stop, limit);
    signal.addEventListener("abort", stop);
    if (await listing.run()) count.good++;
    clearTimeout(late);
    if (!signal.aborted) count.ran++;
  }
  return count;
}
