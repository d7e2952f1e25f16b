/**
 * Gives the listings of a page their buttons.
 *
 * @module
 */
import { codeOf, Listing } from "./listing.ts";
import { ownTestsRan } from "./own_tests.ts";
import { done, remember } from "./progress.ts";
import type { TypeScriptJob } from "./protocol.ts";
import { runPython } from "./run_python.ts";
import { runTypeScript } from "./run_typescript.ts";
import { canRun, inSite } from "./root.ts";
import { prepareRunAll } from "./run_all.ts";
import { invitation, type Runnable } from "./wording.ts";

const serveNote = "To run and edit the code here, serve this folder: " +
  "deno task read, or python3 -m http.server --bind 127.0.0.1.";

/** Makes what can be run runnable. */
export function prepareListings(): void {
  const place = document.querySelector<HTMLElement>(".runall");
  const elements = document.querySelectorAll<HTMLElement>("[data-run]");
  if (!place) return;
  if (!canRun) return place.append(serveNote);
  const listings = [...elements].map(prepare);
  prepareRunAll(place, listings, invitation(runnable(elements.length)));
}

/** Makes the exercise of the page checkable. */
export function prepareExercise(): void {
  const exercise = document.querySelector<HTMLDetailsElement>(".exercise");
  const figure = exercise?.querySelector<HTMLElement>("[data-check]");
  const { exercise: key = "" } = exercise?.dataset ?? {};
  const summary = exercise?.querySelector("summary");
  if (!figure || !summary || !canRun) return;
  const tick = () => summary.textContent = "✓ The exercise";
  if (done().has(key)) tick();
  const { check: module = "", imports } = figure.dataset;
  const own = codeOf(figure);
  const listing = new Listing(figure, {
    language: "typescript",
    label: "Check",
    objection: ({ tests = [] }, code) =>
      ownTestsRan(own, code, tests)
        ? undefined
        : "passes, but not the exercise's own test: this does not count",
    run: (source, hear, signal) =>
      runTypeScript(jobOf({ module, imports, source }), hear, signal),
    ended(well) {
      if (!well) return;
      remember(key);
      tick();
    },
  });
  exercise?.addEventListener("toggle", () => void listing.edit(), {
    once: true,
  });
}

/** What a listing's attributes say of a job. */
interface Attributes {
  module: string;
  lesson?: string;
  imports?: string;
  source?: string;
}

function jobOf(
  { module, lesson, imports = "{}", source }: Attributes,
): TypeScriptJob {
  const paths = Object.entries<string>(JSON.parse(imports));
  return {
    module: inSite(module),
    imports: Object.fromEntries(
      paths.map(([specifier, path]) => [specifier, inSite(path)]),
    ),
    ...(lesson && { lesson: inSite(lesson) }),
    source,
  };
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
  const { run: module = "", lesson, imports } = element.dataset;
  return new Listing(element, {
    language: "typescript",
    run: (source, hear, signal) =>
      runTypeScript(jobOf({ module, lesson, imports, source }), hear, signal),
  });
}

/** What runs in this page. */
function runnable(runs: number): Runnable {
  const has = (selector: string) => document.querySelector(selector) !== null;
  return {
    runs,
    needs: document.querySelectorAll(".needs").length,
    python: has(".py[data-run]"),
    typescript: has(".ts[data-run]"),
  };
}
