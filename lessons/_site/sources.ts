/**
 * What the site is made with, which changes when things have to be made anew.
 *
 * @module
 */
import { readdirSync } from "node:fs";
import { root } from "../_book/book.ts";

const folders = ["_book/", "_run/", "_site/"]
  .map((name) => new URL(`../${name}`, import.meta.url));

/** The files that a build is made with, and the one that pins what it imports. */
export function sources(): URL[] {
  return [new URL("deno.lock", root), ...folders.flatMap(filesIn)];
}

/** The texts of these files. A thing that was made with others is out of date. */
export function version(): string {
  return sources().map((file) => Deno.readTextFileSync(file)).join("\n");
}

function filesIn(folder: URL): URL[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:tsx?|py)$/.test(name))
    .map((name) => new URL(name, folder));
}
