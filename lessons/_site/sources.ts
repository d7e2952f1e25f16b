/**
 * What things are made of, as one text, which changes when they have to be made
 * anew.
 *
 * @module
 */
import { readdirSync } from "node:fs";

/** The texts of files, and of the modules in folders, whose addresses end in a slash. */
export function textOf(...places: URL[]): string {
  return places
    .flatMap((place) => place.pathname.endsWith("/") ? filesIn(place) : place)
    .map((file) => Deno.readTextFileSync(file)).join("\n");
}

function filesIn(folder: URL): URL[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|json|py)$/.test(name))
    .map((name) => new URL(name, folder));
}
