/**
 * `Counted(Label)` should be a `Label` that counts how often it was touched. It
 * forgets the class that it is given: mend it.
 *
 * Run it with `deno test lessons/classes/exercises/mixins.ts`.
 *
 * @example Hint
 * What does the class that it returns extend?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

// deno-lint-ignore no-explicit-any -- TS2545 asks a mixin for any[]
type Constructor = new (...args: any[]) => object;

function Counted<C extends Constructor>(_Base: C) {
  return class {
    touches = 0;

    touch(): void {
      this.touches++;
    }
  };
}

class Label {
  constructor(readonly label: string) {}
}

const Button = Counted(Label);

Deno.test("a counted Label counts, and has its label", () => {
  const button = Reflect.construct(Button, ["OK"]);
  button.touch();
  assertEquals(button.touches, 1);
  assertEquals(button.label, "OK", "the label is gone");
});
