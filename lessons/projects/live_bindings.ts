/**
 * # An imported name is live
 *
 * `from counter import count` copies: a name of your module is bound to the
 * object. `import { count }` gives you the exporter's own variable, live and
 * read-only. Read it when you need it: a `const` or a destructuring takes a
 * copy.
 *
 * **Trap:** `const { count } = await import(…)` stays at its first value.
 *
 * ## A copy, and a live name
 *
 * ```python
 * import sys, types
 *
 * counter = sys.modules["counter"] = types.ModuleType("counter")
 * counter.count = 0
 *
 * from counter import count
 *
 * counter.count += 1
 * print(count, counter.count)
 * ```
 *
 * ```text
 * 0 1
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 * // export let count = 0;
 * // export function increment(): void { count++; }
 * import { count, increment } from "./fixtures/counter.ts";
 *
 * const before = count;
 * increment();
 * assertEquals(count, before + 1);
 * ```
 *
 * - ✓ an imported name follows the exporter's variable
 *
 * ## In practice
 *
 * Export a function rather than a `let`: a call says that the answer may
 * change. A Python test patches `module.name`. Here an importer cannot, so hand a
 * function what it needs, as an argument:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const greet = (name: string, hour = () => new Date().getHours()) =>
 *   hour() < 12 ? `Good morning ${name}` : `Hello ${name}`;
 *
 * assertEquals(greet("Ada", () => 9), "Good morning Ada");
 * assertEquals(greet("Ada", () => 15), "Hello Ada");
 * ```
 *
 * ## Taking it apart copies (silent)
 *
 * `export default count` copies too: it exports the value of that moment.
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * // export default count;
 * import initial, { increment } from "./fixtures/counter.ts";
 *
 * const counter = await import("./fixtures/counter.ts");
 * const { count } = counter;
 * increment();
 * assertEquals(count, counter.count - 1);
 * assertEquals(initial, 0);
 * ```
 *
 * - ✓ what import() returns is live, and what is taken out of it is not
 *
 * ## Only the exporter assigns (refused)
 *
 * ```ts
 * import { assertThrows } from "@std/assert";
 * import * as counter from "./fixtures/counter.ts";
 *
 * // @ts-expect-error TS2540: Cannot assign to 'count' because it is a read-only property
 * assertThrows(() => counter.count = 10, TypeError);
 * ```
 *
 * ## Your turn
 *
 * Let a reader follow the counter, not a copy of it:
 * `deno test lessons/projects/exercises/live_bindings.ts` says when it is right.
 *
 * ## See also
 *
 * - [Imports run first](./import_order.ts),
 *   [a module is a singleton](../singleton/module_scope.ts)
 * - [Python: the `import` statement](https://docs.python.org/3/reference/simple_stmts.html#import)
 * - [MDN: `import`, imported values](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/import#imported_values_can_only_be_modified_by_the_exporter)
 * - [ECMA-262: evaluating `export default`](https://tc39.es/ecma262/#sec-exports-runtime-semantics-evaluation)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";
import initial, { count, increment } from "./fixtures/counter.ts";

Deno.test("an imported name follows the exporter's variable", () => {
  const before = count;
  increment();
  increment();
  assertEquals(count, before + 2);
});

Deno.test("what import() returns is live, and what is taken out of it is not", async () => {
  const counter = await import("./fixtures/counter.ts");
  const { count: copied } = counter;
  increment();
  assertEquals(counter.count, copied + 1);
});

Deno.test("export default before a name exports the value of that moment", () => {
  increment();
  assertEquals(initial, 0);
});

Deno.test("nothing can be added to a module from outside", async () => {
  const counter = await import("./fixtures/counter.ts");
  assertThrows(
    () => Object.assign(counter, { extra: 1 }),
    TypeError,
    "Cannot assign to property 'extra'",
  );
});
