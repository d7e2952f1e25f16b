/**
 * # Characters and bytes
 *
 * A Python string is a row of code points. A TypeScript string is a row of
 * 16-bit units, and 😀 takes two. Spread it, `[...text]`, before you count or
 * cut, and decode bytes with `{ fatal: true }`.
 *
 * **Trap:** `"😀".length` is 2: an index counts units, not characters.
 *
 * ## Spread before you count
 *
 * `for … of` and the spread go by code points, as Python does.
 *
 * ```python
 * text = "a😀é"
 * print(len(text), text[1], text[::-1])
 * print([hex(ord(c)) for c in text])
 * ```
 *
 * ```text
 * 3 😀 é😀a
 * ['0x61', '0x1f600', '0xe9']
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const text = "a😀é";
 * const points = [...text];
 * assertEquals(points.length, 3);
 * assertEquals(points[1], "😀");
 * assertEquals(points.toReversed().join(""), "é😀a");
 * assertEquals(text.codePointAt(1), 0x1f600);
 * ```
 *
 * - ✓ a string is well formed unless half of a pair stands alone
 *
 * ## In practice
 *
 * What a person calls a character can be several code points, in both
 * languages. `Intl.Segmenter` finds them. Compare what people typed after
 * `normalize()`.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function graphemes(text: string): string[] {
 *   const segments = new Intl.Segmenter("en").segment(text);
 *   return Array.from(segments, ({ segment }) => segment);
 * }
 *
 * const family = "👨‍👩‍👧";
 * assertEquals([...family].length, 5);
 * assertEquals(graphemes(family).length, 1);
 *
 * const typed: string = "e\u0301";
 * assertEquals(typed === "\u00e9", false);
 * assertEquals(typed.normalize(), "\u00e9");
 * ```
 *
 * - ✓ graphemes() keeps a letter and its accent together
 *
 * ## Half a character (silent)
 *
 * `length`, an index, `slice` and `split("")` count units. The last three can
 * cut a pair in two.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const text = "a😀é";
 * assertEquals(text.length, 4);
 * assertEquals(text.slice(0, 2), "a\ud83d");
 * assertEquals(text.split("").length, 4);
 * ```
 *
 * ## Bad bytes become `�` (silent)
 *
 * ```python
 * print(b"n\xe9".decode())
 * ```
 *
 * ```text
 * UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9 in position 1: unexpected end of data
 * ```
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const latin = Uint8Array.of(0x6e, 0xe9);
 * assertEquals(new TextDecoder().decode(latin), "n\ufffd");
 *
 * const strict = new TextDecoder("utf-8", { fatal: true });
 * assertThrows(() => strict.decode(latin), TypeError, "not valid");
 * ```
 *
 * `Deno.readTextFile` replaces too. Read the bytes, and decode them strictly.
 *
 * ## Bytes wrap at 256 (silent)
 *
 * `Uint8Array` is a `bytearray` of fixed length, without its checks. What is
 * too large wraps. `===` asks for [one object](./equality.ts), and `+` makes a
 * text of it.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const data = new TextEncoder().encode("né");
 * assertEquals(data.length, 3);
 * data[0] = 300;
 * assertEquals(data[0], 44);
 * assertEquals(data + "!", "44,195,169!");
 * ```
 *
 * - ✓ subarray() shares its bytes, and slice() copies them
 *
 * ## Your turn
 *
 * Let `shorten()` cut no character in two:
 * `deno test lessons/values/exercises/unicode.ts` says when it is right.
 *
 * ## See also
 *
 * - [Strings](./strings.ts)
 * - [PEP 393: flexible string representation](https://peps.python.org/pep-0393/)
 * - [MDN: UTF-16, code points, grapheme clusters](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/String#utf-16_characters_unicode_code_points_and_grapheme_clusters)
 * - [MDN: `Intl.Segmenter`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter)
 * - [MDN: `TextDecoder`, fatal](https://developer.mozilla.org/en-US/docs/Web/API/TextDecoder/fatal)
 * - [MDN: `Uint8Array`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Uint8Array)
 *
 * @module
 */
import { assert, assertEquals } from "@std/assert";

/** Returns what a reader of English sees as the characters of `text`, in order. */
export function graphemes(text: string): string[] {
  const segments = new Intl.Segmenter("en").segment(text);
  return Array.from(segments, ({ segment }) => segment);
}

Deno.test("graphemes() keeps a letter and its accent together", () => {
  assertEquals(graphemes("ae\u0301"), ["a", "e\u0301"]);
  assertEquals(graphemes(""), []);
});

Deno.test("a string is well formed unless half of a pair stands alone", () => {
  assertEquals("a😀".isWellFormed(), true);
  assertEquals("a😀".slice(0, 2).isWellFormed(), false);
  assertEquals("a😀".slice(0, 2).toWellFormed(), "a\ufffd");
});

Deno.test("TextEncoder replaces half of a pair", () => {
  const replaced = Uint8Array.of(0xef, 0xbf, 0xbd);
  assertEquals(new TextEncoder().encode("\ud800"), replaced);
});

Deno.test("TextDecoder drops a byte order mark, unless told to keep it", () => {
  const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0x61);
  const keep = new TextDecoder("utf-8", { ignoreBOM: true });
  assertEquals(new TextDecoder().decode(bytes), "a");
  assertEquals(keep.decode(bytes), "\ufeffa");
});

Deno.test("subarray() shares its bytes, and slice() copies them", () => {
  const data = Uint8Array.of(1, 2);
  const [view, copy] = [data.subarray(0, 1), data.slice(0, 1)];
  data[0] = 9;
  assertEquals([view[0], copy[0]], [9, 1]);
});

Deno.test("equal bytes are two objects", () => {
  assert(Uint8Array.of(1) !== Uint8Array.of(1));
  assertEquals(Uint8Array.of(1), Uint8Array.of(1));
});

Deno.test("bytes become hexadecimal and Base64 text", () => {
  const bytes = Uint8Array.of(110, 195);
  assertEquals(bytes.toHex(), "6ec3");
  assertEquals(bytes.toBase64(), "bsM=");
});

Deno.test("upper case can be longer, and there is no casefold()", () => {
  assertEquals("ß".toUpperCase(), "SS");
  assertEquals("ß".toLowerCase() === "SS".toLowerCase(), false);
});
