/**
 * # Parallel Text
 *
 * Python's object and concurrency model beside TypeScript on Deno, both
 * executed. Each lesson takes one Python habit and shows what TypeScript does
 * with it; wrong things that are often said are run, too, and shown to be wrong.
 *
 * Every lesson carries one of three labels. *The same*: the habit carries over.
 * *Similar, but beware*: it looks as if it did, and the lesson says where it
 * bites. *No equivalent*: the lesson says what to do instead.
 *
 * On a page, a Python block is run by CPython, by itself and in any order, and
 * prints what stands under it; one that does not parse fails. Those that need
 * threads, processes or sockets run in the machine's own Python; the source
 * marks them `python native`, and `posix` what Windows cannot run. A TypeScript
 * block is run too, with the names that its lesson exports in scope, and
 * asserts what it shows. The sentences under "Proven below" are the names of
 * the tests in the lesson's file, whose code the site shows at the end of the
 * page.
 *
 * ## Singleton
 *
 * One object of a class: how to make it, how it breaks, and why a module is
 * enough.
 *
 * - {@link [singleton/allocation]} Allocation and initialisation (similar, but
 *   beware)
 * - {@link [singleton/one-object]} One object, one access point (similar, but
 *   beware)
 * - {@link [singleton/double-init]} The double-init bug (similar, but beware)
 * - {@link [singleton/guard]} A guard, and its own bugs (similar, but beware)
 * - {@link [singleton/metaclass]} Intercepting the call (similar, but beware)
 * - {@link [singleton/thread-safety]} Thread safety (similar, but beware)
 * - {@link [singleton/module-scope]} A module is a singleton (similar, but
 *   beware)
 * - {@link [singleton/uses]} Five uses (the same)
 *
 * ## Classes
 *
 * What a class does when it is defined, called, subclassed and iterated.
 *
 * - {@link [classes/creation]} What happens when (similar, but beware)
 * - {@link [classes/registry]} Registered and enforced (similar, but beware)
 * - {@link [classes/plugins]} A folder of plugins (similar, but beware)
 * - {@link [classes/models]} Declarative models (similar, but beware)
 * - {@link [classes/self]} `self` and `this` (similar, but beware)
 * - {@link [classes/static-and-class-methods]} Static and class methods
 *   (similar, but beware)
 * - {@link [classes/special-methods]} Special methods (similar, but beware)
 * - {@link [iteration/iterators]} Iterators (similar, but beware)
 *
 * ## Functions
 *
 * What a function can reach, what it is handed, and what is wrapped around it.
 *
 * - {@link [functions/scopes]} Scopes, without `nonlocal` (similar, but beware)
 * - {@link [functions/closures]} Closures hold variables (similar, but beware)
 * - {@link [functions/arguments]} Arguments (similar, but beware)
 * - {@link [functions/passing]} Call by sharing (similar, but beware)
 * - {@link [functions/decorators]} Decorators (similar, but beware)
 * - {@link [functions/memoize]} Memoisation (similar, but beware)
 *
 * ## Resources
 *
 * Who releases what, and when.
 *
 * - {@link [resources/with]} The end of a block (similar, but beware)
 * - {@link [resources/garbage-collection]} When objects go (similar, but
 *   beware)
 *
 * ## Projects
 *
 * How files become modules, packages and something that another machine can run.
 *
 * - {@link [projects/modules-and-packages]} Modules and packages (similar, but
 *   beware)
 * - {@link [projects/environments]} Environments (similar, but beware)
 *
 * ## Concurrency
 *
 * Waiting at the same time, computing at the same time, and what each costs.
 *
 * - {@link [async/event-loop]} The event loop (similar, but beware)
 * - {@link [async/io-bound]} Waiting in parallel (similar, but beware)
 * - {@link [concurrency/mutex]} A mutex (similar, but beware)
 * - {@link [concurrency/cpu-bound]} CPU-bound work (similar, but beware)
 * - {@link [concurrency/worker-pool]} A pool of Workers (similar, but beware)
 * - {@link [speed/compiled]} Compiled code (similar, but beware)
 * - {@link [concurrency/interpreter-lock]} The interpreter lock (no equivalent)
 * - {@link [speed/choosing]} Choosing (similar, but beware)
 *
 * ## Phrasebook
 *
 * | Python | TypeScript | in TypeScript | lesson |
 * | --- | --- | --- | --- |
 * | `__new__` | `Reflect.construct`, a constructor that returns | similar, but beware | {@link [singleton/allocation]} |
 * | `__init__` | the constructor's body and fields | similar, but beware | {@link [singleton/allocation]} |
 * | allocator | `WebAssembly.Memory` | similar, but beware | {@link [singleton/allocation]} |
 * | singleton class | static getter over a `#private` field | similar, but beware | {@link [singleton/one-object]} |
 * | `is` / `==` | `===` / `assertEquals` | similar, but beware | {@link [singleton/one-object]} |
 * | `_private` | `#private`; `private` for the compiler | similar, but beware | {@link [singleton/one-object]} |
 * | `__init__` that runs twice | fields that are set again | similar, but beware | {@link [singleton/double-init]} |
 * | `hasattr` guard | `static open()` before a `protected` constructor | similar, but beware | {@link [singleton/guard]} |
 * | metaclass `__call__` | `construct` trap of a `Proxy` | similar, but beware | {@link [singleton/metaclass]} |
 * | `threading.RLock` round the check | one cached promise | similar, but beware | {@link [singleton/thread-safety]} |
 * | module as a singleton | module constant, one for each URL | similar, but beware | {@link [singleton/module-scope]} |
 * | `logging`, settings, cache, pool | a module that exports the one | the same | {@link [singleton/uses]} |
 * | metaclass, `type` | class decorator, `Function.prototype` | similar, but beware | {@link [classes/creation]} |
 * | `__init_subclass__`, `ABC` | class decorator, `abstract`, `implements` | similar, but beware | {@link [classes/registry]} |
 * | `pkgutil`, `importlib` | `import()` of a folder's files | similar, but beware | {@link [classes/plugins]} |
 * | ORM metaclass, `__set_name__` | field decorators, `Symbol.metadata` | similar, but beware | {@link [classes/models]} |
 * | `self` | `this` | similar, but beware | {@link [classes/self]} |
 * | `@staticmethod`, `@classmethod` | `static`, and `this` in it | similar, but beware | {@link [classes/static-and-class-methods]} |
 * | dunder methods | well-known symbols, named methods | similar, but beware | {@link [classes/special-methods]} |
 * | `__repr__` / `__str__` | inspect symbol / `toString` | similar, but beware | {@link [classes/special-methods]} |
 * | `__iter__`, `__next__` | `Symbol.iterator`, `next()` | similar, but beware | {@link [iteration/iterators]} |
 * | `StopIteration` | `{ done: true }` | similar, but beware | {@link [iteration/iterators]} |
 * | `nonlocal`, `global` | plain assignment; `let` declares | similar, but beware | {@link [functions/scopes]} |
 * | closure | closure, over variables as well | similar, but beware | {@link [functions/closures]} |
 * | `lambda i=i: i` | `let` in the loop | similar, but beware | {@link [functions/closures]} |
 * | `*args`, `**kwargs` | rest parameter, options object | similar, but beware | {@link [functions/arguments]} |
 * | call by object reference | call by sharing | similar, but beware | {@link [functions/passing]} |
 * | `copy.deepcopy` | `structuredClone` | similar, but beware | {@link [functions/passing]} |
 * | `@decorator`, `functools.wraps` | method decorator, higher-order function | similar, but beware | {@link [functions/decorators]} |
 * | `functools.lru_cache` | `Map` and a key function | similar, but beware | {@link [functions/memoize]} |
 * | `with`, `__enter__`, `__exit__` | `using`, `Symbol.dispose` | similar, but beware | {@link [resources/with]} |
 * | `contextlib.ExitStack` | `DisposableStack` | similar, but beware | {@link [resources/with]} |
 * | reference count, `gc` | tracing; nothing to call | similar, but beware | {@link [resources/garbage-collection]} |
 * | `weakref`, `__del__` | `WeakRef`, `FinalizationRegistry` | similar, but beware | {@link [resources/garbage-collection]} |
 * | module, package, `__init__.py` | ES module, `mod.ts`, `exports` | similar, but beware | {@link [projects/modules-and-packages]} |
 * | `venv`, virtualenv | `deno.json`, lock file, permissions | similar, but beware | {@link [projects/environments]} |
 * | coroutine, task | async function, promise | similar, but beware | {@link [async/event-loop]} |
 * | `asyncio.run`, event loop | the event loop, always running | similar, but beware | {@link [async/event-loop]} |
 * | threads that wait | `Promise.allSettled` | similar, but beware | {@link [async/io-bound]} |
 * | `threading.Lock` | `Atomics`, `navigator.locks` | similar, but beware | {@link [concurrency/mutex]} |
 * | CPU-bound loop, big `int` | Worker; `number` and `bigint` | similar, but beware | {@link [concurrency/cpu-bound]} |
 * | `multiprocessing.Pool.map` | a pool of Workers | similar, but beware | {@link [concurrency/worker-pool]} |
 * | Cython | AssemblyScript, WebAssembly | similar, but beware | {@link [speed/compiled]} |
 * | GIL | an isolate for each thread | no equivalent | {@link [concurrency/interpreter-lock]} |
 * | threads or processes | `await` or Workers | similar, but beware | {@link [speed/choosing]} |
 *
 * @module
 */
export {};
