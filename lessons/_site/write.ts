/**
 * Writes a site into a folder, whole or not at all.
 *
 * @module
 */
import { dirname, join } from "node:path";
import type { Content, Site } from "./site.ts";

/** The folders that a site is written to. */
export interface Folders {
  /** Where the site will be. */
  target: string;
  /** Where drafts are until they are whole; on the same disk as `target`. */
  drafts: string;
}

/**
 * Writes the site. What `target` held before stays there until the new site is
 * whole. Several may write at once: each has a draft of its own, and the last
 * one to be ready stays.
 */
export async function writeSite(
  site: Site,
  { target, drafts }: Folders,
): Promise<void> {
  Deno.mkdirSync(drafts, { recursive: true });
  removeLeft(drafts);
  const draft = Deno.makeTempDirSync({ dir: drafts });
  const lock = lockIn(draft);
  const stop = () => {
    removeQuietly(draft);
    removeIfEmpty(drafts);
    Deno.exit(130);
  };
  Deno.addSignalListener("SIGINT", stop);
  try {
    await fill(join(draft, "site"), site);
    swap(join(draft, "site"), target, join(draft, "before"));
  } finally {
    Deno.removeSignalListener("SIGINT", stop);
    lock.close();
    removeQuietly(draft);
    removeIfEmpty(drafts);
  }
}

async function fill(folder: string, site: Site): Promise<void> {
  const folders = new Set([...site.keys()].map(dirname));
  for (const path of folders) {
    Deno.mkdirSync(join(folder, path), { recursive: true });
  }
  for (const [path, content] of site) {
    await writeFile(join(folder, path), content);
  }
}

function writeFile(file: string, content: Content): Promise<void> {
  return content instanceof URL
    ? Deno.copyFile(content, file)
    : Deno.writeTextFile(file, content);
}

/** Puts `draft` in the place of `target`, with nothing in between that waits. */
function swap(draft: string, target: string, before: string): void {
  for (let tries = 0;; tries++) {
    moveIfThere(target, `${before}${tries}`);
    try {
      return Deno.renameSync(draft, target);
    } catch (error) {
      // Another one has put its site there since.
      if (tries === 9) throw error;
    }
  }
}

function moveIfThere(from: string, to: string): void {
  try {
    Deno.renameSync(from, to);
  } catch {
    // It is not there; if it cannot be moved, nothing can take its place either.
  }
}

/** Says that a draft is being written: the lock ends with its process. */
function lockIn(draft: string): Deno.FsFile {
  const lock = Deno.createSync(join(draft, "lock"));
  lock.lockSync(true);
  return lock;
}

/** Removes the drafts whose process was killed. */
function removeLeft(drafts: string): void {
  for (const { name } of Deno.readDirSync(drafts)) {
    const draft = join(drafts, name);
    if (isLeft(draft)) removeQuietly(draft);
  }
}

function isLeft(draft: string): boolean {
  try {
    using lock = Deno.openSync(join(draft, "lock"), { write: true });
    return lock.tryLockSync(true);
  } catch {
    return false; // it has no lock yet, or is gone
  }
}

function removeQuietly(folder: string): void {
  try {
    Deno.removeSync(folder, { recursive: true });
  } catch {
    // It is gone already.
  }
}

/** Another one may have a draft in it still. */
function removeIfEmpty(folder: string): void {
  try {
    Deno.removeSync(folder);
  } catch {
    // It is not empty.
  }
}
