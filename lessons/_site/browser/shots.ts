/**
 * Photographs pages at four widths, light and dark:
 *
 *     deno run -A lessons/_site/browser/shots.ts <folder> [<address>…]
 *
 * Without addresses it takes a page of each kind.
 *
 * @module
 */
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

if (!folder || !chromium) {
  console.error("Name a folder, and have a Chromium: CHROMIUM=… names one.");
  Deno.exit(1);
}
await Deno.mkdir(folder, { recursive: true });
await using served = await Served.start();
for (const address of addresses) {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of widths) await shoot(address, colorScheme, width);
  }
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
