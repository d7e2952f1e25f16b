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

/** A page with many listings, and where each of them stands. */
export interface Collection {
  page: string;
  places: string[];
}

/** All listings of a language that have a Run, on so many pages. */
export function collect(
  site: Site,
  language: "py" | "ts",
  pages: number,
): Collection[] {
  const all = pagesOf(site)
    .flatMap((address) =>
      [...listingsIn(site.get(address), language)].map(([listing, id]) => ({
        listing,
        place: `${address}#${id}`,
      }))
    );
  const size = Math.ceil(all.length / pages);
  return Array.from({ length: pages }, (_, index) => {
    const part = all.slice(index * size, (index + 1) * size);
    const listings = part.map(({ listing }) => listing).join("\n");
    const places = part.map(({ place }) => place);
    return { page: pageWith(listings), places };
  });
}

function pageWith(listings: string): string {
  return `<!DOCTYPE html><html lang="en"><head><title>All</title>
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

/** Runs everything of a language in as many pages at once as there are cores. */
export async function runEverything(
  served: Served,
  language: "py" | "ts",
): Promise<{ ran: number; failed: Failed[] }> {
  const pages = Math.min(4, navigator.hardwareConcurrency);
  const collections = collect(served.site, language, pages);
  const failed = await Promise.all(
    collections.map(async ({ page, places }, index) => {
      served.site.set(`all-${index}.html`, page);
      await using opened = await served.open(`all-${index}.html`);
      return await runAll(opened.page, places);
    }),
  );
  const ran = collections.flatMap(({ places }) => places).length;
  return { ran, failed: failed.flat() };
}

/** Presses "Run all" and resolves to what failed, when all have run. */
async function runAll(page: Page, places: string[]): Promise<Failed[]> {
  await page.getByRole("button", { name: "Run all" }).click();
  await page.locator(".summary:is(.good, .bad)").waitFor();
  const listings = await page.locator(".listing").all();
  const failed: Failed[] = [];
  for (const [index, listing] of listings.entries()) {
    if (await listing.locator(".state.good").count() > 0) continue;
    const said = await listing.locator(".printed").last().innerText();
    failed.push({ where: places[index], said });
  }
  return failed;
}
