/**
 * Bundles what runs in the browser.
 *
 * @module
 */
import { readdirSync } from "node:fs";
import type { Site } from "./site.ts";
import { kept } from "./store.ts";

const client = new URL("./client/", import.meta.url);

/** A bundle: its entries, their folder on the site, and their form. */
interface Bundle {
  name: string;
  entries: string[];
  folder: string;
  /** Classic scripts run from file:// too; modules can be loaded on demand. */
  format: "iife" | "esm";
}

const bundles: Bundle[] = [
  { name: "pages", entries: ["theme", "site"], folder: "", format: "iife" },
  {
    name: "run",
    entries: ["edit", "typescript", "std/assert"],
    folder: "run",
    format: "esm",
  },
];

const reload: Bundle = {
  name: "reload",
  entries: ["reload"],
  folder: "",
  format: "iife",
};

/** Adds the scripts to the site. @param live whether its pages reload. */
export async function addScripts(site: Site, live: boolean): Promise<void> {
  const material = sourcesIn(client);
  const all = await Promise.all(
    [...bundles, ...(live ? [reload] : [])].map((bundle) =>
      kept(`bundle-${bundle.name}`, material, () => outputOf(bundle))
    ),
  );
  for (const [path, text] of all.flat()) site.set(path, text);
}

/** The text of the files in a folder, and of what they are pinned to. */
function sourcesIn(folder: URL): string {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|json)$/.test(name));
  const lock = new URL("../../deno.lock", import.meta.url);
  return [...names.sort().map((name) => new URL(name, folder)), lock]
    .map((url) => Deno.readTextFileSync(url)).join("\n");
}

async function outputOf(
  { entries, folder, format }: Bundle,
): Promise<[path: string, text: string][]> {
  const entrypoints = entries.map((name) => new URL(`${name}.ts`, client).href);
  const { success, errors, outputFiles = [] } = await Deno.bundle({
    entrypoints,
    outputDir: `/${folder}`,
    write: false,
    minify: true,
    codeSplitting: format === "esm",
    platform: "browser",
    format,
  });
  if (!success) throw new Error(errors.map(({ text }) => text).join("\n"));
  return outputFiles.map((file) => [file.path.replace(/^\//, ""), file.text()]);
}
