/**
 * Your turn: `lessons` borrows the database that the program shares, and closes
 * it for the others. Leave that to the owner.
 *
 * ```sh
 * deno test lessons/singleton/exercises/uses.ts
 * ```
 *
 * @example Hint
 * `using` closes at the end of the block. How does a borrower declare what it
 * must not close?
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { DatabaseSync } from "node:sqlite";

let shared: DatabaseSync | undefined;

/** Returns the program's database, which is opened at the first call. */
function database(): DatabaseSync {
  return shared ??= new DatabaseSync(":memory:");
}

/** Returns how many lessons there are. */
export function lessons(): number {
  const borrowed = database();
  const count = borrowed.prepare("select count(*) as count from lesson");
  return Number(count.get()?.count);
}

Deno.test("lessons() leaves the database open for the others", () => {
  using owned = database();
  owned.exec("create table lesson (title text)");
  assertEquals(lessons(), 0);
  assertEquals(
    owned.isOpen,
    true,
    "lessons() closed what its owner still uses",
  );
});
