/**
 * What is found and reached on the pages of a small book, in a browser.
 * Where a change is meant, this writes the states down anew:
 *
 *     deno test -A -u lessons/_site/sample_find_browser_test.ts
 *
 * @module
 */
import { assert, assertEquals } from "@std/assert";
import { chromium, lacks } from "./browser/chromium.ts";
import { press } from "./browser/reader.ts";
import { compare, openSample, serveSample } from "./browser/sample.ts";

const ignore = chromium === undefined;

Deno.test(
  `script gives a page its buttons, and each listing its own${lacks}`,
  { ignore },
  async (test) => {
    await using opened = await openSample("values/one.html");
    const { page } = opened;
    await compare(
      test,
      page,
      ...["body > .masthead", ".runall", "dialog", ".bar"],
    );
    assertEquals(await page.locator(".keys").isVisible(), true);
    assertEquals(await page.locator(".unscripted").isVisible(), false);
  },
);

Deno.test(
  `what is folded, or does not fit, can be reached${lacks}`,
  { ignore },
  async () => {
    const viewport = { width: 390, height: 844 };
    const id = "file-values-parts-thing-ts";
    await using opened = await openSample(`values/one.html#${id}`, {
      viewport,
    });
    const { page } = opened;
    await page.locator(`#${id}[open]`).waitFor();
    const scrolling = page.locator("pre[role=group][tabindex='0']");
    await scrolling.first().waitFor();
    assertEquals(await scrolling.first().getAttribute("aria-label"), "Scrolls");
    assertEquals(await page.locator("pre:not([tabindex])").count() > 0, true);
    await page.locator(`#${id} > summary`).click();
    await page.locator(`#${id}:not([open])`).waitFor({ state: "attached" });
    await page.evaluate("location.hash = '#top'");
    await page.evaluate(`scrollTo(0, 0); location.hash = "#${id}"`);
    await page.locator(`#${id}[open]`).waitFor();
    const box = await page.locator(`#${id}`).boundingBox();
    assert(box && box.y >= 0 && box.y < 844);
    await page.setViewportSize({ width: 3000, height: 844 });
    await page.locator("#ts-1 > pre:not([role]):not([aria-label])").waitFor();
    await page.setViewportSize(viewport);
    await page.locator(".menu").click();
    const list = page.locator("#contents");
    await list.locator("summary", { hasText: "Flow" }).click();
    assertEquals(await list.isVisible(), true);
    await list.getByRole("link", { name: "On its own" }).click();
    await list.waitFor({ state: "hidden" });
    await page.locator(".masthead .find").click();
    await page.mouse.click(5, 840);
    await page.locator("dialog").waitFor({ state: "hidden" });
    await page.locator(".masthead .find").click();
    await page.keyboard.type("elif");
    await page.getByRole("option").click();
    await page.waitForURL("**/flow/three.html");
  },
);

Deno.test(
  `the search shows what it finds${lacks}`,
  { ignore },
  async (test) => {
    await using opened = await openSample("values/two.html");
    const { page } = opened;
    const options = page.getByRole("option");
    const dialog = page.locator("dialog");
    for (
      const key of ["Control+/", "Alt+/", "Meta+/", "k", "Control+Shift+K"]
    ) {
      await page.keyboard.press(key);
      assertEquals(await dialog.isVisible(), false, key);
    }
    // The last one is with Caps Lock on.
    for (const key of ["Meta+k", "Control+k", "Control+K"]) {
      await page.keyboard.press(key);
      await page.keyboard.press(key);
      assertEquals(await dialog.isVisible(), true, key);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
    }
    // The key of a field that has closed, and is still the focus.
    await page.keyboard.press("/");
    await page.evaluate(`{
      const field = document.activeElement;
      field.closest("dialog").close();
      field.dispatchEvent(
        new KeyboardEvent("keydown", { key: "/", bubbles: true, composed: true }));
    }`);
    assertEquals(await dialog.isVisible(), true, "a closed field takes no key");
    await page.keyboard.type("shown");
    await options.first().waitFor();
    assertEquals(await page.locator("script[src$='search.js']").count(), 1);
    await compare(test, page, "dialog");
    await page.keyboard.press("ArrowUp");
    await compare(test, page, "dialog");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await compare(test, page, "dialog");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("xyzzyx");
    await compare(test, page, "dialog");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("elif");
    await compare(test, page, "dialog");
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await compare(test, page, "dialog");
    await page.keyboard.type("slow");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.type("x");
    const field = page.locator("#search-field");
    assertEquals(await field.inputValue(), "slowx");
    await field.fill("two part");
    await options.first().click();
    await page.waitForURL("**/values/two.html#*");
    await dialog.waitFor({ state: "hidden" });
    assertEquals(opened.complaints, []);
  },
);

Deno.test(
  `traps and phrases are shown by what they hold${lacks}`,
  { ignore },
  async (test) => {
    await using served = await serveSample();
    await using opened = await served.open("traps.html");
    const { page } = opened;
    const shown = async () =>
      (await page.locator("[data-word] li:visible a").allInnerTexts()).join();
    await compare(test, page, ".filter");
    const all = await shown();
    await press(page.locator(".filter"), "slow");
    await compare(test, page, ".filter");
    await page.getByLabel("Chapter").selectOption("values");
    await compare(test, page, ".filter");
    assert((await shown()).length < all.length);
    await press(page.locator(".filter"), "all");
    assertEquals(await shown(), all);
    await page.goto(served.url("phrasebook.html"));
    await compare(test, page, ".filter");
    await page.getByLabel("Show only").press("/");
    assertEquals(await page.locator("#phrase").inputValue(), "/");
    await page.getByLabel("Show only").fill("LEN  x.");
    await compare(test, page, ".filter", "tbody:visible tr:visible");
    await page.getByLabel("Show only").fill("none");
    const row = page.locator("tbody tr:visible");
    assertEquals(await row.getByText("None", { exact: true }).count(), 1);
    await page.getByLabel("Show only").fill(" xyz ");
    await compare(test, page, ".filter", "tbody");
    await press(page.locator(".filter"), "Show all");
    await compare(test, page, ".filter");
    assertEquals(await page.locator("#phrase:focus").inputValue(), "");
  },
);

Deno.test(
  `the colours are chosen, and kept${lacks}`,
  { ignore },
  async (test) => {
    await using opened = await openSample("index.html", {
      colorScheme: "dark",
    });
    const { page } = opened;
    const theme = () =>
      page.evaluate<string | undefined>(
        "document.documentElement.dataset.theme",
      );
    await compare(test, page, ".theme");
    await page.locator(".theme").click();
    assertEquals(await theme(), "light");
    await compare(test, page, ".theme");
    await page.reload();
    assertEquals(await theme(), "light");
    await page.locator(".theme").click();
    assertEquals(await theme(), "dark");
    await page.emulateMedia({ colorScheme: "light" });
    await compare(test, page, ".theme");
    await page.evaluate("localStorage.clear()");
    await page.reload();
    const says = page.locator(".theme .unseen");
    assertEquals(await says.textContent(), "Dark colours");
    await page.emulateMedia({ colorScheme: "dark" });
    await says.getByText("Light colours").waitFor();
  },
);
