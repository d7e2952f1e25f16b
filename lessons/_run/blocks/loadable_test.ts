/**
 * Leaves out of two pages what cannot be loaded.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { root } from "../../_book/book.ts";
import { readPage } from "../../_book/page.ts";
import { mayKeepFiles } from "../permission.ts";
import { urlOf } from "../paths.ts";
import { Trial } from "../trial.ts";
import { Copies } from "../copies.ts";
import { type Loadable, Pages } from "./loadable.ts";

const ignore = !mayKeepFiles();

const text = `/**
 * # X
 *
 * \`\`\`ts
 * one();
 * \`\`\`
 *
 * \`\`\`ts
 * two();
 * \`\`\`
 *
 * \`\`\`python
 * three()
 * \`\`\`
 *
 * @module
 */
four();
`;
const [x, y] = ["lessons/x.ts", "lessons/y.ts"];
const none = readPage(
  "lessons/none.ts",
  "/**\n * # None\n *\n * @module\n */\n",
);
const pages = [readPage(x, text), readPage(y, text), none];
const message = "it does not load";

/** The blocks' pages and first lines. */
function placesOf({ blocks }: Loadable): string[] {
  return Array.from(
    blocks.values(),
    ({ path, block }) => `${path}:${block.line}`,
  );
}

Deno.test("Pages are given as they are as long as all can be loaded", {
  ignore,
}, async () => {
  await using options = new Trial();
  const faults = [{ path: x, line: 12, message: "no output" }];
  const loadable = new Pages(
    [{ ...pages[0], faults }, ...pages.slice(1)],
    options.folder,
  ).prepare();
  assertEquals(loadable.files, [x, y]);
  assertEquals([...loadable.blocks.keys()], [
    ...[`${urlOf(x)}#4-7.ts`, `${urlOf(x)}#8-11.ts`],
    ...[`${urlOf(y)}#4-7.ts`, `${urlOf(y)}#8-11.ts`],
  ]);
  assertEquals(placesOf(loadable), [`${x}:4`, `${x}:8`, `${y}:4`, `${y}:8`]);
  assertEquals(loadable.faulty, new Set([`${x}:12`]));
});

Deno.test(
  "leaveOut() takes a block out of a copy of its page",
  { ignore },
  async () => {
    await using options = new Trial();
    const all = new Pages(pages, options.folder);
    all.prepare();
    const fault = { path: x, line: 4, message };
    assertEquals(all.leaveOut(fault), fault);
    const loadable = all.prepare();
    const [copy, other] = loadable.files;
    assertEquals(other, y);
    assertEquals(placesOf(loadable), [`${x}:8`, `${y}:4`, `${y}:8`]);
    assertEquals([...loadable.blocks.keys()][0], `${urlOf(copy)}#8-11.ts`);
    assertEquals(copy.startsWith(options.folder), true);
    const url = urlOf(copy);
    const own = [url, `${url}#4-7.ts`, `${url}#8-11.ts`, `${url}#12-15.ts`];
    assertEquals(loadable.imports, {
      [new URL("../", url).href]: root.href,
      ...Object.fromEntries(own.map((one) => [one, one])),
    });
    const lines = text.split("\n").map((line, index) =>
      3 <= index && index <= 5 ? "" : line
    );
    assertEquals(await Deno.readTextFile(copy), lines.join("\n"));
  },
);

Deno.test(
  "leaveOut() leaves out a page whose own code is at fault, and knows what is gone",
  { ignore },
  async () => {
    await using options = new Trial();
    const all = new Pages(pages, options.folder);
    all.prepare();
    all.leaveOut({ path: x, line: 8, message });
    const [copy] = all.prepare().files;
    assertEquals(all.leaveOut({ path: copy, line: 8, message }), {
      ...{ path: x, line: 8, message },
    });
    assertEquals(all.leaveOut({ path: copy, line: 4, message }), undefined);
    assertEquals(
      all.leaveOut({ path: "lessons/z.ts", line: 4, message }),
      undefined,
    );
    const loadable = all.prepare();
    assertEquals([loadable.files, placesOf(loadable)], [[y], [
      `${y}:4`,
      `${y}:8`,
    ]]);
  },
);

Deno.test("Copies may be several of one page", { ignore }, async () => {
  await using options = new Trial();
  const copies = new Copies(options.folder);
  const paths = [
    copies.write(pages[0], "one"),
    copies.write(pages[0], "two"),
  ];
  const texts = await Promise.all(paths.map((path) => Deno.readTextFile(path)));
  assertEquals(texts, ["one", "two"]);
  assertEquals(paths.map((path) => path.slice(-3)), [".ts", ".ts"]);
});
