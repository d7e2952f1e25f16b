/**
 * Finding things, in a browser: search, index of traps, phrasebook, by keyboard
 * alone, and from a folder.
 *
 * @module
 */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { pathToFileURL } from "node:url";
import { violations } from "./browser/axe.ts";
import { chromium, lacks } from "./browser/chromium.ts";
import { Served } from "./browser/served.ts";
import { writeSite } from "./write.ts";

const ignore = chromium === undefined;

Deno.test(
  `the search opens by a key, and loses none${lacks}`,
  { ignore },
  async (test) => {
    await using served = await Served.start();
    await using opened = await served.open("classes/ordinary-class.html");
    const { page, complaints } = opened;
    const field = page.getByRole("combobox", { name: "Search all lessons" });
    const options = page.getByRole("option");

    await test.step("what is typed at once arrives, and is found", async () => {
      await page.keyboard.type("/sorted");
      assertEquals(await field.inputValue(), "sorted");
      await options.first().waitFor();
      assertStringIncludes(await options.first().innerText(), "Sorting");
      assert(await page.locator(".search mark").count() > 0);
    });
    await test.step("it is clean, open", async () => {
      assertEquals(await violations(page), []);
    });
    await test.step("twelve are shown, from the first on", async () => {
      await page.setViewportSize({ width: 1280, height: 400 });
      await field.fill("list");
      assertEquals(await options.count(), 12);
      await page.keyboard.press("ArrowDown");
      const top = await page.locator("#search-list").evaluate((list) =>
        list.scrollTop
      );
      assertEquals(top, 0);
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowUp");
      const box = await options.last().boundingBox();
      assert(box && box.y + box.height <= 400);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.locator("dialog label").click();
      assertEquals(await page.locator("dialog[open]").count(), 1);
      await field.fill("sorted");
    });
    await test.step("arrows move, Escape closes, Enter follows", async () => {
      await page.keyboard.press("ArrowDown");
      assertEquals(await field.getAttribute("aria-activedescendant"), "hit-1");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Escape");
      assertEquals(await page.locator("dialog[open]").count(), 0);
      await page.keyboard.press("Control+k");
      await page.keyboard.type("asyncio.gather");
      assertEquals(await field.inputValue(), "asyncio.gather");
      await options.first().waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL("**/async/io-bound.html*");
    });
    await test.step("what is nowhere is said to be so", async () => {
      await page.keyboard.type("/xyzzyx ");
      await page.locator(".none", { hasText: "“xyzzyx”. Try one word" })
        .waitFor();
    });
    await test.step("words are marked as a whole, and none such as “a”", async () => {
      await field.fill("read a file");
      await options.first().waitFor();
      const marks = await page.locator(".search mark").allInnerTexts();
      assert(marks.includes("file") && marks.includes("readTextFile"));
      assertEquals(marks.filter((mark) => !/read|file/i.test(mark)), []);
      await page.keyboard.press("Escape");
    });
    await test.step("a slash in the editor is a slash", async () => {
      await page.locator("#ts-1 .edit").click();
      await page.locator("#ts-1 .cm-focused").waitFor();
      await page.keyboard.press("Control+Home");
      await page.keyboard.type("// x");
      const line = page.locator("#ts-1 .cm-line").first();
      assertStringIncludes(await line.innerText(), "// x");
      assertEquals(await page.locator("dialog[open]").count(), 0);
    });
    assertEquals(complaints, []);
  },
);

Deno.test(`the index of traps is filtered by word and chapter${lacks}`, {
  ignore,
}, async () => {
  await using served = await Served.start();
  await using opened = await served.open("traps.html");
  const { page } = opened;
  const rows = page.locator(".group li:visible");
  const all = await rows.count();
  assertEquals(
    await page.locator(".group h2 .word").allInnerTexts(),
    ["silent", "slow", "throws", "refused"],
  );
  const [every, ...titles] = await page.getByLabel("Chapter")
    .locator("option").allInnerTexts();
  assertEquals([every, ...titles], ["all chapters", ...titles.toSorted()]);
  await page.getByRole("button", { name: "throws" }).click();
  const throwing = await rows.count();
  assert(0 < throwing && throwing < all);
  await page.getByLabel("Chapter").selectOption("classes");
  assertEquals(await page.locator(".group:visible").count(), 1);
  const chapters = await rows.evaluateAll((rows) =>
    rows.map((row) => row.getAttribute("data-chapter"))
  );
  assertEquals(new Set(chapters), new Set(["classes"]));
  await page.getByLabel("Chapter").selectOption("iteration");
  await page.locator(".none", { hasText: "is “throws”" }).waitFor();
  await page.getByRole("button", { name: "Show all" }).click();
  assertEquals(await page.locator(".choice:focus").innerText(), "all");
  assertEquals(await rows.count(), all);
});

Deno.test(
  `the phrasebook is filtered by what is typed${lacks}`,
  { ignore },
  async () => {
    await using served = await Served.start();
    await using opened = await served.open("phrasebook.html");
    const { page } = opened;
    const rows = page.locator("tbody tr:not(.of):visible");
    const all = await rows.count();
    await page.getByLabel("Show only").fill("sorted");
    const texts = await rows.allInnerTexts();
    assert(0 < texts.length && texts.length < all);
    for (const text of texts) {
      assertStringIncludes(
        text.toLowerCase(),
        "sorted",
      );
    }
    await page.getByLabel("Show only").fill("xyzzyx");
    await page.locator(".none", { hasText: "“xyzzyx”. Try a" }).waitFor();
    await page.getByRole("button", { name: "Show all" }).click();
    assertEquals(await rows.count(), all);
    assertEquals(await page.locator(".none:visible").count(), 0);
  },
);

Deno.test(`from the contents to a run and back, by keyboard alone${lacks}`, {
  ignore,
}, async () => {
  await using served = await Served.start();
  await using opened = await served.open("index.html");
  const { page } = opened;
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter"); // skips to the text
  await tabTo(() =>
    page.locator("main a[href='classes/ordinary-class.html']:focus").count()
  );
  await page.keyboard.press("Enter");
  await page.waitForURL("**/classes/ordinary-class.html");
  await tabTo(() => page.locator("#ts-1 .run:focus").count());
  await page.keyboard.press("Enter");
  await page.locator("#ts-1 .state.good").waitFor();
  assertEquals(await page.locator("#ts-1 .run:focus").count(), 1);
  await tabTo(
    () => page.locator(".brand:focus").count(),
    "Shift+Tab",
  );
  await page.keyboard.press("Enter");
  await page.waitForURL("**/index.html");

  async function tabTo(
    isThere: () => Promise<number>,
    key = "Tab",
  ): Promise<void> {
    for (let stops = 0; stops < 400; stops++) {
      await page.keyboard.press(key);
      if (await isThere()) return;
    }
    throw new Error("no stop of the Tab key is there");
  }
});

Deno.test(
  `from a folder the pages read and search, and say how to run${lacks}`,
  { ignore },
  async () => {
    await using served = await Served.start();
    const folder = await Deno.makeTempDir();
    try {
      const target = `${folder}/site`;
      await writeSite(served.site, { target, drafts: `${folder}/site.new` });
      const address =
        pathToFileURL(`${target}/classes/ordinary-class.html`).href;
      await using opened = await served.open(address);
      const { page, complaints } = opened;
      assertEquals(
        await page.locator(".runall").innerText(),
        "To run and edit the code here, serve this folder: deno task read, or python3 -m http.server --bind 127.0.0.1.",
      );
      assertEquals(await page.locator(".run").count(), 0);
      await page.keyboard.type("/sorted");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL("**/values/sorting.html*");
      assertEquals(complaints, []);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
);
