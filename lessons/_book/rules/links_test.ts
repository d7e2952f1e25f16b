/**
 * Pages whose links lead nowhere.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { breaks, check, files } from "./sample.ts";

const up = "lessons/counting/up.ts";

breaks(
  "a link to a file that is not there",
  up,
  [
    "./down.ts#one-after-another",
    "./sideways.ts#one-after-another",
  ],
  "lessons/counting/up.ts:32: there is no lessons/counting/sideways.ts: mend the link",
);
breaks(
  "a link to a section that is not there",
  up,
  [
    "#one-after-another",
    "#in-theory",
  ],
  "lessons/counting/up.ts:32: lessons/counting/down.ts has no #in-theory: one of one-after-another, in-practice, nobody-stops, your-turn, see-also",
);
breaks(
  "a fragment of the page itself",
  up,
  [
    "./down.ts#one-after-another",
    "#nowhere",
  ],
  "lessons/counting/up.ts:32: lessons/counting/up.ts has no #nowhere: one of one-after-another, in-practice, nobody-stops, your-turn, see-also",
);
breaks(
  "a link with a title that leads nowhere",
  up,
  [
    "./down.ts#one-after-another",
    './sideways.ts "Down"',
  ],
  "lessons/counting/up.ts:32: there is no lessons/counting/sideways.ts: mend the link",
);
breaks(
  "an image that is not there",
  up,
  [
    "As [counting",
    "As ![counting](./no.png) [counting",
  ],
  "lessons/counting/up.ts:32: there is no lessons/counting/no.png: mend the link",
);
breaks(
  "an autolink that is not https",
  up,
  [
    "As [counting",
    "As <http://example.com/> [counting",
  ],
  "lessons/counting/up.ts:32: http://example.com/ is no https address: mend it",
);
breaks(
  "a reference that leads nowhere",
  up,
  [
    "* @module",
    "* [down]: ./sideways.ts\n *\n * [Down][down]\n *\n * @module",
  ],
  "lessons/counting/up.ts:55: there is no lessons/counting/sideways.ts: mend the link",
);
breaks(
  "a reference that is defined nowhere",
  up,
  [
    "As [counting",
    "As [Down][down] [counting",
  ],
  "lessons/counting/up.ts:32: [Down][down] is defined nowhere: write `[text](target)`",
);
breaks(
  "an HTML anchor",
  up,
  [
    "As [counting",
    'As <a href="./sideways.ts">x</a> [counting',
  ],
  'lessons/counting/up.ts:32: <a href="./sideways.ts"> is HTML: write Markdown, or put it between backticks',
);
breaks("an address without a host", up, [
  "https://developer.mozilla.org/",
  "https://",
], "lessons/counting/up.ts:51: https:// is no https address: mend it");
breaks(
  "a link in a doc comment that leads nowhere",
  up,
  [
    "/** Counts. */",
    "/** As [counting](./sideways.ts). */",
  ],
  "lessons/counting/up.ts:58: there is no lessons/counting/sideways.ts: mend the link",
);
breaks(
  "a {@link} to an export",
  up,
  [
    "As [counting",
    "As {@link Counter} [counting",
  ],
  "lessons/counting/up.ts:32: the terminal prints {@link Counter} raw: write `Counter` between backticks",
);
breaks(
  "a {@link} to a lesson",
  up,
  [
    "As [counting",
    "As {@link [counting/down]} [counting",
  ],
  "lessons/counting/up.ts:32: the terminal prints {@link [counting/down]} raw: write a link to the lesson's file, `[title](../chapter/lesson.ts)`",
);
breaks(
  "a link in a table",
  up,
  [
    " * As [counting",
    " * | a |\n * | --- |\n * | [b](./down.ts) |\n *\n * As [counting",
  ],
  "lessons/counting/up.ts:34: a link in a table: name a lesson by its key, in backticks",
);
breaks("a link of the README that leads nowhere", "README.md", [
  "lessons/counting/up.ts)",
  "lessons/counting/sideways.ts)",
], "README.md:5: there is no lessons/counting/sideways.ts: mend the link");

breaks(
  "a link to a section that a page of one section has not",
  up,
  ["./down.ts#one-after-another", "./pool/mod.ts#nowhere"],
  "lessons/counting/up.ts:32: lessons/counting/pool/mod.ts has no #nowhere: one of see-also",
);
breaks(
  "a link to a heading that the README has not",
  up,
  ["./down.ts#one-after-another", "../../README.md#nowhere"],
  "lessons/counting/up.ts:32: README.md has no #nowhere: one of sample, contents",
);

Deno.test("checkPages() says nothing of a fragment of what is no page", () => {
  const text = files[up].replace(
    "./down.ts#one-after-another",
    "./up/mod.ts#nowhere",
  );
  assertEquals(check({ ...files, [up]: text }), []);
});
