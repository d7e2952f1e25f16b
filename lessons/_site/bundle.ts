/**
 * Bundles what runs in the browser.
 *
 * @module
 */
import type { Site } from "./site.ts";
import { version } from "./sources.ts";
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
  {
    name: "pages",
    entries: ["theme", "site", "search"],
    folder: "",
    format: "iife",
  },
  {
    name: "run",
    entries: ["edit", "python", "typescript", "std/assert"],
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
  const material = version();
  // One at a time: the first one ever puts the bundler into Deno's cache.
  for (const bundle of [...bundles, ...(live ? [reload] : [])]) {
    const name = `bundle-${bundle.name}`;
    const files = await kept(name, material, () => outputOf(bundle));
    for (const [path, text] of files) site.set(path, text);
  }
  for (const name of ["pyodide.asm.wasm", "python_stdlib.zip"]) {
    const url = new URL(import.meta.resolve(`pyodide/${name}`));
    site.set(`run/pyodide/${name}`, url);
  }
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
