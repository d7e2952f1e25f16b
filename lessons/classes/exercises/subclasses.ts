/**
 * A new `Login` fills itself, and the field is set over it. Have
 * `new Login().user` say "ada", without a word changed in `Form`.
 *
 * Run it with `deno test lessons/classes/exercises/subclasses.ts`.
 *
 * @example Hint
 * A field is set after `super()`, even to nothing. One word in front of it makes
 * it a type and no field.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

class Form {
  constructor() {
    this.fill();
  }

  fill(): void {}
}

class Login extends Form {
  user = "";

  override fill(): void {
    this.user = "ada";
  }
}

Deno.test("a new Login is filled", () => {
  assertEquals(new Login().user, "ada", "the field was set after fill()");
});
