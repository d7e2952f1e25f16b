/**
 * A page that is open while its site is rebuilt, in a browser.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import type { Page } from "playwright-core";
import { chromium, lacks, launch } from "./browser/chromium.ts";
import { Fault } from "./fault.ts";
import { Live } from "./live.ts";
import type { Site } from "./site.ts";

const ignore = chromium === undefined;
const fault = new Fault([
  { path: "lessons/a/b.ts", line: 3, message: "close the fence" },
]);

Deno.test(`an open page shows a fault, and reloads when it is mended${lacks}`, {
  ignore,
}, async () => {
  const { Builder } = await import("./build.ts");
  const builder = new Builder({ live: true });
  const { site } = await builder.build();
  const results: (Site | Error)[] = [
    fault,
    site,
    fault,
    new Map(site).set("index.html", withTitle(site, "Anew")),
  ];
  const live = new Live(() => {
    const result = results.shift();
    return result instanceof Map
      ? Promise.resolve(result)
      : Promise.reject(result);
  }, await builder.frame());
  await using server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    (request) => live.answer(request),
  );
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await live.rebuild();
    await page.goto(`http://127.0.0.1:${server.addr.port}/`);
    const banner = page.getByRole("alert");
    await banner.waitFor();
    await live.rebuild();
    await titled(page, "Parallel Text");
    assertEquals(await banner.count(), 0);
    await page.waitForLoadState();
    await live.rebuild();
    await banner.waitFor();
    assertEquals(await banner.innerText(), "lessons/a/b.ts:3: close the fence");
    assertEquals(await banner.getAttribute("class"), "fault");
    await live.rebuild();
    await titled(page, "Anew");
    assertEquals(await banner.count(), 0);
  } finally {
    await browser.close();
  }
});

/** Asks until the page has this title, without `eval`, which its policy forbids. */
async function titled(page: Page, title: string): Promise<void> {
  const now = () => page.title().catch(() => "between two pages");
  for (let asked = 0; await now() !== title; asked++) {
    if (asked > 600) throw new Error(`the title is ${await now()}`);
    await page.waitForTimeout(100);
  }
}

function withTitle(site: Site, title: string): string {
  return String(site.get("index.html"))
    .replace(/<title>.*<\/title>/, `<title>${title}</title>`);
}
