/**
 * Which lessons there are: the `exports` of `deno.json`, in reading order.
 *
 * @module
 */
import { type Page, readPage } from "./page.ts";
import config from "../../deno.json" with { type: "json" };

/** The project's folder. */
export const root: URL = new URL("../../", import.meta.url);

/** Where a lesson is, and the name by which links and the site know it. */
export interface Address {
  /** The key in `exports` without its `./`: `singleton/double-init`. */
  key: string;
  /** The file's path from the project's root. */
  path: string;
}

/** The contents page. */
export const contentsPath = "lessons/mod.ts";

/** The addresses of the lessons, in reading order. */
export const addresses: Address[] = Object.entries(config.exports)
  .map(([key, path]) => ({ key: key.slice(2), path: path.slice(2) }))
  .filter(({ path }) => path !== contentsPath);

/** Reads every lesson. Needs read permission for the project's folder. */
export function readLessons(): (Address & Page)[] {
  return addresses.map((address) => ({
    ...address,
    ...readPage(
      address.path,
      Deno.readTextFileSync(new URL(address.path, root)),
    ),
  }));
}
