/**
 * Where pages are. Every address is relative, so that the site works under any
 * prefix, and as files.
 *
 * @module
 */
import { posix } from "node:path";

/** The address of a lesson's page, from the root of the site. */
export function addressOf(key: string): string {
  return `${key}.html`;
}

/** The address `to` as a page at `from` says it; both from the root of the site. */
export function relative(from: string, to: string): string {
  const [path, fragment = ""] = to.split(/(?=#)/);
  if (path === from && fragment) return fragment;
  return posix.relative(posix.dirname(`/${from}`), `/${path}`) + fragment;
}

/** Makes ids of one page out of texts: no two are alike. */
export class Ids {
  readonly #taken = new Set<string>();

  /** Keeps `ids` for others. */
  constructor(...ids: string[]) {
    for (const id of ids) this.#taken.add(id);
  }

  /** The id for a text. */
  of(text: string): string {
    const slug = slugOf(text);
    let id = slug;
    for (let number = 2; this.#taken.has(id); number++) {
      id = `${slug}-${number}`;
    }
    this.#taken.add(id);
    return id;
  }
}

/** The words of a text, in small letters, joined by hyphens. */
export function slugOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  return words.join("-") || "section";
}
