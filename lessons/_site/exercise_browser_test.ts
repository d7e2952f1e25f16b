/**
 * The exercises, in a browser: each fails as it stands, and passes with its
 * answer.
 *
 * @module
 */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { Locator, Page } from "playwright-core";
import { chromium, lacks } from "./browser/chromium.ts";
import { paste } from "./browser/reader.ts";
import { pagesOf, Served } from "./browser/served.ts";

const ignore = chromium === undefined;

Deno.test(`an exercise fails, is solved, and is remembered as done${lacks}`, {
  ignore,
}, async () => {
  await using served = await Served.start();
  await using opened = await served.open("functions/closures.html");
  const { page, complaints } = opened;
  const exercise = page.locator(".exercise");
  const check = exercise.getByRole("button", { name: "Check" });
  await exercise.locator("> summary").click();
  await exercise.locator(".cm-focused").waitFor();
  await check.click();
  await exercise.locator(".state.bad").waitFor();
  assertStringIncludes(await exercise.innerText(), "AssertionError");

  const editor = exercise.locator(".cm-content");
  await paste(editor, 'Deno.test("mine", () => {});\n');
  await check.click();
  await exercise.getByText("this does not count").waitFor();
  assertEquals((await exercise.innerText()).includes("✓ The exercise"), false);

  await paste(editor, await answerOf(exercise));
  await check.click();
  await exercise.locator(".state.good").waitFor();
  assertStringIncludes(await exercise.innerText(), "✓ The exercise");
  await page.reload();
  assertStringIncludes(await exercise.innerText(), "✓ The exercise");

  await page.goto(served.url("index.html"));
  await page.getByText("You have done 1 exercise.").waitFor();
  await page.getByRole("button", { name: "Forget that" }).click();
  await page.reload();
  assertEquals(await page.getByText("You have done").count(), 0);
  assertEquals(complaints, []);
});

Deno.test(
  `every exercise with a Check fails as it stands, and its answer passes${lacks}`,
  { ignore },
  async () => {
    await using served = await Served.start();
    const { figures, places } = exercises(served);
    assert(places.length > 50);
    served.site.set("all.html", figures);
    await using opened = await served.open("all.html");
    const { page } = opened;
    const parts = await page.locator("section").all();
    await runAll(page);
    const wrong = await without(parts, ".state.bad", places);
    for (const part of parts) {
      await part.locator(".edit").click();
      await paste(part.locator(".cm-content"), await answerOf(part));
    }
    await runAll(page);
    wrong.push(...await without(parts, ".state.good", places));
    assertEquals(wrong, []);
  },
);

/** Runs everything on the page to its end. */
async function runAll(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Run all" }).click();
  await page.locator(".summary:is(.good, .bad)").waitFor();
}

/** The exercises that do not show how they should have ended, and what they show. */
async function without(
  parts: Locator[],
  state: string,
  places: string[],
): Promise<string[]> {
  const wrong: string[] = [];
  for (const [index, part] of parts.entries()) {
    if (await part.locator(state).count() > 0) continue;
    const said = await part.locator(".printed").last().innerText();
    wrong.push(`${places[index]}: no ${state}: ${said}`);
  }
  return wrong;
}

/** A page with all exercises that have a Check, and the lessons they are of. */
function exercises({ site }: Served) {
  const places: string[] = [];
  const parts = pagesOf(site).flatMap((address) => {
    const page = site.get(address);
    const [exercise] = typeof page === "string"
      ? /<details class="exercise"[^]*?<\/section>/.exec(page) ?? []
      : [];
    if (!exercise?.includes("data-check")) return [];
    places.push(address);
    return [
      exercise.replace('class="exercise"', "open").replace("</section>", "")
        .replace("data-check", "data-run").replace(
          "<details>",
          "<details open>",
        ),
    ];
  });
  const figures = `<!DOCTYPE html><html lang="en"><head><title>All</title>
<script src="theme.js"></script><script src="site.js" defer></script></head>
<body><header class="masthead"></header><p class="runall"></p>
${parts.map((part) => `<section>${part}</section>`).join("\n")}</body></html>`;
  return { figures, places };
}

/** The answer, which is folded. */
async function answerOf(exercise: Locator): Promise<string> {
  return await exercise.locator("details pre").last().textContent() ?? "";
}
