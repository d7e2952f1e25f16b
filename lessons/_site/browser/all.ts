/**
 * A page with everything that runs, so that all of it runs in one go.
 *
 * @module
 */
import type { Page } from "playwright-core";
import { pagesOf, type Served } from "./served.ts";
import type { Site } from "../site.ts";

/** A listing that did not do what its page says. */
export interface Failed {
  /** The page and the listing: `functions/closures.html#ts-2`. */
  where: string;
  /** What it printed, or how it failed. */
  said: string;
}

/** All listings of a language that have a Run, on a page, and where each stands. */
interface Collection {
  page: string;
  places: string[];
}

function collect(site: Site, language: "py" | "ts"): Collection {
  const all = pagesOf(site).flatMap((address) =>
    [...listingsIn(site.get(address), language)].map(([listing, id]) => ({
      listing,
      place: `${address}#${id}`,
    }))
  );
  const page = pageWith(all.map(({ listing }) => listing).join("\n"));
  return { page, places: all.map(({ place }) => place) };
}

function pageWith(listings: string): string {
  return `<!DOCTYPE html><html lang="en"><head><title>All</title><link rel="icon" href="data:,">
<script src="theme.js"></script><script src="site.js" defer></script></head>
<body><header class="masthead"></header><p class="runall"></p>
${listings}</body></html>`;
}

function listingsIn(page: unknown, language: string) {
  const listing = new RegExp(
    `<figure class="listing ${language}" id="([^"]*)"[^>]* data-run=[^]*?</figure>`,
    "g",
  );
  return typeof page === "string" ? page.matchAll(listing) : [];
}

/** Runs everything of a language on one page, as a reader who runs much. */
export async function runEverything(
  served: Served,
  language: "py" | "ts",
): Promise<{ ran: number; failed: Failed[]; complaints: string[] }> {
  const { page, places } = collect(served.site, language);
  served.site.set(`all-${language}.html`, page);
  await using opened = await served.open(`all-${language}.html`);
  const failed = await runAll(opened.page, places);
  return { ran: places.length, failed, complaints: opened.complaints };
}

/** Presses "Run all" and resolves to what failed, when all have run. */
async function runAll(page: Page, places: string[]): Promise<Failed[]> {
  await page.getByRole("button", { name: "Run all" }).click();
  await page.locator(".summary:is(.good, .bad)").waitFor();
  const listings = await page.locator(".listing").all();
  const failed: Failed[] = [];
  for (const [index, listing] of listings.entries()) {
    if (await listing.locator(".state:is(.good, .ran)").count() > 0) continue;
    const said = await listing.locator(".printed").last().innerText();
    failed.push({ where: places[index], said });
  }
  return failed;
}
