/**
 * Keeps the memory of a started CPython in a file, so that the next start takes a
 * tenth of the time.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { makeMemory } from "./interpreter.ts";
import { recipe } from "./recipe.ts";

/** The name of the file. */
export const memoryName = "cpython.memory";

/**
 * Reads the memory out of a folder; what is missing or broken there, or was made
 * by another Pyodide or in another way, is made anew. Others may do the same at
 * the same time: a file is there whole or not at all.
 */
export async function loadMemory(
  folder: string,
  make: () => Promise<Uint8Array> = makeMemory,
): Promise<Uint8Array> {
  const path = `${folder}/${memoryName}`;
  const kept = await read(path);
  if (kept) return kept;
  const memory = await make();
  write(path, memory);
  return memory;
}

/** The bytes of the digest that stands before the memory in its file. */
const SIZE = 32;

async function read(path: string): Promise<Uint8Array | undefined> {
  const file = await Deno.readFile(path).catch(() => new Uint8Array());
  const memory = file.subarray(SIZE);
  if (digest(memory).equals(file.subarray(0, SIZE))) return memory;
}

function write(path: string, memory: Uint8Array): void {
  const draft = `${path}.${crypto.randomUUID()}`;
  try {
    Deno.mkdirSync(dirname(path), { recursive: true });
    Deno.writeFileSync(draft, digest(memory));
    Deno.writeFileSync(draft, memory, { append: true });
    Deno.renameSync(draft, path);
  } catch (error) {
    console.warn(`CPython's memory cannot be kept in ${path}: ${error}`);
    if (existsSync(draft)) Deno.removeSync(draft);
  }
}

/** The SHA-256 digest of the memory, and of what it was made with. */
function digest(memory: Uint8Array) {
  return createHash("sha256").update(recipe).update(memory).digest();
}
