/**
 * Your turn: `counted` counts every `new` of a class. It also makes objects of
 * the parent for a subclass: let each be of its own class.
 *
 * ```sh
 * deno test lessons/singleton/exercises/metaclass.ts
 * ```
 *
 * @example Hint
 * The trap is handed three things. `Reflect.construct` takes all three.
 *
 * @module
 */
import { assertEquals, assertInstanceOf } from "@std/assert";

/** How often `new` has been applied to a class that is counted. */
export let count = 0;

/** Returns the class with a count before its `new`. */
export function counted<C extends new () => object>(Class: C): C {
  return new Proxy(Class, {
    construct(target, args, newTarget) {
      count++;
      return Reflect.construct(target, args, newTarget);
    },
  });
}

Deno.test("counted() counts, and a subclass makes objects of its own", () => {
  const Base = counted(class Base {});
  class Sub extends Base {}
  new Base();
  assertInstanceOf(new Sub(), Sub, "new Sub() made an object of Base");
  assertEquals(count, 2);
});
