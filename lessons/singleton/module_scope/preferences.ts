/**
 * Preferences that a program has once: constants of a module.
 *
 * @module
 */

/** One map for every module that imports this one by the same URL. */
export const preferences: Map<string, string> = new Map([["theme", "light"]]);

const key = Symbol.for("parallel-text/preferences");
const realm: typeof globalThis & { [key]?: Map<string, string> } = globalThis;

/** One map for every copy of this module in the same thread, whatever its URL. */
export const globalPreferences: Map<string, string> = realm[key] ??= new Map();
