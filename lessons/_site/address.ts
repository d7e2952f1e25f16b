/**
 * Where pages are. Every address is relative, so that the site works under any
 * prefix, and as files.
 *
 * @module
 */

/** The address of a lesson's page, from the root of the site. */
export function addressOf(key: string): string {
  return `${key}.html`;
}

/** The address `to` as a page at `from` says it; both from the root of the site. */
export function relative(from: string, to: string): string {
  const [path, fragment] = splitFragment(to);
  if (path === from && fragment) return fragment;
  const folders = from.split("/").slice(0, -1);
  const target = path.split("/");
  let shared = 0;
  while (shared < folders.length && folders[shared] === target[shared]) {
    shared++;
  }
  return "../".repeat(folders.length - shared) +
    target.slice(shared).join("/") + fragment;
}

function splitFragment(address: string): [path: string, fragment: string] {
  const at = address.indexOf("#");
  return at === -1 ? [address, ""] : [address.slice(0, at), address.slice(at)];
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
