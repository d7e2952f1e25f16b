/**
 * What comes at an awkward time on the pages of a small book: each is held back
 * until it does.
 *
 * @module
 */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { createHash } from "node:crypto";
import { recipe } from "../_run/python/recipe.ts";
import { chromium, lacks } from "./browser/chromium.ts";
import { note, noted } from "./browser/noted.ts";
import { press, run, write } from "./browser/reader.ts";
import { holdBack, openSample } from "./browser/sample.ts";

const ignore = chromium === undefined;

Deno.test(
  `an editor is opened once, and not after it was closed${lacks}`,
  { ignore },
  async (test) => {
    for (const last of ["Edit", "Close"]) {
      await test.step(`${last} comes last`, async () => {
        await using opened = await openSample("values/one.html");
        const { page } = opened;
        const cell = page.locator("#py-1");
        const release = await holdBack(page, "**/run/edit.js");
        await press(cell, "Edit");
        await press(cell, "Close");
        if (last === "Edit") await press(cell, "Edit");
        release();
        await page.evaluate("import('/run/edit.js')");
        const editors = cell.locator(".editor");
        assertEquals(await editors.count(), last === "Edit" ? 1 : 0);
        const shown = cell.locator("pre.code").first();
        assertEquals(await shown.isVisible(), last === "Close");
        if (last === "Close") return;
        const name = "Python 1, source";
        await cell.getByRole("textbox", { name }).waitFor();
        await press(cell, "Close");
        assertEquals(await editors.count(), 0);
        assertEquals(await shown.isVisible(), true);
        assertEquals(await cell.locator(".edit:focus").count(), 1);
      });
    }
  },
);

Deno.test(
  `what was made of the code opens with the page, and takes no focus${lacks}`,
  { ignore },
  async () => {
    await using opened = await openSample("values/one.html");
    const { page } = opened;
    await write(page.locator("#py-1"), "print(2)");
    await page.reload();
    await page.locator("#py-1 .cm-content").waitFor();
    assertEquals(
      await page.evaluate("document.activeElement.localName"),
      "body",
    );
  },
);

Deno.test(
  `a run that has taken another's place is said to run${lacks}`,
  { ignore },
  async () => {
    await using opened = await openSample("values/one.html");
    const { page } = opened;
    const block = page.locator("#ts-3");
    const state = () => block.locator(".state").innerText();
    for (const text of ["one", "two"]) {
      await write(block, `console.log("${text}");\nfor (;;);\n`);
      await page.keyboard.press("Control+Enter");
      await block.locator(".printed.now").getByText(text).waitFor();
      assertEquals(await block.locator(".cm-focused").count(), 1);
    }
    assertEquals(await state(), "running");
    await page.keyboard.type("//");
    assertEquals(await state(), "running");
    await press(block, "Stop");
    await block.getByText("stopped").waitFor();
    await Promise.all(
      page.workers().map((worker) => worker.waitForEvent("close")),
    );
    const cell = page.locator("#py-1");
    for (const code of ["while True: pass", "print('two')"]) {
      await write(cell, code);
      await page.keyboard.press("Control+Enter");
    }
    await cell.locator(".printed.now").getByText("two").waitFor();
    await write(cell, "while True: pass");
    await press(cell, "Run");
    await press(cell, "Stop");
    await cell.getByText("stopped").waitFor();
    assertEquals(await cell.getByText("printed until then").count(), 0);
    await press(cell, "Run");
    await press(cell, "Reset");
    await run(cell);
    await cell.getByText("✓ prints this").waitFor();
  },
);

Deno.test(
  `the next run takes the mark off the line that failed${lacks}`,
  { ignore },
  async () => {
    await using opened = await openSample("values/one.html");
    const { page } = opened;
    const block = page.locator("#ts-2");
    const marks = block.locator(".cm-failed");
    const answers = [500, 200];
    await page.route(
      "**/state",
      (route) => route.fulfill({ status: answers.shift() }),
    );
    await write(block, 'if (!(await fetch("/state")).ok) throw Error("no");');
    await run(block);
    await block.getByText("✗ failed").waitFor();
    await marks.waitFor();
    await run(block);
    await block.getByText("ran").first().waitFor();
    assertEquals(await marks.count(), 0);
  },
);

Deno.test(
  `what a run said is taken back, where one has run${lacks}`,
  { ignore },
  async () => {
    await using opened = await openSample("values/one.html");
    const { page } = opened;
    const cell = page.locator("#py-1");
    const changed = cell.getByText("changed since this run");
    const undo = cell.getByRole("button", { name: "Undo reset" });
    const good = cell.getByText("✓ prints this");
    await run(cell);
    await good.waitFor();
    await write(cell, "print(2)");
    await changed.waitFor();
    assertEquals(await good.count(), 0);
    await press(cell, "Reset");
    await press(cell, "Edit");
    await cell.locator(".cm-content").waitFor();
    assertEquals(await undo.isVisible(), true);
    await write(cell, "print(3)");
    assertEquals(await changed.count(), 0);
    assertEquals(await undo.isVisible(), false);
    await press(cell, "Reset");
    await run(cell);
    await undo.click();
    await cell.locator(".cm-focused").waitFor();
    assertEquals(await good.count(), 0);
  },
);

Deno.test(
  `code that nobody has changed runs without a compiler${lacks}`,
  { ignore },
  async () => {
    await using opened = await openSample("values/one.html");
    const { page } = opened;
    const asked: string[] = [];
    page.context().on("request", (request) => asked.push(request.url()));
    await run(page.locator("#ts-3"));
    assertEquals(asked.filter((url) => /compile/.test(url)), []);
    await write(page.locator("#ts-3"), "1;");
    await run(page.locator("#ts-3"));
    assertEquals(asked.filter((url) => /compile/.test(url)).length, 1);
  },
);

Deno.test(
  `once CPython is loaded, its first run is said to run${lacks}`,
  { ignore },
  async () => {
    await using opened = await openSample("values/one.html");
    const cell = opened.page.locator("#py-1");
    const code = [
      "from sys import stdout",
      "for byte in b'\\xc3', b'\\xa9':",
      "    stdout.buffer.write(byte)",
      "    stdout.buffer.flush()",
      "while True: pass",
    ];
    await write(cell, code.join("\n"));
    await press(cell, "Run");
    await cell.locator(".printed.now").getByText("é").waitFor();
    assertEquals(await cell.locator(".now .state").innerText(), "running");
  },
);

/** In the page: frames come when they are asked for, and what Workers tell is counted. */
const frames = `{
  const held = new Map();
  let last = 0;
  globalThis.requestAnimationFrame = (draw) => (held.set(++last, draw), last);
  globalThis.cancelAnimationFrame = (id) => void held.delete(id);
  globalThis.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      let heard = 0;
      this.addEventListener("message", () => document.body.dataset.heard = ++heard);
    }
  };
  globalThis.frame = () => {
    const all = [...held.values()];
    held.clear();
    for (const draw of all) draw();
  };
}`;

Deno.test(
  `what was to be shown in the next frame is not, once a run was stopped${lacks}`,
  { ignore },
  async (test) => {
    for (const then of ["Stop", "Run"]) {
      await test.step(then, async () => {
        await using opened = await openSample("values/one.html");
        const { page } = opened;
        const block = page.locator("#ts-2");
        await write(
          block,
          `${'console.log("on and on");'.repeat(3)} for (;;);`,
        );
        await page.evaluate(frames);
        await page.evaluate("frame()");
        await press(block, "Run");
        await page.locator("body[data-heard='4']").waitFor();
        if (then === "Stop") await press(block, "Stop");
        else {
          await write(block, "for (;;);");
          await page.keyboard.press("Control+Enter");
        }
        await page.evaluate("frame()");
        assertEquals(await block.getByText(/^prints /).count(), 0);
      });
    }
  },
);

Deno.test(
  `what was to be shown in the next frame is not, once a run has ended${lacks}`,
  { ignore },
  async () => {
    await using opened = await openSample("values/one.html");
    const { page } = opened;
    const block = page.locator("#ts-2");
    await write(block, 'console.log("on"); throw new Error("off");');
    await page.evaluate(frames);
    await press(block, "Run");
    await block.getByText("✗ failed").waitFor();
    await page.evaluate("frame()");
    assertEquals(await block.getByText(/^prints /).count(), 0);
    await write(block, 'console.log("again"); for (;;);');
    await press(block, "Run");
    await page.locator("body[data-heard='2']").waitFor();
    await page.evaluate("frame()");
    await block.locator(".now samp", { hasText: "again" }).waitFor();
  },
);

Deno.test(
  `what a cell prints is shown as it runs, once it is not what the page says${lacks}`,
  { ignore },
  async () => {
    await using opened = await openSample("values/one.html");
    const { page } = opened;
    const cell = page.locator("#py-1");
    await note(page, "#py-1");
    await run(cell);
    await cell.getByText("✓ prints this").waitFor();
    const texts = await noted(page);
    const [first] = texts.filter((text) => text.includes("prints now"));
    assertStringIncludes(first, "prints now\n\n1\nTraceback");
  },
);

Deno.test(
  `an error that comes from a line that is gone marks none${lacks}`,
  { ignore },
  async () => {
    await using opened = await openSample("values/one.html");
    const { page, complaints } = opened;
    const block = page.locator("#ts-2");
    const release = await holdBack(page, "**/awaited");
    await write(block, 'await fetch("/awaited");\n\nthrow new Error("late");');
    const asked = page.waitForRequest("**/awaited");
    await press(block, "Run");
    await asked;
    await write(block, "1;");
    release();
    await block.locator(".at", { hasText: "line 3" }).waitFor();
    assertEquals(await block.locator(".cm-failed").count(), 0);
    assertEquals(complaints.filter((text) => !/404/.test(text)), []);
  },
);

Deno.test(
  `a Worker runs one cell after another${lacks}`,
  { ignore },
  async () => {
    await using opened = await openSample("values/one.html");
    const { page } = opened;
    await run(page.locator("#py-3"));
    const [worker] = page.workers();
    await run(page.locator("#py-1"));
    assertEquals(page.workers().length, 1);
    assertEquals(page.workers()[0] === worker, true);
  },
);

Deno.test(
  `a Worker makes room for another after 45 runs${lacks}`,
  { ignore },
  async () => {
    await using opened = await openSample("values/one.html");
    const { page } = opened;
    const cell = page.locator("#py-1");
    await run(cell);
    await write(cell, "while True: pass");
    await press(cell, "Run");
    const [stopped] = page.workers();
    const isGone = stopped.waitForEvent("close");
    await press(cell, "Stop");
    await isGone;
    await write(cell, "1");
    await run(cell);
    const [worker] = page.workers();
    for (let runs = 2; runs < 45; runs++) await run(cell);
    assertEquals(page.workers()[0] === worker, true);
    const ended = worker.waitForEvent("close");
    await run(cell);
    await ended;
    await run(cell);
  },
);

Deno.test(
  `a cell that waits for another is stopped at once${lacks}`,
  { ignore },
  async () => {
    await using opened = await openSample("values/one.html");
    const { page } = opened;
    const [one, other] = [page.locator("#py-1"), page.locator("#py-3")];
    await write(one, "print('begun')\nwhile True: pass");
    await press(one, "Run");
    await one.locator(".now samp").getByText("begun").waitFor();
    await press(other, "Run");
    await other.getByText("waiting").waitFor();
    await press(other, "Stop");
    await other.getByText("stopped").waitFor();
    assertEquals(await one.locator(".now .state").innerText(), "running");
    const [worker] = page.workers();
    const ended = worker.waitForEvent("close");
    await press(one, "Stop");
    await ended;
    await run(other);
    assertEquals(await other.getByText("stopped").count(), 0);
  },
);

Deno.test(
  `the memory of CPython is kept under what it was made of${lacks}`,
  { ignore },
  async () => {
    await using opened = await openSample("values/one.html");
    const { page } = opened;
    await page.evaluate(
      "caches.open('cpython').then((cache) => cache.put('/old', new Response('old')))",
    );
    await run(page.locator("#py-3"));
    const names = await page.evaluate<string[]>(
      "caches.open('cpython').then((cache) => cache.keys()).then((all) => all.map(({ url }) => url))",
    );
    const digest = createHash("sha256").update(recipe).digest("hex");
    assertEquals(names.map((name) => name.replace(/.*\/run/, "run")), [
      `run/pyodide/${digest.slice(0, 8)}.memory`,
    ]);
  },
);

Deno.test(
  `where the browser trusts the host with no cache, cells run, too${lacks}`,
  { ignore },
  async () => {
    await using opened = await openSample("values/one.html");
    const { page } = opened;
    const { origin } = new URL(page.url());
    await page.context().route("http://sample.test/**", async (route) => {
      const url = route.request().url().replace("http://sample.test", origin);
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    await page.goto("http://sample.test/values/one.html");
    assertEquals(await page.evaluate("isSecureContext"), false);
    const cell = page.locator("#py-1");
    await run(cell);
    await cell.getByText("✓ prints this").waitFor();
  },
);

Deno.test(
  `the time that is shown is that of the run${lacks}`,
  { ignore },
  async () => {
    await using opened = await openSample("values/one.html");
    const { page } = opened;
    const cell = page.locator("#py-1");
    await run(cell);
    const start = performance.now();
    await run(cell);
    const most = performance.now() - start;
    const said = await cell.locator(".state").innerText();
    const [, number, unit] = /([\d.]+) (m?s)$/.exec(said) ?? [];
    assert(Number(number) * (unit === "s" ? 1000 : 1) <= most, said);
    const block = page.locator("#ts-1");
    await write(block, "performance.now = () => 0;");
    await run(block);
    await block.getByText(/ -[\d.]+ ms$/).waitFor();
  },
);

Deno.test(
  `it is said where the browser does not let a page copy${lacks}`,
  { ignore },
  async () => {
    await using opened = await openSample("values/one.html");
    const { page } = opened;
    await page.evaluate(
      "navigator.clipboard.writeText = () => Promise.reject(new Error('no'))",
    );
    await press(page.locator("#py-1"), "Copy");
    await page.locator("#py-1 .copy").getByText("Not copied").waitFor();
    assertEquals(
      await page.locator("p[role=status]").innerText(),
      "Python 1 not copied",
    );
    assertEquals(opened.complaints, []);
  },
);

Deno.test(
  `where the browser lets no page copy, nothing offers it${lacks}`,
  { ignore },
  async () => {
    await using opened = await openSample("values/one.html");
    const { page, complaints } = opened;
    await page.addInitScript(
      "Object.defineProperty(navigator, 'clipboard', { value: undefined })",
    );
    await page.reload();
    assertEquals(await page.locator(".copy").count(), 0);
    assertEquals(await page.locator("#py-1 .run").isVisible(), true);
    assertEquals(complaints, []);
  },
);
