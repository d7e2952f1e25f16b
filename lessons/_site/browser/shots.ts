/**
 * Photographs pages at four widths, light and dark:
 *
 *     deno run -A lessons/_site/browser/shots.ts <folder> [<address>…]
 *
 * Without addresses it takes a page of each kind. Without a folder it takes the
 * README's picture.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { chromium } from "./chromium.ts";
import { Served } from "./served.ts";

const widths = [1440, 1280, 820, 390];
const [folder, ...named] = Deno.args;
const addresses = named.length > 0 ? named : [
  "index.html",
  "classes/ordinary-class.html",
  "traps.html",
  "phrasebook.html",
];

const schemes = ["light", "dark"] as const;

if (!chromium) {
  console.error("There is no Chromium here: CHROMIUM=… names one.");
  Deno.exit(1);
}
await using served = await Served.start();
if (folder) await takeAll(folder);
else for (const scheme of schemes) await takePicture(scheme);

async function takeAll(folder: string): Promise<void> {
  await Deno.mkdir(folder, { recursive: true });
  for (const address of addresses) {
    for (const scheme of schemes) {
      for (const width of widths) await shoot(address, scheme, width);
    }
  }
}

/** A lesson's first screen, run. */
async function takePicture(colorScheme: "light" | "dark"): Promise<void> {
  const viewport = { width: 1280, height: 800 };
  const address = "functions/closures.html";
  await using opened = await served.open(address, { colorScheme, viewport });
  const { page } = opened;
  await page.getByRole("button", { name: "Run all" }).click();
  await page.locator(".summary.good").waitFor();
  const path = new URL(`../picture/${colorScheme}.png`, import.meta.url);
  await Deno.mkdir(new URL(".", path), { recursive: true });
  await page.screenshot({ path: fileURLToPath(path) });
  console.log(fileURLToPath(path));
}

async function shoot(
  address: string,
  colorScheme: "light" | "dark",
  width: number,
): Promise<void> {
  const viewport = { width, height: 900 };
  await using opened = await served.open(address, { colorScheme, viewport });
  const name = address.replace(".html", "").replaceAll("/", "-");
  const path = `${folder}/${name}-${width}-${colorScheme}.png`;
  await opened.page.screenshot({ path, fullPage: true });
  console.log(path);
}
