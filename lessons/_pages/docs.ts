/**
 * Writes the reading site once: what `deno task docs` does.
 *
 * @module
 */
import { buildSite, site } from "./site.ts";

try {
  console.log(`${await buildSite(site)}: open site/index.html`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  Deno.exit(1);
}
