/**
 * The memory of a CPython that has just started. The browser keeps it, so that
 * the next page, and the Worker after a Stop, start in a tenth of the time.
 *
 * @module
 */
import createPyodideModule from "pyodide/pyodide.asm.mjs";
import { makeMemory } from "../../_run/python/interpreter.ts";
import { recipe } from "../../_run/python/recipe.ts";

const cacheName = "cpython";

/**
 * The memory: the one that was kept, or that of a new start.
 *
 * @param options those of Pyodide.
 */
export async function openMemory(
  options: { indexURL: string; lockFileContents: string },
): Promise<Uint8Array> {
  const name = `${options.indexURL}${await digest(recipe)}.memory`;
  const kept = await find(name);
  if (kept) return kept;
  const memory = await makeMemory({ ...options, createPyodideModule });
  await keep(name, memory);
  return memory;
}

async function digest(text: string): Promise<string> {
  if (!crypto.subtle) return "unkept"; // there is no cache either
  const bytes = new TextEncoder().encode(text);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return hash.slice(0, 4).toHex();
}

async function find(name: string): Promise<Uint8Array | undefined> {
  try {
    const cache = await caches.open(cacheName);
    const found = await cache.match(name);
    return found && new Uint8Array(await found.arrayBuffer());
  } catch {
    return undefined; // nowhere to keep it: every start is a whole one
  }
}

/** Keeps the memory, and none of an earlier version. */
async function keep(name: string, memory: Uint8Array): Promise<void> {
  try {
    await caches.delete(cacheName);
    const cache = await caches.open(cacheName);
    await cache.put(name, new Response(new Blob([memory.slice()])));
  } catch {
    // No room, or not allowed: it is made again the next time.
  }
}
