/**
 * Paths of modules from the project's root, and the addresses that Deno knows
 * them by.
 *
 * @module
 */
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { root } from "../_book/book.ts";

const folder = fileURLToPath(root);

/** The address of the module at a path from the project's root, or an absolute one. */
export function urlOf(path: string): string {
  return pathToFileURL(resolve(folder, path)).href;
}

/**
 * The path of a module, given by its address or by an absolute path: from the
 * project's root, if it is one of the project's.
 */
export function pathOf(place: string): string {
  const path = place.startsWith("file:") ? fileURLToPath(place) : place;
  return (path.startsWith(folder) ? path.slice(folder.length) : path)
    .replaceAll("\\", "/");
}
