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
 * On a page, a `python` block is run by CPython and prints what stands under it;
 * `python native` marks those that need threads, processes or sockets, and so
 * the machine's own Python. A `ts` block is run too, with the names that its
 * lesson exports in scope, and asserts what it shows. The sentences under
 * "Proven below" are the names of the tests in the lesson's file, whose code the
 * site shows at the end of the page.
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
 * - {@link [classes/iterators]} Iterators (similar, but beware)
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
 * - {@link [concurrency/event-loop]} The event loop (similar, but beware)
 * - {@link [concurrency/io-bound]} Waiting in parallel (similar, but beware)
 * - {@link [concurrency/mutex]} A mutex (similar, but beware)
 * - {@link [concurrency/interpreter-lock]} The interpreter lock (no equivalent)
 *
 * @module
 */
export {};
