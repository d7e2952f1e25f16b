/**
 * # Strings
 *
 * Strings are values that do not change, in both languages. Where Python raises
 * on `"1" + 1`, TypeScript joins the two. Write templates in backticks,
 * `replaceAll`, and `list.join(",")`.
 *
 * **Trap:** `"1" + 1` is "11", and the compiler agrees.
 *
 * ## Backticks are the f-string
 *
 * A template puts values into a text, and formats nothing: `toFixed` and
 * `padStart` do.
 *
 * ```python
 * name, pi = "Ann", 3.14159
 * print(f"{name:>5} {pi:.2f}")
 * print(",".join(["a", "b"]), " a  b\n".split())
 * print("a-b-c".replace("-", "+"), "abc"[-1], "abc"[1:])
 * ```
 *
 * ```text
 *   Ann 3.14
 * a,b ['a', 'b']
 * a+b+c c bc
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const [name, pi] = ["Ann", 3.14159];
 * assertEquals(`${name.padStart(5)} ${pi.toFixed(2)}`, "  Ann 3.14");
 * assertEquals(["a", "b"].join(","), "a,b");
 * assertEquals(" a  b\n".trim().split(/\s+/), ["a", "b"]);
 * assertEquals("a-b-c".replaceAll("-", "+"), "a+b+c");
 * assertEquals("abc".at(-1), "c");
 * assertEquals("abc".slice(1), "bc");
 * ```
 *
 * - ✓ slice() counts from the end as Python does, and substring() does not
 * - ✓ a blank text splits into one empty text, and in Python into none
 *
 * ## In practice
 *
 * No method changes its string: use what it returns. An index past either end
 * gives `undefined`, as in [lists](./lists.ts). `JSON.stringify` or
 * `Deno.inspect` stands in for `repr`. `"ab" * 3` is `repeat`, and `partition`
 * a function of your own:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function splitOnce(text: string, separator: string): [string, string] {
 *   const at = text.indexOf(separator);
 *   if (at < 0) return [text, ""];
 *   return [text.slice(0, at), text.slice(at + separator.length)];
 * }
 *
 * assertEquals(splitOnce("key=a=b", "="), ["key", "a=b"]);
 * assertEquals(`${"ab".repeat(3)}!`, "ababab!");
 * ```
 *
 * - ✓ splitOnce() keeps the rest of the text whole
 *
 * ## `+` joins a text and a number (silent)
 *
 * What a form, a file or `Deno.args` gives is text, even where it looks like a
 * number. The compiler refuses `-`, and accepts `+`.
 *
 * ```python
 * answer = "5"
 * print(answer + 1)
 * ```
 *
 * ```text
 * TypeError: can only concatenate str (not "int") to str
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const answer = "5";
 * assertEquals(answer + 1, "51");
 * assertEquals("name: " + undefined, "name: undefined");
 * assertEquals(`${{ name: "Ann" }}`, "[object Object]");
 * // @ts-expect-error TS2362: The left-hand side of an arithmetic operation must be of type
 * assertEquals(answer - 1, 4);
 * ```
 *
 * ## `replace` replaces one (silent)
 *
 * Given a text to find, `replace` takes the first place alone. `$&` in what you
 * put in stands for what was found; what a function returns is put in as it is.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals("a-b-c".replace("-", "+"), "a+b-c");
 * assertEquals("price: X".replaceAll("X", "$&5"), "price: X5");
 * assertEquals("price: X".replaceAll("X", () => "$&5"), "price: $&5");
 * ```
 *
 * ## Your turn
 *
 * Let `fill()` put a text into every gap:
 * `deno test lessons/values/exercises/strings.ts` says when it is right.
 *
 * ## See also
 *
 * - [Characters and bytes](./unicode.ts), [numbers from text](./text_to_numbers.ts)
 * - [PEP 498: f-strings](https://peps.python.org/pep-0498/)
 * - [MDN: `String`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/String)
 * - [MDN: template literals](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Template_literals)
 * - [MDN: `replace()`, patterns](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/String/replace#specifying_a_string_as_the_replacement)
 * - [ECMA-262: the addition operator](https://tc39.es/ecma262/#sec-addition-operator-plus)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

/**
 * Returns what stands before and after the first `separator`; `text` and ""
 * where there is none.
 */
export function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  if (at < 0) return [text, ""];
  return [text.slice(0, at), text.slice(at + separator.length)];
}

Deno.test("splitOnce() keeps the rest of the text whole", () => {
  assertEquals(splitOnce("a::b::c", "::"), ["a", "b::c"]);
  assertEquals(splitOnce("abc", "="), ["abc", ""]);
});

Deno.test("split() with a limit throws the rest away", () => {
  assertEquals("a,b,c".split(",", 1), ["a"]);
});

Deno.test("slice() counts from the end as Python does, and substring() does not", () => {
  assertEquals("hello".slice(1, -1), "ell");
  assertEquals("hello".substring(1, -1), "h");
});

Deno.test("a blank text splits into one empty text, and in Python into none", () => {
  assertEquals(" \n".trim().split(/\s+/), [""]);
  assertEquals(" \n".match(/\S+/g) ?? [], []);
});

Deno.test("an index past either end is undefined", () => {
  const text = "abc";
  const ends: unknown[] = [text[3], text[-1]];
  assertEquals(ends, [undefined, undefined]);
});

Deno.test("split() without a separator does not split", () => {
  // @ts-expect-error TS2554: Expected 1-2 arguments, but got 0
  assertEquals("a  b\n".split(), ["a  b\n"]);
  assertEquals("a  b".split(" "), ["a", "", "b"]);
  assertEquals("".split(","), [""]);
});

Deno.test("join() is a method of the list", () => {
  // @ts-expect-error TS2339: Property 'join' does not exist on type '","'
  assertThrows(() => ",".join(["a"]), TypeError, "is not a function");
  assertEquals(["a", null, undefined, 1].join("-"), "a---1");
});

Deno.test("a string cannot be changed", () => {
  const text = "hello";
  // @ts-expect-error TS2542: Index signature in type 'String' only permits reading
  assertThrows(() => text[0] = "J", TypeError, "read only property '0'");
});

Deno.test("a tag reads a template before it is joined", () => {
  const html = (parts: TemplateStringsArray, ...values: string[]) =>
    String.raw(
      { raw: parts },
      ...values.map((value) => value.replaceAll("<", "&lt;")),
    );
  assertEquals(html`<p>${"<b>"}</p>`, "<p>&lt;b></p>");
  assertEquals(String.raw`C:\new`, "C:\\new");
});
