/**
 * How code is edited, checked and copied on the pages of a small book.
 * Where a change is meant, this writes the states down anew:
 *
 *     deno test -A -u lessons/_site/sample_edit_browser_test.ts
 *
 * @module
 */
import { assertEquals, assertStringIncludes } from "@std/assert";
import { chromium, lacks } from "./browser/chromium.ts";
import { paste, press, run, write } from "./browser/reader.ts";
import { around, compare, openSample, serveSample } from "./browser/sample.ts";

const ignore = chromium === undefined;

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
      const kept = await page.evaluate("localStorage.getItem('exercises')");
      assertEquals(kept, '["values/one"]');
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
      await press(exercise, "Reset");
      const summary = page.locator("#exercise > summary");
      await summary.click();
      const toggled = page.evaluate(`new Promise((told) =>
        document.querySelector("#exercise").addEventListener("toggle",
          ({ newState }) => newState === "open" && told()))`);
      await summary.click();
      await toggled;
      assertEquals(await exercise.locator(".edit").isVisible(), true);
    });
    assertEquals(opened.complaints, []);
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
interface I { readonly a: string }
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
    await using opened = await openSample("values/one.html");
    const { page } = opened;
    for (const [id, code] of Object.entries(tokens)) {
      await test.step(id, async (test) => {
        const listing = page.locator(id);
        await write(listing, code);
        await run(listing);
        await listing.locator(".at").click();
        await listing.locator(".cm-failed").waitFor();
        await listing.locator(".cm-focused").waitFor();
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
        await page.keyboard.press("Control+Enter");
        assertEquals(await lines.allTextContents(), undone);
      });
    }
  },
);

Deno.test(
  `code is copied as it stands${lacks}`,
  { ignore },
  async (test) => {
    await using opened = await openSample("values/one.html");
    const { page } = opened;
    const permissions = ["clipboard-read", "clipboard-write"];
    await page.context().grantPermissions(permissions);
    const copied = () => page.evaluate("navigator.clipboard.readText()");
    await press(page.locator("#py-2"), "Copy");
    await page.locator("#py-2 .copy").getByText("Copied", { exact: true })
      .waitFor();
    await compare(test, page);
    assertEquals(await copied(), "import threading\nimport queue");
    await press(page.locator("#ts-1"), "Copy");
    await page.locator("#ts-1 .copy").getByText("Copied", { exact: true })
      .waitFor();
    const [first, , , , , , line] = String(await copied()).split("\n");
    assertEquals(first, 'import { assertEquals } from "@std/assert";');
    assertStringIncludes(line, "// @ts-expect-error TS2322: Type");
  },
);
