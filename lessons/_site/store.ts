/**
 * Keeps between builds what takes long to make, in the place where Deno keeps
 * such things for a project: the Web Cache, which needs no permission.
 *
 * @module
 */
import { createHash } from "node:crypto";

const cacheName = "parallel-text-site";

/** Made things by what they were made of. */
export class Store<T> {
  readonly #kept: Map<string, T>;
  readonly #used = new Map<string, T>();
  readonly #name: string;
  readonly #version: string;

  private constructor(name: string, version: string, kept: Map<string, T>) {
    this.#name = name;
    this.#version = version;
    this.#kept = kept;
  }

  /**
   * Opens a store. It is empty the first time, and where `version` differs from
   * the last time: a text that changes when the way of making does.
   */
  static async open<T>(name: string, version: string): Promise<Store<T>> {
    const hash = hashOf(version);
    const found = await read<T>(name);
    const kept = found?.version === hash ? found.entries : [];
    return new Store(name, hash, new Map(kept));
  }

  /** The thing that is made of `material`, made now unless it is kept. */
  get(material: string, make: () => T): T {
    const key = hashOf(material);
    let thing = this.#kept.get(key);
    if (thing === undefined) this.#kept.set(key, thing = make());
    this.#used.set(key, thing);
    return thing;
  }

  /** Keeps what was asked for, and forgets the rest. */
  async save(): Promise<void> {
    const entries = [...this.#used];
    const kept: Kept<T> = { version: this.#version, entries };
    await write(this.#name, JSON.stringify(kept));
  }
}

/** The one thing that was made of `material`, made now unless it is kept. */
export async function kept<T>(
  name: string,
  material: string,
  make: () => Promise<T>,
): Promise<T> {
  const version = hashOf(material);
  const found = await read<T>(name);
  if (found?.version === version) return found.entries[0][1];
  const thing = await make();
  await write(name, JSON.stringify({ version, entries: [["", thing]] }));
  return thing;
}

interface Kept<T> {
  version: string;
  entries: [string, T][];
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

async function read<T>(name: string): Promise<Kept<T> | undefined> {
  try {
    const cache = await caches.open(cacheName);
    return await (await cache.match(addressOf(name)))?.json();
  } catch {
    return undefined; // nowhere to keep things, or half a thing: it is made again
  }
}

async function write(name: string, text: string): Promise<void> {
  try {
    const cache = await caches.open(cacheName);
    await cache.put(addressOf(name), new Response(text));
  } catch {
    // Nowhere to keep things: the next build takes longer.
  }
}

function addressOf(name: string): string {
  return `https://${cacheName}.invalid/${name}`;
}
