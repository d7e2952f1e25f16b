/**
 * The pages of a small book in front of a browser.
 *
 * @module
 */
import type { BrowserContextOptions, Page } from "playwright-core";
import { sampleBuilder } from "../sample/book.ts";
import { inLines } from "../sample/lines.ts";
import type { Site } from "../site.ts";
import { type Opened, Served } from "./served.ts";

let built: Promise<Site> | undefined;

async function build(): Promise<Site> {
  return (await (await sampleBuilder()).build()).site;
}

/** Serves the site of the small book, with a browser in front of it. */
export async function serveSample(): Promise<Served> {
  return await Served.start(await (built ??= build()));
}

/** Opens a page of the small book, with a server and a browser for it alone. */
export async function openSample(
  address: string,
  options?: BrowserContextOptions,
): Promise<Opened> {
  const served = await serveSample();
  const opened = await served.open(address, options);
  return {
    ...opened,
    async [Symbol.asyncDispose]() {
      await opened[Symbol.asyncDispose]();
      await served[Symbol.asyncDispose]();
    },
  };
}

/** Holds back the answers for a path until what it resolves to is called. */
export async function holdBack(page: Page, path: string): Promise<() => void> {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.context().route(path, async (route) => {
    await held;
    await route.fallback();
  });
  return release;
}

/** Compares what stands at these places, and what is spoken, with what it was. */
export async function compare(
  test: Deno.TestContext,
  page: Page,
  ...selectors: string[]
): Promise<void> {
  const html = await page.locator([...selectors, "p[role=status]"].join(", "))
    .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML).join("\n"));
  const timeless = inLines(html).replaceAll(/(?<= value=")[\d.]+/g, "0.5")
    .replaceAll(/\b\d+(?:\.\d)? m?s\b/g, "1 ms")
    .replaceAll(/http:..127\.0\.0\.1:\d+/g, "");
  await test.assertSnapshot(timeless, { serializer: (text) => text });
}

/** Where a listing shows what is not its code. */
export function around(id: string): string[] {
  return [`${id} > .bar > :visible`, `${id} > .printed`];
}
