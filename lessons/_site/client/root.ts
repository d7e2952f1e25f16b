/**
 * Where the site is.
 *
 * @module
 */

const script = document.currentScript;
const root = script instanceof HTMLScriptElement ? script.src : location.href;

/** The absolute address of a file, which is named from the root of the site. */
export function inSite(path: string): string {
  return new URL(path, root).href;
}

/** Whether Workers and modules can be loaded: they cannot from file://. */
export const canRun: boolean = location.protocol !== "file:";
