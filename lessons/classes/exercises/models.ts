/**
 * Write the decorator `@required`, so that `missing(form)` names the required
 * fields that are empty.
 *
 * Run it with `deno test lessons/classes/exercises/models.ts`.
 *
 * @example Hint
 * The context has the field's name, and the metadata that `missing` reads. Leave
 * the list of the fields before yours as it is.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

function required(_: undefined, _context: ClassFieldDecoratorContext): void {
}

function missing(form: object): string[] {
  const metadata = form.constructor[Symbol.metadata];
  const names = (metadata?.required ?? []) as string[];
  return names.filter((name) => Reflect.get(form, name) === "");
}

class Form {
  @required
  name = "Ada";
  @required
  email = "";
  @required
  town = "";
  note = "";
}

Deno.test("missing() names the required fields that are empty", () => {
  assertEquals(missing(new Form()), ["email", "town"]);
});
