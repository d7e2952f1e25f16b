/**
 * Gives the listings of a page their buttons.
 *
 * @module
 */
import { Listing } from "./listing.ts";
import { runPython } from "./run_python.ts";
import { runTypeScript } from "./run_typescript.ts";
import { canRun, inSite } from "./root.ts";
import { prepareRunAll } from "./run_all.ts";

const serveNote = "To run and edit the code here, serve this folder: " +
  "deno task read, or python3 -m http.server --bind 127.0.0.1.";

/** Makes what can be run runnable. */
export function prepareListings(): void {
  const place = document.querySelector<HTMLElement>(".runall");
  const elements = document.querySelectorAll<HTMLElement>("[data-run]");
  if (!place || elements.length === 0) return;
  if (!canRun) return place.append(serveNote);
  const listings = [...elements].map(prepare);
  prepareRunAll(place, listings, summaryOf(elements.length));
}

function prepare(element: HTMLElement): Listing {
  return element.classList.contains("py") ? cell(element) : block(element);
}

function cell(element: HTMLElement): Listing {
  const code = element.querySelector("pre.code")?.textContent ?? "";
  return new Listing(element, {
    language: "python",
    run: (source = code, hear, signal) => runPython({ source }, hear, signal),
  });
}

function block(element: HTMLElement): Listing {
  const { run: module = "", lesson } = element.dataset;
  const job = {
    module: inSite(module),
    ...(lesson && { lesson: inSite(lesson) }),
  };
  return new Listing(element, {
    language: "typescript",
    run: (source, hear, signal) =>
      runTypeScript(
        { ...job, ...(source !== undefined && { source }) },
        hear,
        signal,
      ),
  });
}

function summaryOf(runnable: number): string {
  const others = document.querySelectorAll(".needs").length;
  const which = others > 0
    ? `${runnable} of ${runnable + others} run`
    : "All run";
  const python = document.querySelector(".py[data-run]") !== null;
  return `${which} in this page.${
    python ? " The first Python cell loads CPython, 6 MB." : ""
  }`;
}
