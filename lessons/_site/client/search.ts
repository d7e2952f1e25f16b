/**
 * Finds things in the site. A classic script, loaded with its index when it is
 * first asked for, so that it works from file://, where nothing can be fetched.
 *
 * @module
 */
import { hitOf } from "./hit.ts";
import { find, readIndex } from "./search_index.ts";

/** How many hits are shown. */
const most = 12;

const index = readIndex(globalThis.searchIndex);

globalThis.searchSite = (query) => find(index, query).slice(0, most).map(hitOf);
