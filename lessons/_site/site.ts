/**
 * A site, before it is written or served.
 *
 * @module
 */

/** What a file holds: text, or what another file holds. */
export type Content = string | URL;

/** Every file of a site, by its path from the root. */
export type Site = Map<string, Content>;
