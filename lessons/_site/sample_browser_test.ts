/**
 * What script makes of the pages of a small book, in a browser, state for state.
 * Where a change is meant, `deno test -A -u lessons/_site/sample_browser_test.ts`
 * writes the states down anew.
 *
 * @module
 */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { Locator, Page } from "playwright-core";
import { chromium, lacks } from "./browser/chromium.ts";
import { paste } from "./browser/paste.ts";
import { Served } from "./browser/served.ts";
import { sampleBuilder } from "./sample/book.ts";
import { inLines } from "./sample/lines.ts";

const ignore = chromium === undefined;

async function serveSample(): Promise<Served> {
  const { site } = await (await sampleBuilder()).build();
  return await Served.start(site);
}

/** Compares what stands at these places, and what is spoken, with what it was. */
async function compare(
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

/** What a listing shows besides its code. */
const around = (
  id: string,
) => [`${id} > .bar > :visible`, `${id} > .printed`];

async function press(listing: Locator, name: string): Promise<void> {
  await listing.getByRole("button", { name, exact: false }).first().click();
}

/** Runs a listing to its end. */
async function run(listing: Locator, name = "Run"): Promise<void> {
  await press(listing, name);
  await listing.locator(".run:visible").waitFor();
}

/** Writes other code into the editor of a listing. */
async function write(listing: Locator, code: string): Promise<void> {
  const edit = listing.locator(".edit");
  if (await edit.isVisible()) await edit.click();
  await paste(listing.locator(".cm-content"), code);
}

Deno.test(
  `script gives a page its buttons, and each listing its own${lacks}`,
  { ignore },
  async (test) => {
    await using served = await serveSample();
    await using opened = await served.open("values/one.html");
    const { page } = opened;
    await compare(
      test,
      page,
      ...["body > .masthead", ".runall", "dialog", ".bar"],
    );
  },
);

Deno.test(
  `each run of a page's own code shows how it went${lacks}`,
  { ignore },
  async (test) => {
    await using served = await serveSample();
    await using opened = await served.open("values/one.html");
    const { page } = opened;
    await test.step("how much of CPython is loaded", async (test) => {
      const { promise: held, resolve: release } = Promise.withResolvers<void>();
      await page.context().route("**/python_stdlib.zip", async (route) => {
        await held;
        await route.continue();
      });
      await press(page.locator("#py-1"), "Run");
      await page.locator("#py-1 progress:not([value='0'])").waitFor();
      await compare(test, page, ...around("#py-1"));
      release();
      await page.locator("#py-1 .state.good").waitFor();
    });
    for (const id of ["#py-1", "#py-3", "#ts-1", "#ts-2", "#ts-3"]) {
      await test.step(id, async (test) => {
        await run(page.locator(id));
        await compare(test, page, ...around(id));
      });
    }
    await test.step("all", async (test) => {
      await press(page.locator(".runall"), "Run all");
      await page.locator(".summary:is(.good, .bad)").waitFor();
      await compare(test, page, ".runall");
      await page.goto(served.url("types/four.html"));
      await compare(test, page, ".runall");
      await press(page.locator(".runall"), "Run all");
      await page.locator(".summary:is(.good, .bad)").waitFor();
      await compare(test, page, ".runall");
    });
  },
);

/** Edits, each with what it shows. */
const edits: [what: string, id: string, code: string][] = [
  ["a cell prints something else", "#py-1", "print(2)\n"],
  ["a cell fails", "#py-1", "print(2)\n1 / 0\n"],
  [
    "a cell prints the same, and an error besides",
    "#py-1",
    "import sys\nprint(1)\nsys.stderr.write('e')\nraise ValueError('no')\n",
  ],
  [
    "a cell writes an error alone",
    "#py-1",
    "import sys\nsys.stderr.write('e\\n')\n",
  ],
  ["a cell prints nothing", "#py-1", "1\n"],
  [
    "a cell ends in an error that the page has",
    "#py-1",
    "print(1)\nraise ValueError('no')\n",
  ],
  ["a block prints", "#ts-1", 'console.log("a");\n'],
  [
    "a block asserts",
    "#ts-1",
    'import { assert } from "@std/assert";\nassert(1);\n',
  ],
  ["a test passes", "#ts-1", 'Deno.test("a", () => {});\n'],
  [
    "tests pass",
    "#ts-1",
    'Deno.test("a", () => {});\nDeno.test("b", () => {});\n',
  ],
  [
    "a test fails",
    "#ts-1",
    `import { assertEquals } from "@std/assert";
Deno.test("a", () => {});
Deno.test("b", () => {
  console.log("printed");
  assertEquals("Ada", "Bob");
});
`,
  ],
  ["a block throws", "#ts-1", '\nthrow new RangeError("far\\n\\noff");\n'],
  ["a block looks like Python", "#ts-1", 'print("x");\n'],
  [
    "a block takes care of its rejections and errors itself",
    "#ts-1",
    `const quiet = (event: Event) => event.preventDefault();
addEventListener("unhandledrejection", quiet);
addEventListener("error", quiet);
Promise.reject(1);
setTimeout(() => {
  throw 2;
});
`,
  ],
  [
    "a block is refused by the compiler",
    "#ts-1",
    "// @ts-expect-error TS1: no\n1;\n",
  ],
];

Deno.test(
  `each run of edited code shows how it went${lacks}`,
  { ignore },
  async (test) => {
    await using served = await serveSample();
    await using opened = await served.open("values/one.html");
    const { page } = opened;
    for (const [what, id, code] of edits) {
      await test.step(what, async (test) => {
        await write(page.locator(id), code);
        await run(page.locator(id));
        await compare(test, page, ...around(id));
      });
    }
    const cell = page.locator("#py-1");
    await test.step("a change takes back what a run said", async (test) => {
      await write(cell, "print(3)\n");
      await compare(test, page, ...around("#py-1"));
    });
    await test.step("a run is stopped", async (test) => {
      await write(cell, "print('begun')\nwhile True: pass\n");
      await press(cell, "Run");
      await cell.locator(".printed.now").getByText("begun").waitFor();
      await compare(test, page, ...around("#py-1"));
      assertEquals(await cell.locator(".stop:focus").count(), 1);
      await press(cell, "Stop");
      await compare(test, page, ...around("#py-1"));
      assertEquals(await cell.locator(".run:focus").count(), 1);
    });
    await test.step("a run takes the place of the one before", async (test) => {
      const block = page.locator("#ts-3");
      await write(block, 'console.log("one");\nfor (;;);\n');
      await page.keyboard.press("Control+Enter");
      await block.locator(".printed.now").getByText("one").waitFor();
      await write(block, 'console.log("two");\n');
      await page.keyboard.press("Control+Enter");
      await block.locator(".run:visible").waitFor();
      await compare(test, page, ...around("#ts-3"));
      await press(block, "Reset");
    });
    await test.step("all are stopped", async (test) => {
      await press(page.locator(".runall"), "Run all");
      await page.locator(".summary", { hasText: "Running" }).waitFor();
      await cell.locator(".printed.now").getByText("begun").waitFor();
      await compare(test, page, ".runall");
      await press(page.locator(".runall"), "Stop");
      await page.locator(".summary", { hasText: "Stopped" }).waitFor();
      await compare(test, page, ".runall");
    });
    await test.step("Reset, and its undoing", async (test) => {
      await press(cell, "Reset");
      await compare(test, page, ...around("#py-1"));
      assertEquals(await cell.locator(".edit:focus").count(), 1);
      await press(cell, "Undo reset");
      await cell.locator(".cm-content").waitFor();
      await compare(test, page, ...around("#py-1"));
      await press(cell, "Reset");
      await press(cell, "Edit");
      await cell.locator(".cm-content").waitFor();
      await compare(test, page, ...around("#py-1"));
      await press(cell, "Undo reset");
      await cell.locator(".cm-content").waitFor();
      assertEquals(
        await cell.locator(".cm-line").allTextContents(),
        ["print('begun')", "while True: pass", ""],
      );
    });
  },
);

Deno.test(
  `an exercise shows how its check went${lacks}`,
  { ignore },
  async (test) => {
    await using served = await serveSample();
    await using opened = await served.open("values/one.html#exercise");
    const { page } = opened;
    const exercise = page.locator("#exercise-code");
    const places = ["#exercise > summary", ...around("#exercise-code")];
    await exercise.locator(".cm-focused").waitFor();
    await test.step("it fails", async (test) => {
      await run(exercise, "Check");
      await compare(test, page, ...places);
    });
    await test.step("another test does not count", async (test) => {
      await write(exercise, 'Deno.test("mine", () => {});\n');
      await run(exercise, "Check");
      await compare(test, page, ...places);
    });
    await test.step("it is solved", async (test) => {
      const answer = page.locator("#exercise details pre").last();
      await write(exercise, await answer.textContent() ?? "");
      await run(exercise, "Check");
      await compare(test, page, ...places);
    });
    await test.step("it is remembered, until it is forgotten", async (test) => {
      await page.goto(served.url("index.html"));
      await compare(test, page, ".progress");
      await press(page.locator(".progress"), "Forget that");
      await compare(test, page, ".progress");
      await page.evaluate("localStorage.setItem('exercises', '[1, 2]')");
      await page.reload();
      await compare(test, page, ".progress");
      await page.evaluate("localStorage.setItem('exercises', '[')");
      await page.reload();
      await compare(test, page, ".progress");
    });
    await test.step("it opens with what was made of it", async () => {
      await page.goto(served.url("values/one.html"));
      await exercise.locator(".editor").waitFor({ state: "attached" });
      await page.locator("#exercise > summary").click();
      await exercise.locator(".cm-focused").waitFor();
    });
    assertEquals(opened.complaints, []);
  },
);

Deno.test(
  `a page's own code that fails leads to its line${lacks}`,
  { ignore },
  async (test) => {
    await using served = await serveSample();
    await using opened = await served.open("values/two.html");
    const { page } = opened;
    const cell = page.locator("#py-1");
    await run(cell);
    await compare(test, page, ...around("#py-1"));
    await cell.getByRole("button", { name: "line 1" }).click();
    await cell.locator(".cm-failed", { hasText: "f()" }).waitFor();
    await page.keyboard.type("# ");
    assertEquals(await cell.locator(".cm-line").first().textContent(), "# f()");
  },
);

Deno.test(
  `what cannot be loaded is told${lacks}`,
  { ignore },
  async (test) => {
    await using served = await serveSample();
    for (const file of ["typescript.js", "pyodide.asm.wasm", "python.js"]) {
      await using opened = await served.open("values/one.html");
      const { page } = opened;
      await page.context().route(`**/${file}`, (route) => route.abort());
      const id = file === "typescript.js" ? "#ts-2" : "#py-3";
      await test.step(file, async (test) => {
        await run(page.locator(id));
        await compare(test, page, ...around(id));
      });
      if (file === "pyodide.asm.wasm") continue;
      await test.step(`${file}, again`, async () => {
        await page.context().unroute(`**/${file}`);
        await run(page.locator(id));
        assertEquals(await page.locator(id).getByText("failed").count(), 0);
      });
    }
  },
);

Deno.test(
  `what is folded, or does not fit, can be reached${lacks}`,
  { ignore },
  async () => {
    await using served = await serveSample();
    const viewport = { width: 390, height: 844 };
    const id = "file-values-parts-thing-ts";
    await using opened = await served.open(`values/one.html#${id}`, {
      viewport,
    });
    const { page } = opened;
    await page.locator(`#${id}[open]`).waitFor();
    const scrolling = page.locator("pre[role=group][tabindex='0']");
    await scrolling.first().waitFor();
    assertEquals(await scrolling.first().getAttribute("aria-label"), "Scrolls");
    assertEquals(await page.locator("pre:not([tabindex])").count() > 0, true);
    await page.setViewportSize({ width: 3000, height: 844 });
    await page.locator("#ts-1 > pre:not([role]):not([aria-label])").waitFor();
    await page.setViewportSize(viewport);
    await page.locator(".menu").click();
    const list = page.locator("#contents");
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

/** Every kind of token, in both languages. */
const tokens = {
  "#py-1": `@d  # says
class A(B):
    def f(self, x: int):
        return None if x is not "s" else f(1, True)
`,
  "#ts-1": `// says
class A<T> extends B { @d f(x: number) { return new A(this.g(null, "s")); } }
function h() { return typeof 1 === \`t\` && true; }
`,
};

/** In the page: how each token and each part of an editor looks, in the palette's names. */
const looks = (id: string) =>
  `(() => {
  const probe = document.body.appendChild(document.createElement("i"));
  const names = new Map();
  for (const name of ["ink", "soft", "link", "bad", "raised", "comment", "string",
    "number", "keyword", "function", "type", "decorator"]) {
    probe.style.color = "var(--" + name + ")";
    names.set(getComputedStyle(probe).color, name);
  }
  probe.remove();
  const named = (text) => text.replaceAll(/rgba?\\([^)]*\\)/g, (rgb) => names.get(rgb) ?? rgb);
  const { shadowRoot } = document.querySelector("${id} .editor");
  const spans = [...shadowRoot.querySelectorAll(".cm-line span")].map((span) => {
    const { color, fontStyle } = getComputedStyle(span);
    return span.textContent + "  " + named(color) + " " + fontStyle;
  });
  const parts = Object.entries({
    editor: ["backgroundColor", "color", "fontSize", "outline", "outlineOffset"],
    scroller: ["fontFamily", "lineHeight"],
    content: ["padding", "caretColor", "tabSize"],
    line: ["padding"],
    gutters: ["borderRightWidth", "backgroundColor", "color"],
    "lineNumbers .cm-gutterElement:nth-child(2)": ["minWidth"],
    failed: ["boxShadow"],
  }).flatMap(([part, looked]) => {
    const style = getComputedStyle(shadowRoot.querySelector(".cm-" + part));
    return looked.map((name) => part + " " + name + ": " + named(style[name]));
  });
  return [...spans, ...parts].join("\\n");
})()`;

Deno.test(
  `an editor has the page's colours, and its language's ways${lacks}`,
  { ignore },
  async (test) => {
    await using served = await serveSample();
    await using opened = await served.open("values/one.html");
    const { page } = opened;
    for (const [id, code] of Object.entries(tokens)) {
      await test.step(id, async (test) => {
        const listing = page.locator(id);
        await write(listing, code);
        await run(listing);
        await listing.locator(".at").click();
        await listing.locator(".cm-failed").waitFor();
        const text = await page.evaluate<string>(looks(id));
        await test.assertSnapshot(text, { serializer: (text) => text });
        const editor = listing.locator(".cm-content");
        await paste(editor, id === "#py-1" ? "if f(1):" : "if (f(1)) {");
        await page.keyboard.press("Enter");
        await page.keyboard.type("(1)");
        const lines = listing.locator(".cm-line");
        assertEquals(
          await lines.nth(1).textContent(),
          id === "#py-1" ? "    (1)" : "  (1)",
        );
        assertEquals(await listing.locator(".cm-matchingBracket").count(), 2);
        await page.keyboard.press("Control+z");
        const undone = await lines.allTextContents();
        assertEquals(undone.join().includes("(1)", 8), false);
      });
    }
  },
);

Deno.test(
  `code is copied as it stands${lacks}`,
  { ignore },
  async (test) => {
    await using served = await serveSample();
    await using opened = await served.open("values/one.html");
    const { page } = opened;
    const permissions = ["clipboard-read", "clipboard-write"];
    await page.context().grantPermissions(permissions);
    const copied = () => page.evaluate("navigator.clipboard.readText()");
    await press(page.locator("#py-2"), "Copy");
    await page.locator("#py-2 .copy").getByText("Copied", { exact: true })
      .waitFor();
    await compare(test, page);
    assertEquals(await copied(), "import threading");
    await press(page.locator("#ts-1"), "Copy");
    await page.locator("#ts-1 .copy").getByText("Copied", { exact: true })
      .waitFor();
    const [first, , , , , , line] = String(await copied()).split("\n");
    assertEquals(first, 'import { assertEquals } from "@std/assert";');
    assertStringIncludes(line, "// @ts-expect-error TS2322: Type");
  },
);

Deno.test(
  `the search shows what it finds${lacks}`,
  { ignore },
  async (test) => {
    await using served = await serveSample();
    await using opened = await served.open("values/two.html");
    const { page } = opened;
    const options = page.getByRole("option");
    const dialog = page.locator("dialog");
    for (
      const key of ["Control+/", "Alt+/", "Meta+/", "k", "Control+Shift+K"]
    ) {
      await page.keyboard.press(key);
      assertEquals(await dialog.isVisible(), false, key);
    }
    for (const key of ["Meta+k", "Control+k"]) {
      await page.keyboard.press(key);
      await page.keyboard.press(key);
      assertEquals(await dialog.isVisible(), true, key);
      await page.keyboard.press("Escape");
    }
    await page.keyboard.type("/shown");
    await options.first().waitFor();
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
    await using served = await serveSample();
    await using opened = await served.open("index.html", {
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
  },
);
