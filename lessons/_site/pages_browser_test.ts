/**
 * Every page, in a browser. `AXE=all` looks at every page in both schemes and at
 * both widths, contrast included, which takes minutes.
 *
 * @module
 */
import { assert, assertEquals } from "@std/assert";
import type { BrowserContextOptions } from "playwright-core";
import { violations } from "./browser/axe.ts";
import { chromium, lacks } from "./browser/chromium.ts";
import { pagesOf, Served } from "./browser/served.ts";

const ignore = chromium === undefined;

/** Pages of every kind, for what takes long. */
const kinds = [
  "index.html",
  "traps.html",
  "phrasebook.html",
  "404.html",
  "classes/ordinary-class.html",
];

Deno.test(`every page is clean${lacks}`, { ignore }, async (test) => {
  await using served = await Served.start();
  const all = pagesOf(served.site);
  await test.step("every page, but for contrast", async () => {
    // The palette's own test says that every colour stands out.
    const middle = Math.ceil(all.length / 2);
    const halves = [all.slice(0, middle), all.slice(middle)];
    const wrong = await Promise.all(
      halves.map((half) => found(served, half, {}, ["color-contrast"])),
    );
    assertEquals(wrong.flat(), []);
  });
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [390, 1280]) {
      await test.step(`each kind, ${colorScheme}, ${width}`, async () => {
        const viewport = { width, height: 800 };
        const options = { colorScheme, viewport };
        const pages = Deno.env.get("AXE") === "all" ? all : kinds;
        assertEquals(await found(served, pages, options), []);
      });
    }
  }
});

Deno.test(
  `a pair stands side by side from 1280 pixels, and is stacked below${lacks}`,
  { ignore },
  async () => {
    await using served = await Served.start();
    await using opened = await served.open("functions/closures.html");
    const { page } = opened;
    const [cell, block] = [page.locator("#py-1"), page.locator("#ts-1")];
    const boxes = async () => {
      const [left, right] = [
        await cell.boundingBox(),
        await block.boundingBox(),
      ];
      assert(left && right);
      return { left, right };
    };
    const { left, right } = await boxes();
    assertEquals(left.y, right.y);
    assert(left.x + left.width < right.x);
    assertEquals(Math.round(left.width), Math.round(right.width));
    await page.setViewportSize({ width: 1279, height: 800 });
    const narrow = await boxes();
    assertEquals(narrow.left.x, narrow.right.x);
    assert(narrow.left.y + narrow.left.height < narrow.right.y);
  },
);

Deno.test(
  `the list of lessons shows the current one${lacks}`,
  { ignore },
  async () => {
    await using served = await Served.start();
    const viewport = { width: 1280, height: 400 };
    await using opened = await served.open("types/generics.html", { viewport });
    const list = opened.page.locator("#contents");
    const around = await list.boundingBox();
    const current = await list.locator("[aria-current]").boundingBox();
    assert(around && current);
    assert(current.y > around.y, JSON.stringify(current));
    assert(current.y + current.height < around.y + around.height / 2);
  },
);

Deno.test(
  `on paper there is the site's name, and no control${lacks}`,
  { ignore },
  async () => {
    await using served = await Served.start();
    await using opened = await served.open("functions/closures.html");
    const { page } = opened;
    await page.emulateMedia({ media: "print" });
    assertEquals(await page.locator(".brand").isVisible(), true);
    assertEquals(
      await page.locator("button:visible, input:visible").count(),
      0,
    );
    assertEquals(await page.locator(".exercise:visible").count(), 0);
    assertEquals(await page.locator(".footer a:visible").count(), 0);
    const style = (of: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector(${of}`);
    assertEquals(await style("'.pair')).breakInside"), "avoid");
    const chevron = await style("'.claims summary'), '::after').display");
    assertEquals(chevron, "none");
  },
);

Deno.test(
  `on a phone, list and search have what comes first in sight, and a way out${lacks}`,
  { ignore },
  async () => {
    await using served = await Served.start();
    const viewport = { width: 390, height: 360 };
    await using opened = await served.open("types/generics.html", { viewport });
    const { page } = opened;
    await page.locator(".masthead .menu").click();
    const list = page.locator("#contents");
    const traps = list.getByRole("link", { name: "Traps" });
    await page.locator("#contents:popover-open [aria-current]").waitFor();
    const box = await traps.boundingBox();
    assert(box && box.y >= 0 && box.y < 60, JSON.stringify(box));
    const current = await list.locator("[aria-current]").boundingBox();
    assert(current && current.y > 100, JSON.stringify(current));
    assert(current.y + current.height <= 360, JSON.stringify(current));
    await list.getByRole("button", { name: "Close" }).click();
    assertEquals(await list.isVisible(), false);
    await page.locator(".masthead .find").click();
    await page.locator("dialog[open]").getByRole("button", { name: "Close" })
      .click();
    assertEquals(await page.locator("dialog[open]").count(), 0);
  },
);

Deno.test(
  `without JavaScript a page says what is missing, and promises nothing${lacks}`,
  { ignore },
  async () => {
    await using served = await Served.start();
    await using opened = await served.open("functions/closures.html", {
      javaScriptEnabled: false,
    });
    const { page } = opened;
    await page.getByText("switch JavaScript on").waitFor();
    await page.locator("#exercise > summary").click();
    await page.locator("#exercise .hint", { hasText: "In a terminal" })
      .waitFor();
    assertEquals(await page.getByText("Edit and check").isVisible(), false);
    assertEquals(await page.locator(".keys").isVisible(), false);
  },
);

/** What is wrong with pages: axe's violations, complaints, and what is too wide. */
async function found(
  served: Served,
  addresses: string[],
  options: BrowserContextOptions,
  without: string[] = [],
): Promise<string[]> {
  await using opened = await served.open(addresses[0], options);
  const { page, complaints } = opened;
  const wrong: string[] = [];
  for (const address of addresses) {
    await page.goto(served.url(address));
    const wide = await page.evaluate<number>(
      "document.documentElement.scrollWidth - innerWidth",
    );
    if (wide > 0) wrong.push(`${address}: ${wide} pixels too wide`);
    for (const violation of await violations(page, without)) {
      wrong.push(`${address}: ${violation}`);
    }
  }
  return [...wrong, ...complaints];
}
