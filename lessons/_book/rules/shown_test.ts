/**
 * A block that shows a file in comments.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { breaks, check, files } from "./sample.ts";

const up = "lessons/counting/up.ts";
const first = " * assertEquals(new Counter().next(), 1);\n * ```\n *\n * - ✓";

/** The first block, with these comment lines at its end. */
function showing(...lines: string[]): [string, string] {
  const comments = lines.map((line) => ` * // ${line}\n`).join("");
  return [first, first.replace(" * ```", () => `${comments} * \`\`\``)];
}

Deno.test("checkPages() says nothing of a file that is shown as it is", () => {
  const [part, change] = showing(
    "up/mod.ts, which helps:",
    "export function helped(): number { return 1 }",
  );
  assertEquals(
    check({ ...files, [up]: files[up].replace(part, () => change) }),
    [],
  );
});
breaks(
  "a file that is shown otherwise than it is",
  up,
  showing("up/mod.ts:", "export function helped(): number { return 2; }"),
  "lessons/counting/up.ts:24: this does not stand in lessons/counting/up/mod.ts: show its code, in its order",
);
breaks(
  "a name that is shown in part",
  up,
  showing("up/mod.ts:", "export function help"),
  "lessons/counting/up.ts:24: this does not stand in lessons/counting/up/mod.ts: show its code, in its order",
);
breaks(
  "a file that is shown and not there",
  up,
  showing("up/lost.ts:", "export const one = 1;"),
  "lessons/counting/up.ts:24: there is no lessons/counting/up/lost.ts to show",
);
breaks(
  "two words that are shown as one",
  up,
  showing("up/mod.ts:", "export functionhelped(): number { return 1 }"),
  "lessons/counting/up.ts:24: this does not stand in lessons/counting/up/mod.ts: show its code, in its order",
);

Deno.test("checkPages() takes for what is shown all lines up to one that is no comment", () => {
  const [part, change] = showing(
    "up/mod.ts:",
    "export function",
    "helped(): number { return 1 }",
  );
  const more = change.replace(" * ```", " * one();\n * // One.\n * ```");
  assertEquals(
    check({ ...files, [up]: files[up].replace(part, () => more) }),
    [],
  );
});

Deno.test("checkPages() says nothing of a file that an output names", () => {
  const text = files[up].replace("* 1\n", "* // up/lost.ts:\n");
  assertEquals(check({ ...files, [up]: text }), []);
});
