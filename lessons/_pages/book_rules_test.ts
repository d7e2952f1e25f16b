/**
 * Holds the book to the rules for all lessons together, and each rule to a book
 * that breaks it.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { readBook, root } from "./book.ts";
import * as rules from "./book_rules.ts";
import { book, good, list, readme, replaceOnce, report } from "./sample.ts";

const ignore =
  Deno.permissions.querySync({ name: "read", path: root }).state !== "granted";

for (const [name, rule] of Object.entries(rules)) {
  Deno.test(`the book keeps the rule of ${name}`, { ignore }, () => {
    const problems = rule(readBook());
    if (problems.length > 0) throw new Error(report(problems).join("\n"));
  });

  Deno.test(`the rule of ${name} says nothing of a good book`, () => {
    assertEquals(rule(book({})), []);
  });
}

/** Registers a test that the good book, with some parts replaced, has problems. */
function breakBook(
  rule: keyof typeof rules,
  parts: () => Parameters<typeof book>[0],
  ...problems: string[]
): void {
  Deno.test(`the rule of ${rule} reports ${problems.join(" and ")}`, () => {
    assertEquals(report(rules[rule](book(parts()))), problems);
  });
}

breakBook(
  "phrasebook",
  () => ({
    list: replaceOnce(list, "count | the same", "count | no equivalent"),
  }),
  'mod.ts:7: "no equivalent" for {@link [chapter/good]}, not "the same"',
);
breakBook(
  "phrasebook",
  () => ({ list: list.split("\n").slice(0, -2).join("\n") }),
  "mod.ts:1: no phrase for {@link [chapter/next]}",
);
breakBook(
  "links",
  () => ({ good: replaceOnce(good, "[chapter/next]", "[chapter/nowhere]") }),
  "good.ts:36: the link to [chapter/nowhere] leads nowhere",
);
breakBook(
  "links",
  () => ({
    good: replaceOnce(
      good,
      "{@link UnguardedCounter}",
      "{@link Gone} {@link [chapter/next].Gone}",
    ),
  }),
  "good.ts:26: the link to Gone leads nowhere",
  "good.ts:26: the link to [chapter/next].Gone leads nowhere",
);
breakBook(
  "links",
  () => ({
    good: replaceOnce(good, "{@link UnguardedCounter}", "[that](./next.ts)"),
  }),
  "good.ts:26: the link to ./next.ts leads nowhere",
);
breakBook(
  "links",
  () => ({ readme: `${readme}\n[gone](gone.ts)\n` }),
  "README.md:14: the link to gone.ts leads nowhere",
);
breakBook(
  "twins",
  () => ({ good: good.replaceAll("UnguardedCounter starts", "it starts") }),
  "good.ts:43: no claim names UnguardedCounter",
);
breakBook(
  "twins",
  () => ({ good: good.replaceAll("UnguardedCounter", "RacyClock") }),
  "good.ts:43: no claim here or in the next lesson names a cured …clock",
);
breakBook(
  "blocks",
  () => ({ other: "/**\n * ```ts\n * 1;\n * ```\n */\n" }),
  "other.ts:2: a `ts` block that nothing runs",
);
breakBook(
  "quotations",
  () => ({ readme: replaceOnce(readme, "print(1)", "print(2)") }),
  "README.md:5: a `python` block that stands in no lesson",
);
breakBook(
  "quotations",
  () => ({ readme: replaceOnce(readme, "starts at zero", "starts at one") }),
  'README.md:9: the output of "UnguardedCounter starts at one", which is no test',
);
