/**
 * # Regular expressions
 *
 * The patterns are nearly the same; the functions are not. `match` is a pattern
 * after `^`, `fullmatch` one in `^(?:…)$`, and `findall` is `matchAll` with the
 * flag `g`. Do not test with a `g` pattern: it remembers where it stopped.
 *
 * **Trap:** A pattern with `g` starts where its last `test` stopped.
 *
 * ## The same questions
 *
 * Named groups lose the `P`. No match is `null`; the compiler makes you ask.
 *
 * ```python
 * import re
 *
 * m = re.search(r"(?P<key>\w+)=(?P<value>\w*)", "a=1;b=2")
 * print(m["key"], m.start(), m.groups())
 * print(re.findall(r"(\w)=(\d)", "a=1;b=2"))
 * print(re.fullmatch(r"\d+", "12px"))
 * ```
 *
 * ```text
 * a 0 ('a', '1')
 * [('a', '1'), ('b', '2')]
 * None
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const m = /(?<key>\w+)=(?<value>\w*)/.exec("a=1;b=2");
 * assertEquals(m?.groups?.key, "a");
 * assertEquals(m?.index, 0);
 * assertEquals(m?.slice(1), ["a", "1"]);
 *
 * const all = [..."a=1;b=2".matchAll(/(\w)=(\d)/g)];
 * assertEquals(all.map((match) => match.slice(1)), [["a", "1"], ["b", "2"]]);
 * assertEquals(/^\d+$/.test("12px"), false);
 * ```
 *
 * - ✓ without `^` and `$` a pattern finds what lies anywhere
 * - ✓ matchAll() refuses a pattern without `g`
 *
 * ## In practice
 *
 * Write a pattern as a literal, `/\d+/u`. With the flag `u` a `.` is a whole
 * code point, and `\p{…}` works. Escape what people typed with `RegExp.escape`.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const typed = "a.b";
 * const pattern = new RegExp(`^${RegExp.escape(typed)}$`);
 * assertEquals(["a.b", "axb"].map((text) => pattern.test(text)), [true, false]);
 * assertEquals("a1b22".replaceAll(/\d+/g, "#"), "a#b#"); // re.sub
 * ```
 *
 * ## `g` remembers (silent)
 *
 * The same question gets another answer the second time:
 *
 * ```python
 * import re
 *
 * digits = re.compile(r"\d+")
 * print([bool(digits.search("a1")) for _ in range(3)])
 * ```
 *
 * ```text
 * [True, True, True]
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const digits = /\d+/g;
 * assertEquals(digits.test("a1"), true);
 * assertEquals(digits.test("a1"), false);
 * assertEquals(digits.test("a1"), true);
 * ```
 *
 * - ✓ a pattern without `g` or `y` answers alike each time
 *
 * ## `match` with `g` drops the groups (silent)
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals("a=1;b=2".match(/(\w)=(\d)/g), ["a=1", "b=2"]);
 * assertEquals("none".match(/(\w)=(\d)/g), null); // and no empty list
 * ```
 *
 * ## `\w` misses `ï` and `é` (silent)
 *
 * `\w` and `\d` are made for ASCII. `\p{L}` is a letter of any script, `\p{N}`
 * a number.
 *
 * ```python
 * import re
 *
 * print(re.findall(r"\w+", "naïve café"))
 * ```
 *
 * ```text
 * ['naïve', 'café']
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const text = "naïve café";
 * assertEquals(text.match(/\w+/g), ["na", "ve", "caf"]);
 * assertEquals(text.match(/[\p{L}\p{N}_]+/gu), ["naïve", "café"]);
 * ```
 *
 * ## Your turn
 *
 * Let `numbered()` keep every line that has a number:
 * `deno test lessons/values/exercises/regular_expressions.ts` says when it is
 * right.
 *
 * ## See also
 *
 * - [Strings](./strings.ts), [characters and bytes](./unicode.ts)
 * - [Python: `re`](https://docs.python.org/3/library/re.html)
 * - [MDN: `lastIndex`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/RegExp/lastIndex)
 * - [MDN: `matchAll()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/String/matchAll)
 * - [MDN: Unicode property escapes](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Regular_expressions/Unicode_character_class_escape)
 * - [ECMA-262: `RegExp.escape`](https://tc39.es/ecma262/#sec-regexp.escape)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

Deno.test("without `^` and `$` a pattern finds what lies anywhere", () => {
  assertEquals([/\d+/.test("a12px"), /^\d+$/.test("a12px")], [true, false]);
});

Deno.test("matchAll() refuses a pattern without `g`", () => {
  assertThrows(
    () => "ab".matchAll(/b/),
    TypeError,
    "called with a non-global RegExp argument",
  );
});

Deno.test("a pattern without `g` or `y` answers alike each time", () => {
  const digits = /\d+/;
  assertEquals([digits.test("a1"), digits.test("a1")], [true, true]);
});

Deno.test("between ^ and $ a choice needs brackets", () => {
  assertEquals([/^a|b$/.test("xb"), /^(?:a|b)$/.test("xb")], [true, false]);
});

Deno.test("a match may be null, and the compiler says so", () => {
  const match = /b/.exec("ab");
  // @ts-expect-error TS18047: 'match' is possibly 'null'
  assertEquals(match.index, 1);
});

Deno.test("$ is the end of the text, and not before a last line break", () => {
  assertEquals([/\d$/.test("12\n"), /\d$/m.test("12\n")], [false, true]);
});

Deno.test("the flag y matches at lastIndex alone, as match(text, pos) does", () => {
  const digit = /\d/y;
  digit.lastIndex = 1;
  assertEquals([digit.test("a1"), digit.lastIndex], [true, 2]);
});

Deno.test("a group that took no part is undefined", () => {
  const [, a, b] = /(a)|(b)/.exec("b") ?? [];
  assertEquals([a, b], [undefined, "b"]);
});

Deno.test("without u a point is one unit", () => {
  assertEquals([/^.$/.test("😀"), /^.$/u.test("😀")], [false, true]);
});

Deno.test("a backslash in a plain string is lost to the pattern", () => {
  assertEquals(new RegExp("\d").test("7"), false);
  assertEquals(new RegExp(String.raw`\d`).test("7"), true);
});
