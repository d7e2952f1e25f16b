/**
 * # Parallel Text
 *
 * Python beside TypeScript on Deno, both executed, for people who know Python.
 * Each lesson takes one Python habit: what to write instead, what bites, and where
 * the mistake will show. Look up a phrase in the phrasebook, or read the chapters
 * in order.
 *
 * New to TypeScript, begin with [how to read it](./values/reading.ts). In ten
 * minutes: [equality](./values/equality.ts), [truth](./values/truth.ts),
 * [`self` and `this`](./classes/self.ts), and when
 * [`async` starts](./async/event_loop.ts).
 *
 * ## How to read a page
 *
 * [Reading TypeScript](./values/reading.ts) says what `=>`, `?.`, `??` and the
 * other signs mean. CPython runs each Python block by itself and prints what
 * stands under it. Deno, a program that runs TypeScript, runs each TypeScript
 * block. Instead of printing, a block says what comes out: `assertEquals(a, b)` of
 * `@std/assert` throws unless both hold the same. What it uses and does not define
 * stands in the lesson's file, at the end of the page. `// @ts-expect-error
 * TS2365: …` says that the compiler refuses the next line, and in which words; the
 * site underlines the line, and puts the words below it. A ✓ under a block stands
 * before the name of a test in the same file, which proves more. A heading ends in
 * a word where a Python habit goes wrong:
 *
 * | word | who reports the mistake |
 * | --- | --- |
 * | refused | the compiler, or `deno lint` |
 * | throws | the first run, which stops with an error |
 * | silent | nobody; the result is not what you thought |
 * | slow | nobody; the result is right, and costs time or memory |
 *
 * ## Install Deno, and run a file
 *
 * `pip install deno` brings one program, which is interpreter, package manager,
 * test runner, formatter and type checker. A file needs nothing around it:
 *
 * ```sh
 * echo 'const name: string = "Ada"; console.log("Hello, " + name);' > hello.ts
 * deno run hello.ts                   # Hello, Ada
 * deno eval 'console.log(2 ** 10)'    # 1024
 * ```
 *
 * To run a page's block, put it into a file beside `README.md`, with one more
 * line, which imports what it uses of its lesson:
 *
 * ```sh
 * echo 'import { mod } from "./lessons/values/numbers.ts";' > mine.ts
 * echo 'console.log(mod(-25, 10));' >> mine.ts
 * deno run --check mine.ts            # 5
 * ```
 *
 * Unlike Python, Deno asks before a program opens a file or a connection. Allow it
 * in the command: `deno run --allow-read=data.csv report.ts`.
 *
 * ## Python's tools, and Deno's
 *
 * | Python | Deno |
 * | --- | --- |
 * | `python hello.py` | `deno run hello.ts`, which checks no types |
 * | `python`, the prompt | `deno`, or `deno repl` |
 * | `python -c` | `deno eval` |
 * | `mypy` | `deno check`; `deno test` checks types too |
 * | `black`, `ruff format` | `deno fmt` |
 * | `ruff check` | `deno lint` |
 * | `pytest`, `unittest` | `deno test`, for each `Deno.test` in files called `*_test.ts` |
 * | a benchmark: `timeit` | `deno bench` |
 * | `doctest` | `deno test --doc` |
 * | `pydoc`, a docstring | `deno doc`, a comment that begins with `/**` |
 * | `pip install` | `deno add npm:marked` |
 * | `pyproject.toml` | `deno.json` |
 * | `venv`, `virtualenv` | none: a project finds its packages by its `deno.json` and `deno.lock` |
 * | to debug: `pdb` | `deno run --inspect-brk`, and the debugger of a browser |
 * | `print()`, `input()`, `sys.argv` | `console.log()`, `prompt()`, `Deno.args` |
 * | `pathlib` | `node:path` |
 * | `random.random()`, `uuid.uuid4()` | `Math.random()`, `crypto.randomUUID()` |
 *
 * ## Values
 *
 * Numbers, text, truth, lists, dicts, JSON and dates.
 *
 * - [Reading TypeScript](./values/reading.ts): `(n) => { n > 4 }` returns
 *   `undefined`: after a brace write `return`.
 * - [Numbers](./values/numbers.ts): `-7 % 3` is -1, so an index made with `%`
 *   can miss its list.
 * - [`bigint`](./values/whole_numbers.ts): `JSON.parse` may turn an id past 2
 *   ** 53 into another id.
 * - [Numbers from text](./values/text_to_numbers.ts): `Number("")` is 0, so a
 *   field left empty counts as a value.
 * - [Rounding and money](./values/rounding.ts): `Math.round(2.5)` is 3, where
 *   Python's `round(2.5)` is 2.
 * - [Strings](./values/strings.ts): `"1" + 1` is "11", and the compiler agrees.
 * - [Characters and bytes](./values/unicode.ts): `"😀".length` is 2: an index
 *   counts units, not characters.
 * - [Regular expressions](./values/regular_expressions.ts): A pattern with `g`
 *   starts where its last `test` stopped.
 * - [Truth](./values/truth.ts): `if (list)` is true of an empty list.
 * - [Equality](./values/equality.ts): `===` between two equal lists is false,
 *   as it is between two objects.
 * - [`None`, `null`, `undefined`](./values/nothing.ts): A missing key or index
 *   gives `undefined`, and no error where it happens.
 * - [Lists and arrays](./values/lists.ts): `list[-1]` is `undefined`; the last
 *   item is `list.at(-1)`.
 * - [Sorting](./values/sorting.ts): `[10, 9, 1].sort()` is [1, 10, 9]: the
 *   default order is by text.
 * - [Loops and comprehensions](./values/loops.ts): `for (const x in list)`
 *   gives "0", "1", …: keys, and as texts.
 * - [Objects and `Map`](./values/dicts.ts): An object sorts keys such as `10`
 *   to the front, and makes texts of them.
 * - [Keys](./values/keys.ts): `map.get([1, 2])` finds nothing: an equal list is
 *   another key.
 * - [Groups and sets](./values/grouping.ts): A count that starts at nothing is
 *   NaN, not an error.
 * - [JSON](./values/json.ts): A `Map` becomes `{}`, and a field that is
 *   `undefined` goes.
 * - [Copies](./values/copies.ts): Spread and `structuredClone` forget the
 *   class, and its methods.
 * - [Read-only](./values/frozen.ts): An object with a `readonly` field passes
 *   for one whose field may be written.
 * - [Dates and times](./values/dates.ts): `new Date(2026, 1, 31)` is 3 March:
 *   months start at 0, and days roll over.
 *
 * ## Flow
 *
 * `match`, unpacking, and the way out of a loop.
 *
 * - [`match` and `switch`](./flow/switch.ts): A case runs on into the next,
 *   until a `return`, `break` or `throw`.
 * - [Unpacking](./flow/destructuring.ts): A default in a pattern stands in for
 *   `undefined`, not for `null`.
 * - [Leaving a loop](./flow/leaving_loops.ts): `return` inside `forEach` ends
 *   one call, and the loop goes on.
 *
 * ## Functions
 *
 * Arguments, scopes, closures, and functions that wrap functions.
 *
 * - [Arguments by name](./functions/arguments.ts): A misspelt option in a
 *   variable is ignored, as long as another key fits.
 * - [Default values](./functions/defaults.ts): An argument that is `undefined`,
 *   as from `Map.get()`, takes the default.
 * - [Rest and spread](./functions/rest.ts): `Math.max(...many)` throws when
 *   there are too many for the stack.
 * - [Call by sharing](./functions/passing.ts): `list += more` extends nothing:
 *   it makes text of both and rebinds the name.
 * - [Scopes, without `nonlocal`](./functions/scopes.ts): A `let` too many makes
 *   a second variable, and the outer one stays as it was.
 * - [Closures hold variables](./functions/closures.ts): One `let` in front of
 *   the loop is one variable: every closure sees the last value.
 * - [A function around a function](./functions/decorators.ts): Before a plain
 *   function `@logged` does not compile; unchecked, it is dropped.
 * - [Memoisation](./functions/memoize.ts): An options object written in the
 *   call is a new key: the cache fills and never hits.
 *
 * ## Classes
 *
 * Methods, properties, subclasses, special methods, and what metaclasses do.
 *
 * - [An ordinary class](./classes/ordinary_class.ts): `a == b` never calls your
 *   `equals`: it compares identity.
 * - [`self` and `this`](./classes/self.ts): A method handed to `map` or to a
 *   listener has lost its object.
 * - [Class methods](./classes/static_and_class_methods.ts): A count kept
 *   through `this` in a static method splits at the first subclass.
 * - [Properties](./classes/properties.ts): A class's getter is in JSON only if
 *   `toJSON` returns it.
 * - [Subclasses](./classes/subclasses.ts): A subclass's fields are set after
 *   `super()`, over what the base class put there.
 * - [Abstract classes](./classes/abstract_classes.ts): A concrete subclass
 *   without the abstract method is refused where it is defined.
 * - [Mixins](./classes/mixins.ts): `user instanceof Loud` is false: a mixin is
 *   a function, no base class.
 * - [Special methods](./classes/special_methods.ts): `console.log(purse)`
 *   passes your `toString` over; `${purse}` calls it.
 * - [Operators stay as they are](./classes/operators.ts): `a < b` compiles for
 *   two objects of a class and, as a rule, compares their texts.
 * - [Data classes](./classes/data_classes.ts): `private` is for the compiler:
 *   JSON and `console.log` show the field.
 * - [`@` on a method](./classes/method_decorators.ts): A decorator runs once
 *   for the class: a cache in it is shared by all objects.
 * - [`__getattr__` and `Proxy`](./classes/proxies.ts): `await` asks for `then`:
 *   a Proxy that answers it by any function may never settle it.
 * - [Registered classes](./classes/registry.ts): A class decorator is not
 *   inherited: a subclass without it stays unknown.
 * - [A folder of plugins](./classes/plugins.ts): A second `import()` of the
 *   same URL runs nothing: no plugin is loaded anew.
 * - [Fields that describe themselves](./classes/models.ts): Metadata is
 *   inherited: pushing onto a list in it changes the base class.
 * - [When a class is made](./classes/creation.ts): A class decorator runs
 *   before the class's static fields are set, and does not see them.
 *
 * ## Types
 *
 * Type hints: what the compiler checks, and what is left of it at run time.
 *
 * - [Types are erased](./types/erased.ts): `value as number` converts nothing:
 *   a text stays a text.
 * - [Shapes](./types/shapes.ts): Two classes with the same members, all public,
 *   pass for each other.
 * - [Narrowing](./types/narrowing.ts): `typeof null` and `typeof []` are
 *   "object".
 * - [Unions](./types/unions.ts): With no return type declared, a forgotten case
 *   gives `undefined`.
 * - [Generics](./types/generics.ts): A list of cats passes for a list of
 *   animals, and takes a dog.
 * - [Brands](./types/brands.ts): `type UserId = number` takes any number, an
 *   order's id too.
 * - [Data from outside](./types/outside_data.ts): `JSON.parse` into a type of
 *   yours checks none of its fields.
 *
 * ## Resources
 *
 * `with`, rollback and weak references: who releases what, and when.
 *
 * - [`using` is `with`](./resources/with.ts): `const` in place of `using`
 *   compiles, runs, and releases nothing.
 * - [Commit or roll back](./resources/transactions.ts): A `break` or `return`
 *   before `commit()` rolls back, where Python would commit.
 * - [Many resources, or none](./resources/stack.ts): If the second `open`
 *   fails, nobody closes the first.
 * - [When objects go](./resources/garbage_collection.ts): No finaliser runs at
 *   exit: what it should have written is lost.
 * - [Caches that let go](./resources/weak.ts): A `Map` from objects to notes on
 *   them keeps each until you delete it or drop the map.
 * - [What a closure keeps alive](./resources/closure_leaks.ts): A one-line
 *   listener keeps the document that the function beside it searched.
 *
 * ## Iteration
 *
 * Iterators and generators.
 *
 * - [Iterators](./iteration/iterators.ts): `break` calls a generator's
 *   `return()`: what it had left is lost.
 *
 * ## Async
 *
 * `asyncio` and promises: waiting for one thing, or for many.
 *
 * - [`async` starts at the call](./async/event_loop.ts): `names.map(load)`
 *   starts every job; awaiting them in turn comes too late.
 * - [Waiting for many](./async/io_bound.ts): `Promise.all` rejects at the first
 *   failure, and the others run on unseen.
 * - [A promise nobody awaits](./async/unawaited.ts): `items.forEach(async …)`
 *   returns at once: nobody waits or catches.
 * - [Where `await` lets go](./async/turns.ts): A loop of `await null` keeps
 *   every timer and every request waiting.
 * - [So many at once](./async/limits.ts): Slicing a list of promises limits
 *   nothing: all of them have started.
 * - [A lock across `await`](./async/lock.ts): `total += await price()` reads
 *   `total` before it waits, and loses updates.
 *
 * ## Singleton
 *
 * One object for the whole program, by a module, a class or `__new__`.
 *
 * - [A module is a singleton](./singleton/module_scope.ts): A file imported
 *   under two file URLs is two modules, each with its own object.
 * - [Five things a program has one of](./singleton/uses.ts): `using` on a
 *   shared connection closes it for everybody: borrow it by `const`.
 * - [A class with one object](./singleton/one_object.ts): A subclass inherits
 *   the cached object: it may be handed its parent's.
 * - [Made once, though it takes time](./singleton/thread_safety.ts):
 *   `made ??= await make()` stores too late: two callers make two objects.
 * - [`__new__` and `__init__`](./singleton/allocation.ts): A constructor that
 *   returns an object replaces the one that `new` made.
 * - [The double-init bug](./singleton/double_init.ts): A constructor that
 *   shares its object still runs at every `new`.
 * - [A guard before the call](./singleton/guard.ts): A guard that drops later
 *   arguments hands the test the main database.
 * - [Intercepting `new`](./singleton/metaclass.ts): A `construct` trap without
 *   `newTarget` gives subclasses their parent's object.
 *
 * ## Concurrency
 *
 * Threads, processes and the GIL: how Workers compute at the same time.
 *
 * - [A Worker gets a copy](./concurrency/workers.ts): An instance of your class
 *   arrives without methods or `#private` fields.
 * - [`Pool.map`](./concurrency/worker_pool.ts): A variable set here is not set
 *   in a Worker: send it in the item.
 * - [Pool](./concurrency/pool/mod.ts)
 * - [Computing on every core](./concurrency/cpu_bound.ts): `Promise.all` over
 *   async functions computes one after another, on one thread.
 * - [Shared bytes](./concurrency/mutex.ts): `count[0]++` in two Workers loses
 *   updates, and in a short test hardly ever does.
 * - [No GIL](./concurrency/interpreter_lock.ts): A lock round a step that never
 *   awaits guards nothing, and makes it a promise.
 *
 * ## Speed
 *
 * What to choose when a program is too slow.
 *
 * - [Choosing](./speed/choosing.ts): A new Worker for each task makes short
 *   work slower than one thread.
 * - [Compiled code](./speed/compiled.ts): A `u64` result arrives signed: pass
 *   it through `BigInt.asUintN(64, …)`.
 *
 * ## Projects
 *
 * Imports, packages, environments and permissions.
 *
 * - [Import a file](./projects/modules_and_packages.ts): A folder cannot be
 *   imported: name its `mod.ts`.
 * - [Dependencies](./projects/environments.ts): `deno run` rewrites a lock that
 *   no longer fits; `--frozen` refuses.
 * - [Permissions](./projects/permissions.ts): `--allow-run` is as good as `-A`:
 *   a child is not bound by your flags.
 * - [An imported name is live](./projects/live_bindings.ts):
 *   `const { count } = await import(…)` stays at its first value.
 * - [Imports run first](./projects/import_order.ts): In a circle of imports a
 *   `const` is not there yet: reading it throws.
 *
 * ## CPython
 *
 * Objects, references and threads inside, for those who must explain Python.
 *
 * - [CPython's objects, corrected](./cpython/objects.ts)
 * - [CPython's threads, corrected](./cpython/threads.ts)
 *
 * ## Phrasebook
 *
 * ### Values
 *
 * | Python | TypeScript | lesson |
 * | --- | --- | --- |
 * | `lambda n: n > 4`, `Callable[[int], bool]` | `(n) => n > 4`, `(n: number) => boolean` | `values/reading` |
 * | `def f(unit: str = "p") -> str:` | `function f(unit = "p"): string {` | `values/reading` |
 * | `elif test:`, `while test:` | `else if (test) { … }`, `while (test) { … }` | `values/reading` |
 * | `assert a == b` | `assertEquals(a, b)` of `@std/assert` | `values/reading` |
 * | floor division and modulo: `a // b`, `a % b`, `divmod(a, b)` | `Math.floor(a / b)`, `((a % b) + b) % b` | `values/numbers` |
 * | a power: `x ** n`, `pow(x, n)` | the same: `x ** n` | `values/numbers` |
 * | the greatest, the sum of a list: `max(xs)`, `sum(xs)` | `Math.max(...xs)`, `reduce` from 0 | `values/numbers` |
 * | a chained comparison, `a < b < c` | `a < b && b < c` | `values/numbers` |
 * | a big integer, an `int` of any length | `bigint`, as in `10n ** 20n` | `values/whole-numbers` |
 * | `int(text)`, `float(text)` | `/^[+-]?\d+$/.test(text)`, then `Number(text)` | `values/text-to-numbers` |
 * | `text.isascii() and text.isdigit()` | `/^\d+$/.test(text)` | `values/text-to-numbers` |
 * | to raise an exception: `raise ValueError(text)` | `throw new RangeError(text)` | `values/text-to-numbers` |
 * | number formatting: `f"{n:,.2f}"` | `Intl.NumberFormat` | `values/text-to-numbers` |
 * | `argparse` | `parseArgs` of `node:util` | `values/text-to-numbers` |
 * | `hex(n)`, `int(text, 16)` | `n.toString(16)`, `parseInt(text, 16)` | `values/text-to-numbers` |
 * | `round(x, 2)` | `x.toFixed(2)`, or `Intl.NumberFormat` with `halfEven` | `values/rounding` |
 * | float precision, money: `decimal.Decimal` | whole cents, or decimal.js | `values/rounding` |
 * | string interpolation, the f-string: `f"{name}"` | `` `${name}` ``, in backticks | `values/strings` |
 * | to replace all, to split: `text.replace`, `text.split()` | `replaceAll`, `trim().split(/\s+/)` | `values/strings` |
 * | `text.strip()`, `text.startswith(x)` | `text.trim()`, `text.startsWith(x)` | `values/strings` |
 * | `",".join(list)` | `list.join(",")` | `values/strings` |
 * | `text.rjust(5)`, `text * 3` | `text.padStart(5)`, `text.repeat(3)` | `values/strings` |
 * | `text[-1]`, `text[1:]` | `text.at(-1)`, `text.slice(1)` | `values/strings` |
 * | a number to a string: `str(x)`, `repr(x)` | `String(x)`, `Deno.inspect(x)` | `values/strings` |
 * | a character, an emoji: `len(text)`, `text[::-1]` | `[...text].length`, `toReversed` | `values/unicode` |
 * | `bytes`, `encode`, `decode` | `Uint8Array`, `TextEncoder`, `TextDecoder` | `values/unicode` |
 * | `re.search(p, s)`, `re.match` | `p.exec(s)`, `/^…/.exec(s)` | `values/regular-expressions` |
 * | `re.fullmatch`, `re.findall` | `^(?:…)$`, `matchAll` with `g` | `values/regular-expressions` |
 * | `re.compile`, `re.escape` | `/…/`, `RegExp.escape` | `values/regular-expressions` |
 * | the walrus: `if m := re.search(p, s):` | `const m = p.exec(s);`, then `if (m) { … }` | `values/regular-expressions` |
 * | `re.sub(p, new, text)` | `text.replaceAll(p, new)` with `g` | `values/regular-expressions` |
 * | empty, truthy, truthiness: `if list:`, `bool(x)` | `list.length > 0`, `Boolean(x)` | `values/truth` |
 * | `not x`, `x and y`, `x or y` | `!x`, `x && y`, `x \|\| y` | `values/truth` |
 * | `10 if size is None else size` | `size ?? 10` | `values/truth` |
 * | `a == b` of lists, dicts | `isDeepStrictEqual(a, b)` | `values/equality` |
 * | `a is b` | `Object.is(a, b)`, `a === b` | `values/equality` |
 * | `None`, `is None`, `Optional` | `undefined`, `null`, `== null` | `values/nothing` |
 * | `dict.get(key, default)` | `map.get(key) ?? default`, `object.key ?? default` | `values/nothing` |
 * | `list[-1]`, `list[1:3]` | `list.at(-1)`, `list.slice(1, 3)` | `values/lists` |
 * | `x in list`, `x not in text` | `list.includes(x)`, `!text.includes(x)` | `values/lists` |
 * | `len(list)`, `list.append(x)` | `list.length`, `list.push(x)` | `values/lists` |
 * | `list.insert(i, x)`, `del list[i]` | `list.splice(i, 0, x)`, `list.splice(i, 1)` | `values/lists` |
 * | `list.remove(x)`, `list.index(x)` | `list.filter((item) => item !== x)`, `list.indexOf(x)` | `values/lists` |
 * | `reversed(list)`, `list[::-1]` | `list.toReversed()` | `values/lists` |
 * | a nested list: `[[]] * n` | `Array.from({ length: n }, () => [])` | `values/lists` |
 * | `sorted(list)` | `list.toSorted((a, b) => a - b)`, of texts `toSorted()` | `values/sorting` |
 * | descending: `sorted(list, reverse=True)` | `list.toSorted((a, b) => b - a)` | `values/sorting` |
 * | to sort by two keys: `sorted(list, key=lambda x: (x.age, x.name))` | `list.toSorted((a, b) => a.age - b.age \|\| a.name.localeCompare(b.name))` | `values/sorting` |
 * | to sort strings ignoring case: `sorted(texts, key=str.casefold)` | `texts.toSorted(new Intl.Collator("en", { sensitivity: "accent" }).compare)`, by English rules | `values/sorting` |
 * | `sorted(list, key=f)` | `sortBy(list, f)` of `@std/collections` | `values/sorting` |
 * | `for x in xs:` | `for (const x of xs) { … }` | `values/loops` |
 * | a list comprehension, `filter`, `map`: `[f(x) for x in xs if g(x)]` | `xs.filter((x) => g(x)).map((x) => f(x))` | `values/loops` |
 * | a dict comprehension, `{x: f(x) for x in xs}` | `new Map(xs.map((x) => [x, f(x)]))` | `values/loops` |
 * | to flatten a list: `[x for row in rows for x in row]` | `rows.flat()`, with two loops `flatMap` | `values/loops` |
 * | `enumerate(xs)`, `range(n)` | `xs.entries()`, `Array.from({ length: n }, (_, i) => i)` | `values/loops` |
 * | `for n in range(2, 10, 3):` | `for (let n = 2; n < 10; n += 3)` | `values/loops` |
 * | `zip(xs, ys)` | `zip(xs, ys)` of `@std/collections` | `values/loops` |
 * | a dictionary of data: `{}`, `OrderedDict`, `len(dict)` | `new Map()`, `map.size` | `values/dicts` |
 * | to merge dicts, to iterate a dictionary: `{**a, **b}`, `dict.items()` | `{ ...a, ...b }`, `Object.entries(a)` | `values/dicts` |
 * | `del dict[key]`, `dict.keys()` | `map.delete(key)`, `map.keys()` | `values/dicts` |
 * | `dict.setdefault(key, value)` | `map.getOrInsert(key, value)` | `values/dicts` |
 * | a tuple as a key, hashable: `__hash__` | a text made of both, `` `${x},${y}` `` | `values/keys` |
 * | `key in dict` | `map.has(key)`, `Object.hasOwn(object, key)` | `values/keys` |
 * | `defaultdict(list)`, `groupby` | `Map.groupBy` | `values/grouping` |
 * | `Counter`, `set & set` | a `Map` and `?? 0`, `set.intersection(set)` | `values/grouping` |
 * | to remove duplicates, keep unique items: `list(dict.fromkeys(xs))` | `[...new Set(xs)]` | `values/grouping` |
 * | `json.dumps`, `json.loads` | `JSON.stringify`, `JSON.parse` | `values/json` |
 * | `copy.deepcopy` | `structuredClone` | `values/copies` |
 * | to copy a list: `list.copy()`, `list[:]` | `[...list]` | `values/copies` |
 * | `copy.replace`, `dataclasses.replace` | `{ ...record, name }`, a method `with` | `values/copies` |
 * | immutable: a tuple, `frozen=True` | `readonly`, `as const`, `Object.freeze` | `values/frozen` |
 * | `datetime.date`, `timedelta` | `Temporal.PlainDate`, `Temporal.Duration` | `values/dates` |
 * | `(b - a).days` | `a.until(b).days` | `values/dates` |
 * | `date.today()`, `datetime.now()` | `Temporal.Now.plainDateISO()`, `Temporal.Now.instant()` | `values/dates` |
 * | `strftime` | `toLocaleString` | `values/dates` |
 * | a timezone: `ZoneInfo("Europe/Berlin")` | `Temporal.ZonedDateTime` | `values/dates` |
 *
 * ### Flow
 *
 * | Python | TypeScript | lesson |
 * | --- | --- | --- |
 * | pattern matching: `match`, `case _` | `switch` with `return`, `default` | `flow/switch` |
 * | `a, *rest = list` | `const [a, ...rest] = list` | `flow/destructuring` |
 * | `a, b = b, a` | `[a, b] = [b, a]` | `flow/destructuring` |
 * | `for … else`, `any`, `all` | `find`, `some`, `every` | `flow/leaving-loops` |
 * | to leave a nested loop | a label, `break outer`, or `return` | `flow/leaving-loops` |
 * | ternary: `a if test else b` | `test ? a : b` | `flow/leaving-loops` |
 *
 * ### Functions
 *
 * | Python | TypeScript | lesson |
 * | --- | --- | --- |
 * | keyword arguments: `f(x, key=1)`, `**kwargs` | `f(x, { key: 1 })`, `...rest` in braces | `functions/arguments` |
 * | a mutable default: `roll=None`, then `roll = []` | `roll: string[] = []` | `functions/defaults` |
 * | a default argument, a class with one: `def __init__(self, size=10)` | `constructor(size = 10)` | `functions/defaults` |
 * | a variadic function: `*args`, `f(*items)` | `...args`, `f(...items)` | `functions/rest` |
 * | `functools.partial(f, 1)` | `(b: number) => f(1, b)` | `functions/rest` |
 * | `items += more` | `items.push(...more)`, for a short `more` | `functions/passing` |
 * | `nonlocal`, `global` | a plain assignment, `count += 1` | `functions/scopes` |
 * | a closure, late binding: `lambda i=i: i` | `() => i`, with `let i` in the loop's head | `functions/closures` |
 * | a decorator: `@logged` before a `def`, `functools.wraps` | `const add = logged(function add() { … })` | `functions/decorators` |
 * | `functools.cache`, `lru_cache(maxsize=9)` | a `Map` and a key function, with a bound | `functions/memoize` |
 *
 * ### Classes
 *
 * | Python | TypeScript | lesson |
 * | --- | --- | --- |
 * | a class: `class Player:`, `Player("Ada")` | `class Player { … }`, `new Player("Ada")` | `classes/ordinary-class` |
 * | `__init__` | `constructor` | `classes/ordinary-class` |
 * | a private attribute: `_private` | `#private` | `classes/ordinary-class` |
 * | `__eq__`, for `a == b` | a method: `a.equals(b)` | `classes/ordinary-class` |
 * | `self` | `this` | `classes/self` |
 * | `map(obj.method, items)` | `items.map((item) => obj.method(item))` | `classes/self` |
 * | `@classmethod`, `cls(…)` | `static`, `new this(…)` | `classes/static-and-class-methods` |
 * | `@staticmethod` | a function beside the class, or `static` | `classes/static-and-class-methods` |
 * | a class variable: `Office.sent` | `static sent = 0`, and `Office.sent` | `classes/static-and-class-methods` |
 * | `@property`, `@celsius.setter` | `get celsius()`, `set celsius(value)` | `classes/properties` |
 * | `cached_property` | a getter with `this.#words ??= …` | `classes/properties` |
 * | `super().__init__(x)` | `super(x)`, before the first `this` | `classes/subclasses` |
 * | `super().pay()` | `super.pay()`, in a method marked `override` | `classes/subclasses` |
 * | `ABC`, `@abstractmethod` | `abstract class`, `abstract` before a method | `classes/abstract-classes` |
 * | multiple inheritance: `class User(Loud, Named)` | `class User extends Loud(Named)` | `classes/mixins` |
 * | `__str__`, for `str(x)` | `toString()`, for `${x}` | `classes/special-methods` |
 * | `__repr__`, at the prompt | `[Symbol.for("nodejs.util.inspect.custom")]()` | `classes/special-methods` |
 * | `__len__`, `__contains__` | `get size()`, `has(x)` | `classes/special-methods` |
 * | operator overloading: `__add__`, for `a + b` | a method: `a.plus(b)` | `classes/operators` |
 * | `__lt__`, `sorted(items)` | `items.toSorted(Item.compare)` | `classes/operators` |
 * | `@dataclass`, `namedtuple` | a type, and a function that returns `{ x, y }` | `classes/data-classes` |
 * | `@dataclass(kw_only=True)` | `constructor({ start, stop }: …)` | `classes/data-classes` |
 * | `__post_init__` | the constructor's body | `classes/data-classes` |
 * | `@logged` before a method | the same; the wrapper is a `function` | `classes/method-decorators` |
 * | `__getattr__` | a `Map`, or the `get` trap of a `Proxy` | `classes/proxies` |
 * | `__slots__` | a type, and `Object.preventExtensions(this)` | `classes/proxies` |
 * | `__init_subclass__` | a class decorator on each class | `classes/registry` |
 * | `__subclasses__()` | none: an array that you fill | `classes/registry` |
 * | `importlib.import_module(name)` | `await import(url)` | `classes/plugins` |
 * | `__set_name__` | a field decorator, with `context.name` | `classes/models` |
 * | an ORM's metaclass | field decorators, `Symbol.metadata` | `classes/models` |
 * | a metaclass's `__new__`, `__init__` | a class decorator | `classes/creation` |
 * | statements in a class body | `static { … }` | `classes/creation` |
 *
 * ### Types
 *
 * | Python | TypeScript | lesson |
 * | --- | --- | --- |
 * | type hints, `mypy` | `deno check`; types are gone at run time | `types/erased` |
 * | `Any`, `object`, `cast(T, x)` | `any`, `unknown`, `x as T` | `types/erased` |
 * | `Protocol`, `TypedDict` | `interface` | `types/shapes` |
 * | `isinstance(x, T)` | `typeof`, `Array.isArray`, `instanceof`, `in` | `types/narrowing` |
 * | `TypeGuard`, `TypeIs` | `x is T` | `types/narrowing` |
 * | to catch an exception: `try`, `except ValueError as error:` | `catch (error)`, and `error instanceof RangeError` | `types/narrowing` |
 * | `hasattr(x, "name")`, `type(x)` | `"name" in x`, `typeof x` | `types/narrowing` |
 * | `enum.Enum`, `Literal` | `"red" \| "green"`; to loop over them, a list `as const` | `types/unions` |
 * | `A \| B`, `assert_never` | `A \| B` with a tag, `never` | `types/unions` |
 * | `Generic[T]`, `TypeVar` | `<T>`, `T extends …` | `types/generics` |
 * | `Sequence[T]` | `readonly T[]` | `types/generics` |
 * | `NewType` | a brand: `number & { readonly __brand: "UserId" }` | `types/brands` |
 * | validation: pydantic, `model_validate` | zod, `parse`, `safeParse` | `types/outside-data` |
 *
 * ### Resources
 *
 * | Python | TypeScript | lesson |
 * | --- | --- | --- |
 * | `open(path).read()`, `Path(path).read_text()` | `await Deno.readTextFile(path)` | `resources/with` |
 * | to read a file line by line: `for line in file:`, `file.readlines()` | `(await Deno.readTextFile(path)).split("\n")` | `resources/with` |
 * | `with open(path) as file:` | `using file = await Deno.open(path);` | `resources/with` |
 * | `async with` | `await using` | `resources/with` |
 * | `sys.exit(1)` | `Deno.exitCode = 1`, and let the program end | `resources/with` |
 * | a context manager: `__exit__(exc_type, exc, tb)` | `[Symbol.dispose]()`, and a `catch` around it | `resources/with` |
 * | `try`, `finally` | the same; `using`, to release what a block holds | `resources/with` |
 * | `with connection:`, which commits | `using`, and `commit()` as the last line | `resources/transactions` |
 * | `contextlib.ExitStack`, `pop_all()` | `DisposableStack`, `move()` | `resources/stack` |
 * | `__del__`, `weakref.finalize` | `FinalizationRegistry`, which may never call | `resources/garbage-collection` |
 * | garbage collection: `gc.collect()` | `gc()`, behind `--v8-flags=--expose-gc` | `resources/garbage-collection` |
 * | `WeakKeyDictionary` | `WeakMap` | `resources/weak` |
 * | `weakref.ref` | `WeakRef` | `resources/weak` |
 * | a memory leak: `fn.__closure__` | a debugger shows it; all closures of a scope share one | `resources/closure-leaks` |
 *
 * ### Iteration
 *
 * | Python | TypeScript | lesson |
 * | --- | --- | --- |
 * | `__iter__`, with `yield` | `*[Symbol.iterator]()`, with `yield` | `iteration/iterators` |
 * | `next(it)`, `StopIteration` | `it.next()`, `{ done: true }` | `iteration/iterators` |
 * | `yield from` | `yield*` | `iteration/iterators` |
 * | `itertools.islice(it, 3)` | `it.take(3)` | `iteration/iterators` |
 *
 * ### Async
 *
 * | Python | TypeScript | lesson |
 * | --- | --- | --- |
 * | coroutine, task | async function, promise | `async/event-loop` |
 * | `job = load("a")`, to be awaited later | `const job = () => load("a")` | `async/event-loop` |
 * | `asyncio.run(main())` | `await main()`: the event loop runs already | `async/event-loop` |
 * | `asyncio.gather(*map(load, names))` | `Promise.all(names.map(load))` | `async/io-bound` |
 * | `gather(…, return_exceptions=True)` | `Promise.allSettled(…)` | `async/io-bound` |
 * | `asyncio.wait(…, return_when=FIRST_COMPLETED)` | `Promise.race(…)`, `Promise.any(…)` | `async/io-bound` |
 * | a thread pool: `ThreadPoolExecutor`, for requests | `Promise.all(urls.map((url) => fetch(url)))` | `async/io-bound` |
 * | an HTTP request: `urllib.request.urlopen(url)`, `requests.get(url)` | `await fetch(url)`, then ask `response.ok` | `async/io-bound` |
 * | `for item in items: await save(item)` | `for (const item of items) await save(item)` | `async/unawaited` |
 * | an unhandled rejection: `Task exception was never retrieved` | the process ends; `promise.catch(report)` | `async/unawaited` |
 * | `await asyncio.sleep(0)` | `await sleep(0)`, imported as in the next row | `async/turns` |
 * | `time.sleep(1)`, `await asyncio.sleep(1)` | `import { setTimeout as sleep } from "node:timers/promises"`, `await sleep(1000)` | `async/turns` |
 * | `asyncio.to_thread(read)` | a call that returns a promise, or a Worker | `async/turns` |
 * | `asyncio.Semaphore(3)` | `pooledMap(3, …)`, `p-limit` | `async/limits` |
 * | a race condition, cured: `async with lock:` | `using _held = await lock.acquire()` | `async/lock` |
 *
 * ### Singleton
 *
 * | Python | TypeScript | lesson |
 * | --- | --- | --- |
 * | a name at the top of a module | an exported constant, one for each URL | `singleton/module-scope` |
 * | `import`, tried again after a failure | the same error again; a function instead | `singleton/module-scope` |
 * | `@functools.cache` without parameters | `made ??= make()` in a function | `singleton/uses` |
 * | `logging`, settings, a connection | a module that exports the one | `singleton/uses` |
 * | an environment variable: `os.environ.get(name)` | `Deno.env.get(name)`, read once | `singleton/uses` |
 * | a class method that returns the one object | `static get shared()` over a `#private` field | `singleton/one-object` |
 * | a `Lock` round check and store | one cached promise | `singleton/thread-safety` |
 * | `__new__` that returns an old object | `static of(name)`, and a plain constructor | `singleton/allocation` |
 * | `super().__new__(cls, value)` | `super(value)` | `singleton/allocation` |
 * | `__init__` that runs twice | a constructor that runs twice | `singleton/double-init` |
 * | a `hasattr` guard in `__init__` | `static open()` before a `private` constructor | `singleton/guard` |
 * | metaclass `__call__` | `construct` trap of a `Proxy` | `singleton/metaclass` |
 *
 * ### Concurrency
 *
 * | Python | TypeScript | lesson |
 * | --- | --- | --- |
 * | `Thread(target=work)`, which shares all | `new Worker(url, { type: "module" })`, which gets copies | `concurrency/workers` |
 * | `thread.join()` | a message that answers, then `worker.terminate()` | `concurrency/workers` |
 * | `Pool(4).map(square, items)` | `await pool.map(items)`, of a pool for one module | `concurrency/worker-pool` |
 * | `pool.apply_async(square, [7])` | `pool.run(7)` | `concurrency/worker-pool` |
 * | `ProcessPoolExecutor`, to compute | one kept pool of Workers | `concurrency/cpu-bound` |
 * | `os.cpu_count()` | `navigator.hardwareConcurrency` | `concurrency/cpu-bound` |
 * | `count += 1` under a `threading.Lock` | `Atomics.add(words, 0, 1)` | `concurrency/mutex` |
 * | `multiprocessing.shared_memory` | `SharedArrayBuffer` | `concurrency/mutex` |
 * | the GIL | one thread a heap: no other job runs between two `await`s | `concurrency/interpreter-lock` |
 *
 * ### Speed
 *
 * | Python | TypeScript | lesson |
 * | --- | --- | --- |
 * | `ThreadPoolExecutor`, `ProcessPoolExecutor` | `await`, or one pool of Workers | `speed/choosing` |
 * | profiling: `cProfile` | `deno run --cpu-prof` | `speed/choosing` |
 * | Cython, Numba, `cimport` | AssemblyScript, `import … from "./count.wasm"` | `speed/compiled` |
 * | `ctypes.c_ulonglong(x).value` | `BigInt.asUintN(64, x)` | `speed/compiled` |
 *
 * ### Projects
 *
 * | Python | TypeScript | lesson |
 * | --- | --- | --- |
 * | `from sums import add`, `__init__.py` | `import { add } from "./sums.ts"`, `mod.ts` | `projects/modules-and-packages` |
 * | `import sums` | `import * as sums from "./sums.ts"` | `projects/modules-and-packages` |
 * | `if __name__ == "__main__"` | `if (import.meta.main)` | `projects/modules-and-packages` |
 * | `venv`, `virtualenv`, `requirements.txt` | `deno.json`, `deno.lock` | `projects/environments` |
 * | `pip install` | `deno add` | `projects/environments` |
 * | what the user may | `--allow-read`, `--allow-run=git` | `projects/permissions` |
 * | `subprocess.run(["git", "log"])` | `new Deno.Command("git", { args: ["log"] })` | `projects/permissions` |
 * | `mock.patch("module.name")` | an argument; an import is read-only | `projects/live-bindings` |
 * | an `import` in a function | `await import("./x.ts")` | `projects/import-order` |
 * | a circular import | a third module, or `import type` | `projects/import-order` |
 *
 * @module
 */
export {};
