/**
 * A page with everything that runs, so that all of it runs in one go.
 *
 * @module
 */
import type { Page } from "playwright-core";
import { notYet } from "../../_book/rules/not_yet.ts";
import { pagesOf } from "./served.ts";
import type { Site } from "../site.ts";

/** A listing that did not do what its page says. */
export interface Failed {
  /** The page and the listing: `functions/closures.html#ts-2`. */
  where: string;
  /** What it printed, or how it failed. */
  said: string;
}

/** A page with all listings of a language that have a Run, and where each of them stands. */
export function allListings(
  site: Site,
  language: "py" | "ts",
): { page: string; places: string[] } {
  const places: string[] = [];
  const pages = pagesOf(site).filter((address) =>
    !notYet.includes(address.replace(".html", ""))
  );
  const listings = pages.flatMap((address) =>
    [...listingsIn(site.get(address), language)].map(([listing, id]) => {
      places.push(`${address}#${id}`);
      return listing;
    })
  );
  const page = `<!DOCTYPE html><html lang="en"><head><title>All</title>
<script src="theme.js"></script><script src="site.js" defer></script></head>
<body><header class="masthead"></header><p class="runall"></p>
${listings.join("\n")}</body></html>`;
  return { page, places };
}

function listingsIn(page: unknown, language: string) {
  const listing = new RegExp(
    `<figure class="listing ${language}" id="([^"]*)"[^>]* data-run=[^]*?</figure>`,
    "g",
  );
  return typeof page === "string" ? page.matchAll(listing) : [];
}

/** Presses "Run all" and resolves to what failed, when all have run. */
export async function runAll(page: Page, places: string[]): Promise<Failed[]> {
  await page.getByRole("button", { name: "Run all" }).click();
  await page.locator(".summary:is(.good, .bad)").waitFor({ timeout: 85_000 });
  const listings = await page.locator(".listing").all();
  const failed: Failed[] = [];
  for (const [index, listing] of listings.entries()) {
    if (await listing.locator(".state.good").count() > 0) continue;
    const said = await listing.locator(".printed").last().innerText();
    failed.push({ where: places[index], said });
  }
  return failed;
}
