/**
 * How runs show on the pages of a small book, in a browser, state for state.
 * Where a change is meant, this writes the states down anew:
 *
 *     deno test -A -u lessons/_site/sample_run_browser_test.ts
 *
 * @module
 */
import { assert, assertEquals } from "@std/assert";
import type { Route } from "playwright-core";
import { chromium, lacks } from "./browser/chromium.ts";
import { press, run, write } from "./browser/reader.ts";
import {
  around,
  compare,
  holdBack,
  openSample,
  serveSample,
} from "./browser/sample.ts";

const ignore = chromium === undefined;

Deno.test(
  `each run of a page's own code shows how it went${lacks}`,
  { ignore },
  async (test) => {
    await using served = await serveSample();
    await using opened = await served.open("values/one.html");
    const { page } = opened;
    await test.step("how much of CPython is loaded", async (test) => {
      const release = await holdBack(page, "**/python_stdlib.zip");
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
  [
    "a cell prints a traceback, and goes on",
    "#py-1",
    "import traceback\ntry:\n    1 / 0\nexcept ArithmeticError:\n    traceback.print_exc()\n",
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
    `import { assert, assertEquals } from "@std/assert";
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
    await using opened = await openSample("values/one.html");
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
      await run(cell);
      await write(cell, "print(4)\n");
      await cell.getByText("changed since this run").waitFor();
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
      assertEquals(await page.locator("#ts-2 .state").count(), 0);
      await press(page.locator(".runall"), "Run all");
      await page.locator(".summary", { hasText: "Running" }).waitFor();
      await press(page.locator(".runall"), "Stop");
      await page.locator(".summary", { hasText: "Stopped" }).waitFor();
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
  `a page's own code that fails leads to its line${lacks}`,
  { ignore },
  async (test) => {
    await using opened = await openSample("values/two.html", {
      reducedMotion: "reduce",
    });
    const { page } = opened;
    const cell = page.locator("#py-1");
    await run(cell);
    await compare(test, page, ...around("#py-1"));
    await cell.getByRole("button", { name: "line 1" }).click();
    await cell.locator(".cm-failed", { hasText: "f()" }).waitFor();
    await page.keyboard.type("# ");
    assertEquals(await cell.locator(".cm-line").first().textContent(), "# f()");
    // Large type makes a masthead that is as high.
    await page.evaluate("document.documentElement.style.fontSize = '32px'");
    await write(cell, "f()\n" + "x = 1\n".repeat(200));
    await run(cell);
    await cell.getByRole("button", { name: "line 1" }).click();
    // It scrolls in the next frame.
    const frame =
      "new Promise((drawn) => requestAnimationFrame(() => drawn()))";
    for (let frames = 0; frames < 2; frames++) await page.evaluate(frame);
    const line = await cell.locator(".cm-failed").boundingBox();
    const masthead = await page.locator(".masthead").boundingBox();
    assert(line && masthead);
    assert(line.y >= masthead.height, "the line is not behind the masthead");
    assert(line.y < 400, "the line is in sight");
  },
);

Deno.test(
  `what edited code prints is shown at once, though the page prints it, too${lacks}`,
  { ignore },
  async () => {
    await using opened = await openSample("values/one.html");
    const cell = opened.page.locator("#py-1");
    await write(cell, "print(1)\nwhile True: pass\n");
    await press(cell, "Run");
    await cell.locator(".printed.now samp").getByText("1").waitFor();
  },
);

const wasm = "application/wasm";
type Answer = Parameters<Route["fulfill"]>[0];

/** What a host can do to a part of CPython. */
const torn: [what: string, path: string, answer: Answer][] = [
  ["lost", "pyodide.asm.wasm", { status: 404, body: "" }],
  ["torn", "pyodide.asm.wasm", { contentType: wasm, body: "torn" }],
  ["of another type", "pyodide.asm.wasm", { contentType: "text/plain" }],
  ["lost", "python_stdlib.zip", { status: 404, body: "" }],
  ["torn", "python_stdlib.zip", { body: "torn" }],
];

Deno.test(
  `a CPython of which a part cannot be used is told${lacks}`,
  { ignore },
  async (test) => {
    for (const [what, path, answer] of torn) {
      await using opened = await openSample("values/one.html");
      const { page } = opened;
      await page.context().route(
        `**/${path}`,
        (route) => route.fulfill(answer),
      );
      await test.step(`${path} is ${what}`, async (test) => {
        await run(page.locator("#py-3"));
        await compare(test, page, ...around("#py-3"));
      });
    }
  },
);

Deno.test(
  `a CPython that cannot be compiled for a memory that was kept is told${lacks}`,
  { ignore },
  async () => {
    await using opened = await openSample("values/one.html");
    const { page } = opened;
    const cell = page.locator("#py-3");
    await run(cell);
    await page.context().route(
      "**/pyodide.asm.wasm",
      (route) => route.fulfill({ contentType: wasm, body: "torn" }),
    );
    await page.reload();
    await run(cell);
    assertEquals(await cell.getByText("CPython died").count(), 1);
  },
);

/** In the page: a Worker that still tells what it was about to tell when it was ended. */
const talkative = `globalThis.Worker = class extends Worker {
  terminate() {
    super.terminate();
    const data = { text: "too late" };
    queueMicrotask(() => this.dispatchEvent(new MessageEvent("message", { data })));
  }
};`;

Deno.test(
  `what a run tells after Stop is not shown${lacks}`,
  { ignore },
  async () => {
    await using opened = await openSample("values/one.html");
    const { page } = opened;
    await page.evaluate(talkative);
    const block = page.locator("#ts-1");
    await write(block, 'for (;;) console.log("on and on");');
    await press(block, "Run");
    await block.getByText("on and on").nth(1).waitFor();
    await press(block, "Stop");
    await block.getByText("stopped").waitFor();
    assertEquals(await block.getByText("too late").count(), 0);
  },
);

Deno.test(
  `what cannot be loaded is told${lacks}`,
  { ignore },
  async (test) => {
    for (const file of ["typescript.js", "pyodide.asm.wasm", "python.js"]) {
      await using opened = await openSample("values/one.html");
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
  `what cannot be loaded is not counted as well done${lacks}`,
  { ignore },
  async () => {
    await using opened = await openSample("types/four.html");
    const { page } = opened;
    await page.context().route("**/typescript.js", (route) => route.abort());
    await press(page.locator(".runall"), "Run all");
    const summary = page.locator(".summary:is(.good, .bad)");
    assertEquals(await summary.innerText(), "0 of 1 did what the page says.");
  },
);
