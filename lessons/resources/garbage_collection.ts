/**
 * # When objects go
 *
 * CPython frees an object as its last reference goes; V8 frees it some time
 * later, or never. So no code may wait for an object to go: release at the end
 * of a block, with `using`. A `FinalizationRegistry` may report what was
 * forgotten, and no more.
 *
 * **Trap:** No finaliser runs at exit: what it should have written is lost.
 *
 * ## A file that closes itself
 *
 * In CPython a file that nobody closed seems to close itself, even at the end
 * of the program. The manual does not promise that, and Deno calls no finaliser
 * when a program ends.
 *
 * ```python native
 * class File:
 *     def __del__(self):
 *         print("closed")
 *
 * File()
 * file = File()
 * print("end")
 * ```
 *
 * ```text
 * closed
 * end
 * closed
 * ```
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 *
 * const program = `
 *   const registry = new FinalizationRegistry(console.log);
 *   registry.register({}, "closed");
 *   const file = {};
 *   registry.register(file, "closed");
 *   console.log("end");
 * `;
 * const deno = new Deno.Command(Deno.execPath(), { args: ["eval", program] });
 * const { stdout } = await deno.output();
 * assertEquals(new TextDecoder().decode(stdout), "end\n");
 * ```
 *
 * - ✓ a finaliser runs after the collection, as a task of its own
 *
 * ## In practice
 *
 * Release what is scarce with [`using`](./with.ts): files, connections, locks.
 * Memory is freed without you, once nothing leads to it. A
 * `FinalizationRegistry` can warn while you look for a leak: "this file was
 * never closed". No program may need its call.
 *
 * ## At once, or some time (silent)
 *
 * CPython counts references, so `del` frees there and then. V8 traces what can
 * be reached, when it needs room. A `WeakRef` keeps what it refers to until the
 * current [turn](../async/turns.ts) of the event loop is over. `collect` waits
 * for that, and forces V8 to look.
 *
 * ```python
 * import gc, weakref
 *
 * class Node: ...
 *
 * gc.disable()
 * node = Node()
 * alive = weakref.ref(node)
 * del node
 * print(alive() is None)
 * ```
 *
 * ```text
 * True
 * ```
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { collect } from "../_kit/collect.ts";
 *
 * const reference = (() => new WeakRef({ name: "node" }))();
 * assertEquals(reference.deref()?.name, "node");
 *
 * await collect();
 * assertEquals(reference.deref(), undefined);
 * ```
 *
 * - ✓ a cycle goes like any other object
 *
 * ## A finaliser that can never run (silent)
 *
 * The value that you register must not lead back to the object: the registry
 * holds it, and with it the object.
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { collect, isAlive, weaken } from "../_kit/collect.ts";
 *
 * const registry = new FinalizationRegistry<() => object>(() => {});
 * const reference = weaken(() => {
 *   const file = { path: "notes.txt" };
 *   registry.register(file, () => file);
 *   return file;
 * });
 *
 * await collect();
 * assertEquals(isAlive(reference), true);
 * registry.unregister(registry); // so that it was there to the end
 * ```
 * - ✓ a finaliser that is handed the name of the object does run
 *
 * ## Your turn
 *
 * `Log` writes its lines when it is collected, too late. Let it write at the
 * end of the block:
 * `deno test lessons/resources/exercises/garbage_collection.ts`.
 *
 * ## See also
 *
 * - [Caches that let go](./weak.ts), [what a closure keeps alive](./closure_leaks.ts)
 * - [Python: `__del__`](https://docs.python.org/3/reference/datamodel.html#object.__del__)
 * - [ECMA-262: processing model of `WeakRef`](https://tc39.es/ecma262/#sec-weakref-processing-model)
 * - [MDN: `FinalizationRegistry`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/FinalizationRegistry)
 * - [V8: the garbage collector](https://v8.dev/blog/trash-talk)
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { collect, isAlive, weaken } from "../_kit/collect.ts";

/**
 * Registers a file with the value that `valueOf` makes of it, drops it, and
 * collects. What finalisers were called with by then, and what after `last`.
 */
async function finalised(
  valueOf: (file: { name: string }) => unknown,
): Promise<[unknown[], unknown[]]> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const values: unknown[] = [];
  const registry = new FinalizationRegistry((value) => {
    values.push(value);
    if (value === "last") resolve();
  });
  const drop = () => {
    const file = { name: "notes.txt" };
    registry.register(file, valueOf(file));
    registry.register({}, "last");
  };
  drop();
  await collect();
  const early = [...values];
  const turning = setInterval(() => {}); // as long as it takes
  await promise;
  await new Promise((resolve) => setTimeout(resolve)); // the others, too
  clearInterval(turning);
  registry.unregister(registry); // it was there to the end
  return [early, values.filter((value) => value !== "last")];
}

Deno.test("a finaliser runs after the collection, as a task of its own", async () => {
  assertEquals(await finalised(() => "gone"), [[], ["gone"]]);
});

Deno.test("a finaliser that is handed the name of the object does run", async () => {
  assertEquals(await finalised((file) => file.name), [[], ["notes.txt"]]);
});

Deno.test("a finaliser that is handed the object never runs", async () => {
  assertEquals(await finalised((file) => ({ file })), [[], []]);
});

Deno.test("a cycle goes like any other object", async () => {
  const reference = weaken(() => {
    const [a, b]: { other?: object }[] = [{}, {}];
    [a.other, b.other] = [b, a];
    return a;
  });
  await collect();
  assertEquals(isAlive(reference), false);
});
