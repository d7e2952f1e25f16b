/**
 * # What a closure keeps alive
 *
 * CPython gives a closure the outer variables that it uses. V8 gives all
 * closures made in one scope one shared context, so a short handler keeps alive
 * what only its neighbour needs. Make a long-lived handler in a function of its
 * own, and hand that no more than the handler uses.
 *
 * **Trap:** A one-line listener keeps the document that the function beside it
 * searched.
 *
 * ## A neighbour's variables
 *
 * `search` is gone, and nobody else needs the text. In Python it goes with
 * `search`; `close` never had it. `keepsAlive` forces a collection, and says
 * whether the first object held the second.
 *
 * ```python
 * import gc, weakref
 *
 * class Text(str): ...  # a plain str takes no weak reference
 *
 * def handlers(name, text):
 *     search = lambda word: word in text
 *     close = lambda: f"closed {name}"
 *     return search, close
 *
 * text = Text("one two")
 * alive = weakref.ref(text)
 * search, close = handlers("notes", text)
 * del text, search
 * gc.collect()
 * print(alive(), close(), close.__code__.co_freevars)
 * ```
 *
 * ```text
 * None closed notes ('name',)
 * ```
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { keepsAlive } from "../_kit/collect.ts";
 *
 * function leakyHandlers(name: string, lines: string[]): Handlers {
 *   return {
 *     search: (line) => lines.includes(line),
 *     close: () => `closed ${name}`,
 *   };
 * }
 *
 * const kept = await keepsAlive(() => {
 *   const lines = ["one", "two"];
 *   const { close } = leakyHandlers("notes", lines);
 *   return [close, lines]; // does `close` keep the lines?
 * });
 * assertEquals(kept, true);
 * ```
 *
 * - ✓ leakyHandlers() makes a `close` that keeps the lines
 *
 * ## In practice
 *
 * It takes a closure that lives long: a listener, a timer, an entry of a cache.
 * Make it in a function of its own, and end it: a listener by the `signal` of
 * `addEventListener`, a timer by `clearTimeout`. Where memory grows, the heap
 * snapshots of Chrome's tools, `deno run --inspect`, name the `context`.
 *
 * ## A function of its own lets go
 *
 * `closerOf` has one variable, `name`, so that is all its own context can hold.
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { keepsAlive } from "../_kit/collect.ts";
 *
 * function closerOf(name: string): () => string {
 *   return () => `closed ${name}`;
 * }
 * function handlers(name: string, lines: string[]): Handlers {
 *   return {
 *     search: (line) => lines.includes(line),
 *     close: closerOf(name),
 *   };
 * }
 *
 * const kept = await keepsAlive(() => {
 *   const lines = ["one", "two"];
 *   const { close } = handlers("notes", lines);
 *   return [close, lines];
 * });
 * assertEquals(kept, false);
 * ```
 *
 * ## A function that uses nothing (silent)
 *
 * In Python it holds nothing of the function around it. In V8 a function that
 * is written in another holds the scope that it was made in, with what any
 * closure there uses:
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { keepsAlive } from "../_kit/collect.ts";
 *
 * const kept = await keepsAlive(() => {
 *   const lines = ["one", "two"];
 *   const _search = () => lines; // gone at once
 *   return [() => "closed", lines];
 * });
 * assertEquals(kept, true);
 * ```
 *
 * - ✓ a finaliser made beside a closure over its object never runs
 *
 * ## Your turn
 *
 * The handler that `open()` returns needs a name, and keeps all the lines. Let
 * them go: `deno test lessons/resources/exercises/closure_leaks.ts`.
 *
 * ## See also
 *
 * - [Closures hold variables](../functions/closures.ts), [when objects go](./garbage_collection.ts)
 * - [ECMA-262: every function has an `[[Environment]]`](https://tc39.es/ecma262/#sec-ecmascript-function-objects)
 * - [V8: which variables a context holds](https://v8.dev/blog/preparser)
 * - [MDN: the `signal` of `addEventListener`](https://developer.mozilla.org/en-US/docs/Web/API/EventTarget/addEventListener#signal)
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { collect, isAlive, keepsAlive, weaken } from "../_kit/collect.ts";

/** What can be done with an open document. */
export interface Handlers {
  /** Whether one of the lines is `line`. */
  search: (line: string) => boolean;
  /** Closes the document and says which. */
  close: () => string;
}

/**
 * The handlers of a document, made side by side; a leak on purpose: each keeps
 * the lines.
 */
export function leakyHandlers(name: string, lines: string[]): Handlers {
  return {
    search: (line) => lines.includes(line),
    close: () => `closed ${name}`,
  };
}

function closerOf(name: string): () => string {
  return () => `closed ${name}`;
}

/** The handlers of a document, of which only `search` keeps the lines. */
export function handlers(name: string, lines: string[]): Handlers {
  return {
    search: (line) => lines.includes(line),
    close: closerOf(name),
  };
}

/** Whether one of the handlers keeps the lines when the other is gone. */
function keepsLines(
  make: typeof handlers,
  which: keyof Handlers,
): Promise<boolean> {
  return keepsAlive(() => {
    const lines = ["one", "two"];
    return [make("notes", lines)[which], lines];
  });
}

Deno.test("leakyHandlers() makes a close that keeps the lines", async () => {
  assertEquals(await keepsLines(leakyHandlers, "close"), true);
});

Deno.test("handlers() makes a close that keeps no lines", async () => {
  assertEquals(await keepsLines(handlers, "close"), false);
});

Deno.test("handlers() makes a search that keeps the lines", async () => {
  assertEquals(await keepsLines(handlers, "search"), true);
});

Deno.test("leakyHandlers() and handlers() do the same", () => {
  for (const make of [leakyHandlers, handlers]) {
    const { search, close } = make("notes", ["one"]);
    assertEquals([search("one"), search("two")], [true, false]);
    assertEquals(close(), "closed notes");
  }
});

Deno.test("a finaliser made beside a closure over its object never runs", async () => {
  const registry = new FinalizationRegistry<() => string>((close) => close());
  const open = (name: string, closer: typeof closerOf) =>
    weaken(() => {
      const file = { name };
      const _read = () => file; // nobody keeps it
      registry.register(file, name === "a" ? closer(name) : () => name);
      return file;
    });
  const files = [open("a", closerOf), open("b", closerOf)];
  await collect();
  assertEquals(files.map(isAlive), [false, true]);
  registry.unregister(registry); // it was there to the end
});
