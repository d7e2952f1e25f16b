/**
 * # Arguments by name
 *
 * A Python call binds arguments by position or by name. In TypeScript all go by
 * position; what should go by name is a key of one object, the last argument.
 * Take that object apart in the parameter list, defaults and all.
 *
 * **Trap:** A misspelt option in a variable is ignored, as long as another key
 * fits.
 *
 * ## Options are the keys of one object
 *
 * Python's `*` begins what goes by name. Here `{ … }` goes around it, and the
 * `= {}` behind it lets a caller leave the whole object out.
 *
 * ```python
 * def connect(host, *, port=80, tls=False):
 *     return f"{'https' if tls else 'http'}://{host}:{port}"
 *
 * print(connect("dev"), connect("dev", tls=True))
 * connect("dev", 8080)
 * ```
 *
 * ```text
 * http://dev:80 https://dev:80
 * TypeError: connect() takes 1 positional argument but 2 were given
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * function connect(host: string, { port = 80, tls = false } = {}): string {
 *   return `${tls ? "https" : "http"}://${host}:${port}`;
 * }
 *
 * assertEquals(connect("dev"), "http://dev:80");
 * assertEquals(connect("dev", { tls: true }), "https://dev:80");
 * // @ts-expect-error TS2559: Type '8080' has no properties in common with type
 * connect("dev", 8080);
 * ```
 *
 * - ✓ connect() takes its options in any order
 *
 * ## In practice
 *
 * Pass one or two arguments by position and the rest in one object, as in
 * `Deno.mkdir(path, { recursive: true })`. The call reads by itself, and an
 * option added with a default leaves the old calls as they are. Where the type
 * of the options has no name, it is `Parameters<typeof connect>[1]`.
 *
 * ## `**kwargs` is a rest in the braces
 *
 * `...query` in the braces gathers the keys that the list does not name. The
 * type of the object says what their values may be.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * type Options = { port?: number } & Record<string, string | number>;
 * function search({ port = 80, ...query }: Options) {
 *   return { port, query };
 * }
 *
 * const found = search({ q: "deno", port: 81, page: 2 });
 * assertEquals(found, { port: 81, query: { q: "deno", page: 2 } });
 * ```
 *
 * ## A misspelt option in a variable (silent)
 *
 * Python refuses a name that the function does not take. TypeScript lets an
 * unknown key by in a variable, and refuses it in a literal that goes straight
 * to where its type is known. So give the variable that type:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * connect("dev", {
 *   tls: true,
 *   // @ts-expect-error TS2353: 'prot' does not exist in type
 *   prot: 81,
 * });
 *
 * const options = { tls: true, prot: 81 };
 * assertEquals(connect("dev", options), "https://dev:80");
 *
 * const typed: Parameters<typeof connect>[1] = {
 *   tls: true,
 *   // @ts-expect-error TS2353: 'prot' does not exist in type
 *   prot: 81,
 * };
 * ```
 *
 * - ✓ a variable whose one key is misspelt is refused
 *
 * ## A spread of `undefined` erases a default (silent)
 *
 * Python refuses an option that comes twice. A spread lets the last one win,
 * even if that is `undefined`. Braces in the parameter list take the default:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const options: { port?: number } = { port: undefined };
 * assertEquals<unknown>({ port: 80, ...options }, { port: undefined });
 * assertEquals(connect("dev", options), "http://dev:80");
 * ```
 *
 * - ✓ of an option that comes twice the last one wins
 *
 * ## Your turn
 *
 * A `connect()` that spreads its options loses its port. Take them apart in the
 * parameter list: `deno test lessons/functions/exercises/arguments.ts`.
 *
 * ## See also
 *
 * - [Default values](./defaults.ts), [rest and spread](./rest.ts)
 * - [PEP 3102: keyword-only arguments](https://peps.python.org/pep-3102/)
 * - [MDN: destructuring](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/Destructuring)
 * - [MDN: spread in object literals](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/Spread_syntax)
 * - [TypeScript: excess property checks](https://www.typescriptlang.org/docs/handbook/2/objects.html#excess-property-checks)
 *
 * @module
 */
import { assertEquals } from "@std/assert";

/** Returns the address of `host`; port 80 and no TLS, unless told otherwise. */
export function connect(host: string, { port = 80, tls = false } = {}): string {
  return `${tls ? "https" : "http"}://${host}:${port}`;
}

Deno.test("connect() takes its options in any order", () => {
  assertEquals(connect("dev", { port: 81, tls: true }), "https://dev:81");
  assertEquals(connect("dev", { tls: true, port: 81 }), "https://dev:81");
});

Deno.test("connect() takes null for a value, not for a missing one", () => {
  // @ts-expect-error TS2322: Type 'null' is not assignable to type
  assertEquals(connect("dev", { port: null }), "http://dev:null");
});

Deno.test("a variable whose one key is misspelt is refused", () => {
  const options = { prot: 81 };
  // @ts-expect-error TS2559: has no properties in common with type
  assertEquals(connect("dev", options), "http://dev:80");
});

Deno.test("of an option that comes twice the last one wins", () => {
  const [given, settings] = [{ port: 80 }, { port: 443 }];
  assertEquals(connect("dev", { ...given, ...settings }), "http://dev:443");
});

Deno.test("too few arguments are undefined, too many are dropped", () => {
  const pair = (a: number, b: number) => [a, b];
  // @ts-expect-error TS2554: Expected 2 arguments, but got 1
  assertEquals<unknown>(pair(1), [1, undefined]);
  // @ts-expect-error TS2554: Expected 2 arguments, but got 3
  assertEquals(pair(1, 2, 3), [1, 2]);
});
