/**
 * Running, editing and stopping what stands on the pages, in a browser.
 *
 * @module
 */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { Page } from "playwright-core";
import { runEverything } from "./browser/all.ts";
import { chromium, lacks } from "./browser/chromium.ts";
import { note, noted } from "./browser/noted.ts";
import { press, write } from "./browser/reader.ts";
import { Served } from "./browser/served.ts";

const ignore = chromium === undefined;

Deno.test(
  `every block and every cell with a Run does what its page says${lacks}`,
  { ignore },
  async () => {
    await using served = await Served.start();
    const [blocks, cells] = await Promise.all([
      runEverything(served, "ts"),
      runEverything(served, "py"),
    ]);
    assertEquals([...blocks.failed, ...cells.failed], []);
    assert(blocks.ran > 200);
    // More than one Worker for Python has the memory for.
    assert(cells.ran > 80);
    assertEquals(cells.complaints, []);
  },
);

Deno.test(
  `what a cell prints is not shown twice, where the page says the same${lacks}`,
  { ignore },
  async () => {
    await using served = await Served.start();
    await using opened = await served.open("classes/ordinary-class.html");
    const { page } = opened;
    const cell = new Handled(page, "#py-1");
    await note(page, "#py-1");
    await cell.press("Run");
    assertStringIncludes(await cell.ended(), "✓ prints this");
    const texts = await noted(page);
    assertEquals(texts.filter((text) => text.includes("prints now")), []);
    assert(texts.some((text) => text.includes("running")));
  },
);

Deno.test(
  `a cell is edited, run, stopped and put back${lacks}`,
  { ignore },
  async (test) => {
    await using served = await Served.start();
    await using opened = await served.open("classes/ordinary-class.html");
    const { page, complaints } = opened;
    const cell = new Handled(page, "#py-1");

    await test.step("unedited, it prints what the page says", async () => {
      await cell.press("Run");
      assertStringIncludes(await cell.ended(), "✓ prints this");
    });
    await test.step("edited, it prints something else under that", async () => {
      await cell.write("print('é', 1 + 1)");
      await page.keyboard.press("Control+Enter");
      const said = await cell.ended();
      for (
        const part of ["Ada: 5 True", "before the edit", "prints now", "é 2"]
      ) {
        assertStringIncludes(said, part);
      }
    });
    await test.step("an error shows its last line and marks its own", async () => {
      await cell.write("def f():\n    return {}['key']\n\nf()");
      await cell.press("Run");
      assertStringIncludes(await cell.ended(), "line 2\nKeyError: 'key'");
      assertEquals(await cell.marked(), "    return {}['key']");
    });
    await test.step("a syntax error is told with its line, as an error", async () => {
      await cell.write("x = 1\nif x\n");
      await cell.press("Run");
      const error = "SyntaxError: expected ':'";
      assertStringIncludes(await cell.ended(), `line 2\n${error}`);
      assertEquals(await cell.figure.locator(".error").innerText(), error);
      assertEquals(await cell.marked(), "if x");
    });
    await test.step("a run finds nothing that another has left", async () => {
      await cell.write(
        "import builtins, json\nbuiltins.left = json.left = 1\nprint('done')",
      );
      await cell.press("Run");
      assertStringIncludes(await cell.ended(), "done");
      await cell.write(
        "import builtins, json\nprint(hasattr(builtins, 'left'), hasattr(json, 'left'))",
      );
      await cell.press("Run");
      assertStringIncludes(await cell.ended(), "False False");
    });
    await test.step("stderr is shown, its traceback left out", async () => {
      await cell.write(
        "import sys\nprint('out')\nprint('err', file=sys.stderr)\n1 / 0",
      );
      await cell.press("Run");
      const said = await cell.ended();
      assertStringIncludes(said, "out\n\nto stderr:\nerr\nline 4\nZero");
      assertEquals(said.includes("Traceback"), false);
    });
    await test.step("10 MB of output are cut, and it says so", async () => {
      await cell.write("for i in range(100_000): print('x' * 100)");
      await cell.press("Run");
      const said = await cell.ended();
      assertStringIncludes(said, "(cut off here)");
      assert(said.length < 110_000);
    });
    await test.step("an endless loop is stopped, and the next run starts anew", async () => {
      await cell.write("print('begun')\nwhile True: pass");
      await cell.press("Run");
      const now = cell.figure.locator(".printed.now");
      await now.getByText("begun").waitFor();
      assertStringIncludes(await now.innerText(), "running");
      await cell.press("Stop");
      assertStringIncludes(await now.innerText(), "stopped\n\nbegun");
      assertStringIncludes(await cell.ended(), "before the edit");
      await cell.press("Reset");
      await cell.press("Run");
      assertStringIncludes(await cell.ended(), "✓ prints this");
    });
    await test.step("what is loaded works without a network, and in a second page", async () => {
      await page.context().setOffline(true);
      await cell.press("Run");
      assertStringIncludes(await cell.ended(), "✓ prints this");
      await page.context().setOffline(false);
      const other = await page.context().newPage();
      await other.goto(page.url());
      const same = new Handled(other, "#py-1");
      await same.press("Run");
      assertStringIncludes(await same.ended(), "✓ prints this");
    });
    await test.step("a cell waits for the one before", async () => {
      await page.goto(served.url("functions/closures.html"));
      const other = new Handled(page, "#py-2");
      await cell.write("while True: pass");
      await cell.press("Run");
      await other.press("Run");
      await other.figure.getByText("waiting").waitFor();
      await cell.press("Stop");
      assertStringIncludes(await other.ended(), "✓ prints this");
      await page.goto(served.url("classes/ordinary-class.html"));
    });
    await test.step("only where TypeScript runs, it is said that no types are checked", async () => {
      const summary = page.locator(".summary");
      assertStringIncludes(await summary.innerText(), "Types are not checked");
      await page.goto(served.url("cpython/objects.html"));
      assertStringIncludes(await summary.innerText(), "loads CPython");
      assertEquals((await summary.innerText()).includes("ypes"), false);
    });
    assertEquals(complaints, []);
  },
);

Deno.test(
  `a block is edited, run, stopped and put back${lacks}`,
  { ignore },
  async (test) => {
    await using served = await Served.start();
    await using opened = await served.open("classes/ordinary-class.html");
    const { page, complaints } = opened;
    await page.context().grantPermissions([
      "clipboard-read",
      "clipboard-write",
    ]);
    const block = new Handled(page, "#ts-1");

    await test.step("unedited, it holds", async () => {
      await block.press("Run");
      assertStringIncludes(await block.ended(), "✓ every assertion holds");
    });
    await test.step("a failing assertion shows its diff and marks its line", async () => {
      await block.write(
        'import { assertEquals } from "@std/assert";\n\nconst name: string = new Player("Ada").name;\nassertEquals(name, "Bob");\nname;\n',
      );
      await block.press("Run");
      const said = await block.ended();
      for (const part of ["AssertionError", "line 4", "-   Ada", "+   Bob"]) {
        assertStringIncludes(said, part);
      }
      assertEquals(await block.marked(), 'assertEquals(name, "Bob");');
      assertEquals(await block.figure.locator(".error").count(), 1);
    });
    await test.step("its lines have numbers, and a message leads to its own", async () => {
      const numbers = block.figure.locator(".cm-lineNumbers");
      assertStringIncludes(await numbers.innerText(), "4");
      assertEquals(await numbers.isHidden(), false);
      assertEquals(
        await block.figure.locator("[aria-hidden=true] .cm-lineNumbers")
          .count(),
        1,
      );
      await page.keyboard.press("Escape");
      await block.figure.getByRole("button", { name: "line 4" }).click();
      await page.keyboard.press("End");
      await page.keyboard.type("// here");
      assertStringIncludes(
        await block.text(),
        'assertEquals(name, "Bob");// here\nname;',
      );
    });
    await test.step("Ctrl+Enter runs, and what is logged is shown", async () => {
      await block.write(
        'console.log("one", { two: [2] }, new Map([[1, 2]]));\nenum Side { Left = 3 }\nconsole.log(Side.Left);\n',
      );
      await page.keyboard.press("Control+Enter");
      const said = await block.ended();
      assertStringIncludes(said, "one { two: [ 2 ] } Map(1) { 1 => 2 }\n3");
    });
    await test.step("without an assertion no tick stands, and types are not checked", async () => {
      await block.write('const n: number = "x"; console.log(n);');
      await block.press("Run");
      const said = await block.ended();
      assertStringIncludes(said, "ran; no assertion in it");
      assertStringIncludes(said, "types not checked");
      assertEquals(said.includes("✓"), false);
    });
    await test.step("what a timer prints is waited for", async () => {
      await block.write('setTimeout(console.log, 100, "later");');
      await block.press("Run");
      assertStringIncludes(await block.ended(), "\nlater");
    });
    await test.step("it is said where a timer is still due", async () => {
      await block.write("setInterval(() => {}, 1000);");
      await block.press("Run");
      assertStringIncludes(
        await block.ended(),
        "Timers were still due after 5 s, and were not waited for.",
      );
    });
    await test.step("a table is printed", async () => {
      await block.write("console.table([1]);");
      await block.press("Run");
      assertStringIncludes(await block.ended(), "[ 1 ]");
    });
    await test.step("much that is printed scrolls in its place", async () => {
      await block.write("for (let i = 0; i < 3000; i++) console.log(i);");
      await block.press("Run");
      assertStringIncludes(await block.ended(), "2999");
      const printed = block.figure.locator(".printed.now");
      const box = await printed.boundingBox();
      assert(box && box.height < 800);
      await printed.locator("[tabindex='0']").waitFor();
    });
    await test.step("what is copied is what was made of it", async () => {
      await block.write("const copied = 1;");
      await block.press("Copy");
      const copy = block.figure.locator(".copy");
      await copy.getByText("Copied", { exact: true }).waitFor();
      assertEquals(
        await page.evaluate("navigator.clipboard.readText()"),
        "const copied = 1;",
      );
      await copy.getByText("Copy", { exact: true }).waitFor();
    });
    const faults: [what: string, code: string, said: string][] = [
      ["a syntax error", "\nconst x = ;\n", "line 2\nUnexpected token"],
      [
        "what parses and no engine takes",
        "const x = 1;\nusing y;\n",
        "line 2\n'using' declarations must be initialized.",
      ],
      [
        "the line of an error in code that is compiled further",
        "class A { accessor x = 1; }\n\nthrow new Error('third');\n",
        "line 3\nthird",
      ],
      [
        "a name that a module has not",
        '\nimport { assertEqual } from "@std/assert";\nassertEqual(1, 1);\n',
        "line 2\nThe requested module '@std/assert' does not",
      ],
      [
        "a syntax error in data, after one run",
        'console.log("once");\nJSON.parse("{");\n',
        "SyntaxError\n✗ failed\n\nonce\nline 2\nExpected",
      ],
      [
        "an error in a timer",
        "setTimeout(() => missing, 100);\n",
        "missing is",
      ],
      [
        "a name of Python's",
        'print("x");\n',
        "Python's `print` is `console.log()` here",
      ],
      [
        "an error that is thrown",
        '\nthrow new RangeError("far");\n',
        "RangeError",
      ],
      [
        "a rejection that nobody awaits",
        'Promise.reject(new Error("left"));\n',
        "left",
      ],
      [
        "what only Deno has",
        'Deno.readTextFileSync("x");\n',
        "run this with Deno",
      ],
      [
        "a module that is not here",
        '\nimport fs from "node:fs";\nfs;\n',
        'line 2\n"node:fs" is not in a browser',
      ],
    ];
    for (const [what, code, expected] of faults) {
      await test.step(`${what} is told`, async () => {
        await block.write(code);
        await block.press("Run");
        assertStringIncludes(await block.ended(), expected);
      });
    }
    await test.step("decorators and using run, though the browser knows them not", async () => {
      await block.write(`const log: string[] = [];
function traced<T extends Function>(f: T, { name }: ClassMethodDecoratorContext): T {
  log.push(String(name));
  return f;
}
class Thing {
  accessor size = 1;
  @traced grow() { this.size++; }
}
new Thing().grow();
{ using _ = { [Symbol.dispose]: () => log.push("gone") }; }
console.log(log.join());
`);
      await block.press("Run");
      assertStringIncludes(await block.ended(), "grow,gone");
    });
    await test.step("10 MB of output are cut, and it says so", async () => {
      await block.write(
        'for (let i = 0; i < 1e5; i++) console.log("x".repeat(100));\n',
      );
      await block.press("Run");
      const said = await block.ended();
      assertStringIncludes(said, "(cut off here)");
      assert(said.length < 110_000);
    });
    for (const code of ["for (;;);\n", "await new Promise(() => {});\n"]) {
      await test.step(`${code.trim()} is stopped`, async () => {
        await block.write(code);
        await block.press("Run");
        await block.press("Stop");
        assertStringIncludes(await block.ended(), "stopped");
      });
    }
    await test.step("edited, it still imports the files that it did", async () => {
      await page.goto(served.url("projects/live-bindings.html"));
      await block.press("Edit");
      await block.figure.locator(".cm-focused").waitFor();
      await page.keyboard.press("Control+End");
      await page.keyboard.type("\nassertEquals(count, 1);");
      await block.press("Run");
      assertStringIncludes(await block.ended(), "✓ every assertion holds");
    });
    await test.step("of two modules the one is told that lacks a name", async () => {
      await block.figure.locator(".cm-content").press("Control+Home");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.type(
        'import { lost } from "./fixtures/counter.ts"; lost;\n',
      );
      await block.press("Run");
      assertStringIncludes(
        await block.ended(),
        "line 2\nThe requested module './fixtures/counter.ts' does not",
      );
      await page.keyboard.press("Control+z");
    });
    await test.step("a change takes back what a run said", async () => {
      await block.figure.locator(".cm-content").press("Control+End");
      await page.keyboard.type(" ");
      const said = await block.ended();
      assertStringIncludes(said, "changed since this run");
      assertEquals(said.includes("✓"), false);
    });
    await test.step("what was made of it outlives the page", async () => {
      await page.goto(served.url("classes/ordinary-class.html"));
      await page.goBack();
      await block.figure.locator(".cm-content").waitFor();
      assertStringIncludes(await block.text(), "\nassertEquals(count, 1); ");
      assertEquals(await block.figure.getByText("edited").count(), 1);
    });
    await test.step("Reset is undone", async () => {
      await block.press("Reset");
      assertEquals(await block.figure.locator(".editor").count(), 0);
      await block.press("Undo reset");
      await block.figure.locator(".cm-content").waitFor();
      assertStringIncludes(await block.text(), "assertEquals(count, 1);");
      await block.press("Reset");
      await page.reload();
      assertEquals(await block.figure.locator(".editor").count(), 0);
      assertEquals(await block.figure.locator(".edited").isHidden(), true);
    });
    await test.step("the editor takes no more room than the code", async () => {
      await page.goto(served.url("classes/ordinary-class.html"));
      await block.press("Reset");
      const before = await block.figure.boundingBox();
      await block.press("Edit");
      await block.figure.locator(".cm-content").waitFor();
      const after = await block.figure.boundingBox();
      assertEquals([after?.x, after?.width], [before?.x, before?.width]);
      await block.press("Close");
    });
    await test.step("of what the compiler refuses it is said that it does", async () => {
      const refused = new Handled(
        page,
        ".listing[data-run]:has(.refused) >> nth=0",
      );
      await refused.press("Run");
      const said = await refused.ended();
      assertStringIncludes(said, "The compiler refuses this.");
      assertStringIncludes(said, "✓ every assertion holds");
    });
    await test.step("Escape leaves the editor, Tab indents in it", async () => {
      await block.write("1;");
      await page.keyboard.press("Home");
      await page.keyboard.press("Tab");
      assertEquals(await block.text(), "  1;");
      await page.keyboard.press("Escape");
      assertEquals(await page.locator("#ts-1 .run:focus").count(), 1);
    });
    await test.step("Reset puts back what the page says", async () => {
      await block.press("Reset");
      assertEquals(await block.figure.locator(".printed.now").count(), 0);
      await block.press("Run");
      assertStringIncludes(await block.ended(), "✓ every assertion holds");
    });
    // The browser itself complains of what nobody awaited.
    assertEquals(complaints, ["left"]);
  },
);

/** A listing, as a reader handles it. */
class Handled {
  readonly figure;

  constructor(page: Page, selector: string) {
    this.figure = page.locator(selector);
  }

  /** Presses one of its buttons. */
  async press(name: string): Promise<void> {
    await press(this.figure.locator(".bar"), name);
  }

  /** Waits for a run to end, and resolves to what the listing shows of it. */
  async ended(): Promise<string> {
    await this.figure.locator(".run").waitFor();
    return (await this.figure.locator(".printed").allInnerTexts()).join("\n");
  }

  /** Pastes other code over what its editor holds. */
  async write(code: string): Promise<void> {
    await write(this.figure, code.trimEnd());
  }

  /** What its editor holds. */
  async text(): Promise<string> {
    return (await this.figure.locator(".cm-line").allTextContents()).join("\n");
  }

  /** The line that is marked. */
  async marked(): Promise<string> {
    return await this.figure.locator(".cm-failed").innerText();
  }
}
