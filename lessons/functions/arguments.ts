/**
 * # Arguments
 *
 * A Python call binds by position and by name, gathers what is left in a tuple
 * and a dict, and uses defaults evaluated once, at the `def`. TypeScript binds
 * by position alone: what is left is an array, names are the keys of an object,
 * and a default is evaluated at every call that needs it. At run time nobody
 * counts the arguments.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## `*args` is a rest parameter
 *
 * `*` gathers in a parameter list and spreads in a call. A function that does
 * both forwards arguments it knows nothing of:
 *
 * ```python
 * def show(*args):
 *     return type(args).__name__, args
 *
 * def partial(fn, *first):
 *     return lambda *rest: fn(*first, *rest)
 *
 * print(show(1, 2, 3, "hello"))
 * print(partial(show, 1, 2)(3, "hello"))
 * ```
 *
 * ```text
 * ('tuple', (1, 2, 3, 'hello'))
 * ('tuple', (1, 2, 3, 'hello'))
 * ```
 *
 * `...` does both here. What it gathers is an array, new at every call, which
 * the function may change; {@link partial} keeps the types as well:
 *
 * ```ts
 * import { assert, assertEquals, assertNotStrictEquals } from "@std/assert";
 *
 * const show = (...args: unknown[]) => args;
 * const given = [1, 2, 3, "hello"];
 *
 * assert(Array.isArray(show()));
 * assertEquals(show(...given), given);
 * assertNotStrictEquals(show(...given), given);
 *
 * assertEquals(partial(show, 1, 2)(3, "hello"), given);
 * assertEquals(partial(parseInt, "ff")(16), 255);
 * // @ts-expect-error TS2345: the radix is a number
 * partial(parseInt, "ff")("16");
 * ```
 *
 * ## `**kwargs` is an object
 *
 * Behind `*` every parameter goes by name only, and `**` gathers the names that
 * the signature does not have:
 *
 * ```python
 * from urllib.parse import urlencode
 *
 * def search_url(host, *, port=8080, **query):
 *     assert type(query) is dict
 *     return f"http://{host}:{port}/?{urlencode(query)}"
 *
 * print(search_url("dev", page=2))
 * options = {"q": "deno", "port": 81}
 * print(search_url("dev", **options))
 * search_url("dev", 81)
 * ```
 *
 * ```text
 * http://dev:8080/?page=2
 * http://dev:81/?q=deno
 * TypeError: search_url() takes 1 positional argument but 2 were given
 * ```
 *
 * No TypeScript argument goes by name. {@link searchUrl} takes one object and
 * unpacks it in its parameter list: names, defaults, and a rest.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(searchUrl("dev", { page: 2 }), "http://dev:8080/?page=2");
 * const options = { q: "deno", port: 81 };
 * assertEquals(searchUrl("dev", options), "http://dev:81/?q=deno");
 * // @ts-expect-error TS2345: 81 is no options object; at run time it is ignored
 * assertEquals(searchUrl("dev", 81), "http://dev:8080/");
 * ```
 *
 * ## Defaults: once, or at every call
 *
 * Python evaluates a default when it runs the `def`, and keeps the value:
 *
 * ```python
 * from itertools import count
 *
 * tickets = count(1)
 *
 * def enter(ticket=next(tickets)):
 *     return ticket
 *
 * print(enter(), enter(7), enter())
 * ```
 *
 * ```text
 * 1 7 1
 * ```
 *
 * TypeScript evaluates the expression at every call whose argument is left out
 * or `undefined`. `null` is a value like any other:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * let tickets = 0;
 * const enter = (ticket: number | null = ++tickets) => ticket;
 *
 * assertEquals([enter(), enter(7), enter()], [1, 7, 2]);
 * assertEquals([enter(undefined), enter(null)], [3, null]);
 * ```
 *
 * ## The mutable default
 *
 * So a list in a Python signature is one list for all calls. The bug has a
 * cure that every Python programmer knows by heart:
 *
 * ```python
 * def leaky_enrol(name, roll=[]):
 *     roll.append(name)
 *     return roll
 *
 * def enrol(name, roll=None):
 *     return leaky_enrol(name, [] if roll is None else roll)
 *
 * leaky_enrol("Ada")
 * print(leaky_enrol("Grace"), leaky_enrol.__defaults__)
 * enrol("Ada")
 * print(enrol("Grace"))
 * ```
 *
 * ```text
 * ['Ada', 'Grace'] (['Ada', 'Grace'],)
 * ['Grace']
 * ```
 *
 * In TypeScript `roll = []` is the cure, {@link enrol}. The bug returns where
 * the default names an array that exists already, {@link leakyEnrol}:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * leakyEnrol("Ada");
 * assertEquals(leakyEnrol("Grace"), ["Ada", "Grace"]);
 *
 * enrol("Ada");
 * assertEquals(enrol("Grace"), ["Grace"]);
 * ```
 *
 * ## Often said, and wrong
 *
 * "The compiler refuses an option that it does not know." It does so in a
 * literal that stands in the call. A misspelt key in a variable passes, if the
 * variable has another key that fits:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const open = (o: { port?: number; tries?: number }) => o.tries ?? 1;
 *
 * open({
 *   // @ts-expect-error TS2353: 'trys' does not exist
 *   trys: 3,
 * });
 * const options = { port: 80, trys: 3 };
 * assertEquals(open(options), 1);
 * const misspelt = { trys: 3 };
 * // @ts-expect-error TS2559: nothing in common with the options
 * open(misspelt);
 * ```
 *
 * ## Beware
 *
 * Too few arguments, or too many, are silent at run time. The compiler counts
 * those of a call, not those that a callback is handed: hence the
 * `map(parseInt)` of {@link [classes/self]}.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const pair = (a: number, b: number) => [a, b];
 * // @ts-expect-error TS2554: expected 2 arguments, but got 1
 * assertEquals<unknown>(pair(1), [1, undefined]);
 * // @ts-expect-error TS2554: expected 2 arguments, but got 3
 * assertEquals(pair(1, 2, 3), [1, 2]);
 * ```
 *
 * Python spreads 200,000 arguments into a call, and refuses an option that
 * comes twice:
 *
 * ```python
 * def connect(**options):
 *     return options
 *
 * print(max(*range(200_000)))
 * connect(**{"port": 80}, **{"port": 443})
 * ```
 *
 * ```text
 * 199999
 * TypeError: __main__.connect() got multiple values for keyword argument 'port'
 * ```
 *
 * Here the arguments overflow the stack, and the last option wins, even if it is
 * `undefined`: fill in defaults by destructuring.
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const many = Array.from({ length: 200_000 }, (_, index) => index);
 * assertThrows(() => Math.max(...many), RangeError, "call stack");
 * assertEquals(many.reduce((a, b) => Math.max(a, b)), 199_999);
 *
 * assertEquals({ ...{ port: 80 }, ...{ port: 443 } }, { port: 443 });
 * const options: { port?: number } = { port: undefined };
 * assertEquals<unknown>({ port: 80, ...options }, { port: undefined });
 * const { port = 80 } = options;
 * assertEquals(port, 80);
 * ```
 *
 * ## In practice
 *
 * One or two arguments by position, everything else in one options object, as
 * in `Deno.mkdir(path, { recursive: true })`: the call reads by itself, and a
 * new option breaks no caller. Export the type of the options;
 * `Parameters<typeof fn>` yields that of a function you do not own. A wrapper
 * forwards `...args` ({@link [functions/decorators]}), which shares every object
 * in them with its caller: {@link [functions/passing]}.
 *
 * ## Proven below
 *
 * - partial() passes what it holds, then what it is called with
 * - searchUrl() gathers in the query what it has no name for
 * - searchUrl() takes the default port for an undefined one
 * - searchUrl() leaves undefined out of the query
 * - leakyEnrol() adds to the roll of the call before
 * - enrol() starts a roll at every call
 * - enrol() adds to the roll that it is given
 *
 * ## See also
 *
 * - [Python: function definitions, defaults](https://docs.python.org/3/reference/compound_stmts.html#function-definitions)
 * - [Python: calls](https://docs.python.org/3/reference/expressions.html#calls)
 * - [PEP 3102: keyword-only arguments](https://peps.python.org/pep-3102/)
 * - [ECMA-262: binding parameters](https://tc39.es/ecma262/#sec-functiondeclarationinstantiation)
 * - [MDN: default parameters](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Functions/Default_parameters)
 * - [MDN: rest parameters](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Functions/rest_parameters)
 * - [MDN: how many arguments a call holds](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Function/apply)
 * - [TypeScript: variadic tuple types](https://www.typescriptlang.org/docs/handbook/release-notes/typescript-4-0.html#variadic-tuple-types)
 * - [TypeScript: excess property checks](https://www.typescriptlang.org/docs/handbook/2/objects.html#excess-property-checks)
 *
 * @module
 */
import { assertEquals, assertStrictEquals } from "@std/assert";

/**
 * Returns `fn` with its first arguments given: Python's `functools.partial`.
 */
export function partial<First extends unknown[], Rest extends unknown[], R>(
  fn: (...args: [...First, ...Rest]) => R,
  ...first: First
): (...rest: Rest) => R {
  return (...rest) => fn(...first, ...rest);
}

/** What {@link searchUrl} takes by name. */
export interface SearchOptions {
  /** Any other name goes into the query, unless its value is `undefined`. */
  [name: string]: string | number | undefined;
  /** The port of the server; 8080 if it is `undefined`. */
  port?: number;
}

/**
 * Returns the address of a search on `host`.
 *
 * @throws {TypeError} if `host` and `port` make no valid URL.
 */
export function searchUrl(
  host: string,
  { port = 8080, ...query }: SearchOptions = {},
): string {
  const url = new URL(`http://${host}:${port}`);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url.href;
}

const nobody: string[] = [];

/**
 * Adds `name` to `roll`; all calls without a roll share one: a bug on purpose.
 */
export function leakyEnrol(name: string, roll: string[] = nobody): string[] {
  roll.push(name);
  return roll;
}

/** Adds `name` to `roll`, or to a new roll, and returns it. */
export function enrol(name: string, roll: string[] = []): string[] {
  roll.push(name);
  return roll;
}

Deno.test.beforeEach(() => {
  nobody.length = 0;
});

Deno.test("partial() passes what it holds, then what it is called with", () => {
  const join = (...args: string[]) => args.join("");
  assertEquals(partial(join, "a", "b")("c", "d"), "abcd");
});

Deno.test("searchUrl() gathers in the query what it has no name for", () => {
  const url = new URL(searchUrl("dev", { q: "a&b", port: 81, page: 2 }));
  assertEquals(url.port, "81");
  assertEquals([...url.searchParams], [["q", "a&b"], ["page", "2"]]);
});

Deno.test("searchUrl() takes the default port for an undefined one", () => {
  assertEquals(searchUrl("dev"), "http://dev:8080/");
  assertEquals(searchUrl("dev", { port: undefined }), "http://dev:8080/");
});

Deno.test("searchUrl() leaves undefined out of the query", () => {
  assertEquals(searchUrl("dev", { q: undefined, port: 81 }), "http://dev:81/");
});

Deno.test("leakyEnrol() adds to the roll of the call before", () => {
  leakyEnrol("Ada");
  assertEquals(leakyEnrol("Grace"), ["Ada", "Grace"]);
});

Deno.test("enrol() starts a roll at every call", () => {
  enrol("Ada");
  assertEquals(enrol("Grace"), ["Grace"]);
});

Deno.test("enrol() adds to the roll that it is given", () => {
  const roll = ["Ada"];
  assertStrictEquals(enrol("Grace", roll), roll);
  assertEquals(roll, ["Ada", "Grace"]);
});
