/**
 * A Chromium to test with, if this machine has one and it may be run.
 *
 * @module
 */
import type { Browser } from "playwright-core";
import { granted } from "../../_kit/granted.ts";

/** The first opens a page in a third of the time of the others. */
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];

const mayLook = granted(
  { name: "env" },
  { name: "read" },
  { name: "write" },
  { name: "run" },
  { name: "net" },
  { name: "sys" },
);

/** The path of a Chromium: `CHROMIUM`, or one of the usual names in `PATH`. */
export const chromium: string | undefined = mayLook ? find() : undefined;

/** Why the tests that need one are ignored; "" where they are not. */
export const lacks: string = chromium
  ? ""
  : mayLook
  ? " (ignored: no Chromium here; CHROMIUM=… names one)"
  : " (ignored: may not run a browser)";

function find(): string | undefined {
  const named = Deno.env.get("CHROMIUM");
  if (named) return named;
  const folders = (Deno.env.get("PATH") ?? "").split(":");
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}`))
    .find(isFile);
}

function isFile(path: string): boolean {
  try {
    return Deno.statSync(path).isFile;
  } catch {
    return false;
  }
}

/** Starts it. */
export async function launch(): Promise<Browser> {
  const { chromium: type } = await import("playwright-core");
  const args = Deno.uid() === 0 ? ["--no-sandbox"] : [];
  return await type.launch({ executablePath: chromium, args });
}
