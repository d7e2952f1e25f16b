/**
 * # Parallel Text
 *
 * Python beside TypeScript on Deno, both executed. Each lesson takes one Python
 * habit: what to write instead, what bites, and where the mistake will show. Look
 * up a phrase at the end of this page, or read the chapters in order.
 *
 * ## From nothing
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
 * A program reads no file and reaches no network until its command allows it,
 * as in `deno run --allow-read=data.csv report.ts`.
 *
 * ## Where each thing is
 *
 * | Python | Deno |
 * | --- | --- |
 * | `python hello.py` | `deno run hello.ts`, which checks no types |
 * | `python`, the prompt | `deno`, or `deno repl` |
 * | `python -c` | `deno eval` |
 * | `mypy` | `deno check`; `deno test` checks types too |
 * | `black`, `ruff format` | `deno fmt` |
 * | `ruff check` | `deno lint` |
 * | `pytest` | `deno test`, for `Deno.test` in any file |
 * | `timeit` | `deno bench` |
 * | `pydoc` | `deno doc` |
 * | `pip install` | `deno add npm:marked` |
 * | `pyproject.toml` | `deno.json` |
 * | `venv` | none: a project finds its packages by its `deno.json` and `deno.lock` |
 * | `pdb` | `deno run --inspect-brk`, and the debugger of a browser |
 * | `sys.argv`, `input()` | `Deno.args`, `prompt()` |
 *
 * ## How to read a page
 *
 * CPython runs each Python block by itself and prints what stands under it. Deno
 * runs each TypeScript block, with what its lesson exports in scope; an assertion
 * says what comes out. The list items under a block are tests that prove more.
 * A heading ends in a word where a Python habit goes wrong:
 *
 * | word | who says so |
 * | --- | --- |
 * | refused | the compiler, or `deno lint` |
 * | throws | the first run |
 * | silent | nobody |
 * | slow | nobody; it is right, and costs time or memory |
 *
 * ## Values
 *
 * What a variable holds.
 *
 * ## Flow
 *
 * What runs next.
 *
 * ## Functions
 *
 * What a function can reach, and what is wrapped around it.
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
 *   a second variable, and the outer one never changes.
 * - [Closures hold variables](./functions/closures.ts): One `let` in front of
 *   the loop is one variable: every closure sees the last value.
 * - [Decorators](./functions/decorators.ts)
 * - [Memoisation](./functions/memoize.ts)
 *
 * ## Classes
 *
 * What a class does.
 *
 * - [An ordinary class](./classes/ordinary_class.ts): `a == b` never calls your
 *   `equals`; it asks whether both are one object.
 * - [`self` and `this`](./classes/self.ts): A method handed to `map` or to a
 *   listener has lost its object.
 * - [Static and class methods](./classes/static_and_class_methods.ts)
 * - [Special methods](./classes/special_methods.ts)
 * - [Registered and enforced](./classes/registry.ts)
 * - [A folder of plugins](./classes/plugins.ts)
 * - [Declarative models](./classes/models.ts)
 * - [What happens when](./classes/creation.ts)
 *
 * ## Types
 *
 * What the compiler knows.
 *
 * ## Resources
 *
 * Who releases what, and when.
 *
 * - [The end of a block](./resources/with.ts)
 * - [When objects go](./resources/garbage_collection.ts)
 *
 * ## Iteration
 *
 * One after another.
 *
 * - [Iterators](./iteration/iterators.ts)
 *
 * ## Async
 *
 * Waiting.
 *
 * - [`async` starts at the call](./async/event_loop.ts): `names.map(load)`
 *   starts every job; awaiting them in turn orders nothing.
 * - [Waiting in parallel](./async/io_bound.ts)
 *
 * ## Singleton
 *
 * One of a thing.
 *
 * - [A module is a singleton](./singleton/module_scope.ts)
 * - [Five uses](./singleton/uses.ts)
 * - [One object, one access point](./singleton/one_object.ts)
 * - [Thread safety](./singleton/thread_safety.ts)
 * - [Allocation and initialisation](./singleton/allocation.ts)
 * - [The double-init bug](./singleton/double_init.ts)
 * - [A guard, and its own bugs](./singleton/guard.ts)
 * - [Intercepting the call](./singleton/metaclass.ts)
 *
 * ## Concurrency
 *
 * Computing at the same time.
 *
 * - [A pool of Workers](./concurrency/worker_pool.ts)
 * - [CPU-bound work](./concurrency/cpu_bound.ts)
 * - [A mutex](./concurrency/mutex.ts)
 * - [The interpreter lock](./concurrency/interpreter_lock.ts)
 *
 * ## Speed
 *
 * What costs what.
 *
 * - [Choosing](./speed/choosing.ts)
 * - [Compiled code](./speed/compiled.ts)
 *
 * ## Projects
 *
 * From files to something that another machine can run.
 *
 * - [Modules and packages](./projects/modules_and_packages.ts)
 * - [Environments](./projects/environments.ts)
 *
 * ## CPython
 *
 * For those who must explain Python itself.
 *
 * ## Phrasebook
 *
 * ### Functions
 *
 * | Python | TypeScript | lesson |
 * | --- | --- | --- |
 * | `f(x, key=1)`, `**kwargs` | `f(x, { key: 1 })`, `...rest` in braces | `functions/arguments` |
 * | `roll=None`, then `roll = []` | `roll: string[] = []` | `functions/defaults` |
 * | `*args`, `f(*items)` | `...args`, `f(...items)` | `functions/rest` |
 * | `functools.partial` | a function that returns one | `functions/rest` |
 * | `items += more` | `items.push(...more)` | `functions/passing` |
 * | `copy.deepcopy` | `structuredClone` | `functions/passing` |
 * | `nonlocal`, `global` | a plain assignment | `functions/scopes` |
 * | `lambda i=i: i` | `() => i`, with `let i` in the loop's head | `functions/closures` |
 * | `@decorator`, `functools.wraps` | method decorator, higher-order function | `functions/decorators` |
 * | `functools.lru_cache` | `Map` and a key function | `functions/memoize` |
 *
 * ### Classes
 *
 * | Python | TypeScript | lesson |
 * | --- | --- | --- |
 * | `self` | `this` | `classes/self` |
 * | `@staticmethod`, `@classmethod` | `static`, and `this` in it | `classes/static-and-class-methods` |
 * | dunder methods | well-known symbols, named methods | `classes/special-methods` |
 * | `__repr__` / `__str__` | inspect symbol / `toString` | `classes/special-methods` |
 * | `__init_subclass__`, `ABC` | class decorator, `abstract`, `implements` | `classes/registry` |
 * | `pkgutil`, `importlib` | `import()` of a folder's files | `classes/plugins` |
 * | ORM metaclass, `__set_name__` | field decorators, `Symbol.metadata` | `classes/models` |
 * | metaclass, `type` | class decorator, `Function.prototype` | `classes/creation` |
 *
 * ### Resources
 *
 * | Python | TypeScript | lesson |
 * | --- | --- | --- |
 * | `with`, `__enter__`, `__exit__` | `using`, `Symbol.dispose` | `resources/with` |
 * | `contextlib.ExitStack` | `DisposableStack` | `resources/with` |
 * | reference count, `gc` | tracing; nothing to call | `resources/garbage-collection` |
 * | `weakref`, `__del__` | `WeakRef`, `FinalizationRegistry` | `resources/garbage-collection` |
 *
 * ### Iteration
 *
 * | Python | TypeScript | lesson |
 * | --- | --- | --- |
 * | `__iter__`, `__next__` | `Symbol.iterator`, `next()` | `iteration/iterators` |
 * | `StopIteration` | `{ done: true }` | `iteration/iterators` |
 *
 * ### Async
 *
 * | Python | TypeScript | lesson |
 * | --- | --- | --- |
 * | coroutine, task | async function, promise | `async/event-loop` |
 * | `asyncio.run`, event loop | the event loop, always running | `async/event-loop` |
 * | threads that wait | `Promise.allSettled` | `async/io-bound` |
 *
 * ### Singleton
 *
 * | Python | TypeScript | lesson |
 * | --- | --- | --- |
 * | module as a singleton | module constant, one for each URL | `singleton/module-scope` |
 * | `logging`, settings, cache, pool | a module that exports the one | `singleton/uses` |
 * | singleton class | static getter over a `#private` field | `singleton/one-object` |
 * | `is` / `==` | `===` / `assertEquals` | `singleton/one-object` |
 * | `_private` | `#private`; `private` for the compiler | `singleton/one-object` |
 * | `threading.RLock` round the check | one cached promise | `singleton/thread-safety` |
 * | `__new__` | `Reflect.construct`, a constructor that returns | `singleton/allocation` |
 * | `__init__` | the constructor's body and fields | `singleton/allocation` |
 * | allocator | `WebAssembly.Memory` | `singleton/allocation` |
 * | `__init__` that runs twice | fields that are set again | `singleton/double-init` |
 * | `hasattr` guard | `static open()` before a `protected` constructor | `singleton/guard` |
 * | metaclass `__call__` | `construct` trap of a `Proxy` | `singleton/metaclass` |
 *
 * ### Concurrency
 *
 * | Python | TypeScript | lesson |
 * | --- | --- | --- |
 * | `multiprocessing.Pool.map` | a pool of Workers | `concurrency/worker-pool` |
 * | CPU-bound loop, big `int` | Worker; `number` and `bigint` | `concurrency/cpu-bound` |
 * | `threading.Lock` | `Atomics`, `navigator.locks` | `concurrency/mutex` |
 * | GIL | an isolate for each thread | `concurrency/interpreter-lock` |
 *
 * ### Speed
 *
 * | Python | TypeScript | lesson |
 * | --- | --- | --- |
 * | threads or processes | `await` or Workers | `speed/choosing` |
 * | Cython | AssemblyScript, WebAssembly | `speed/compiled` |
 *
 * ### Projects
 *
 * | Python | TypeScript | lesson |
 * | --- | --- | --- |
 * | module, package, `__init__.py` | ES module, `mod.ts`, `exports` | `projects/modules-and-packages` |
 * | `venv`, virtualenv | `deno.json`, lock file, permissions | `projects/environments` |
 *
 * @module
 */
export {};
