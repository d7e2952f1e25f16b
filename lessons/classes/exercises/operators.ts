/**
 * The versions 1.9, 1.10 and 1.2 should sort as 1.2, 1.9, 1.10. Mend
 * `compare()`, which compares their texts.
 *
 * Run it with `deno test lessons/classes/exercises/operators.ts`.
 *
 * @example Hint
 * A difference of two numbers is 0 when they are level, and `0 || next` is
 * `next`.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

class Version {
  constructor(readonly major: number, readonly minor: number) {}

  toString(): string {
    return `${this.major}.${this.minor}`;
  }

  static compare(a: Version, b: Version): number {
    return a < b ? -1 : 1;
  }
}

Deno.test("versions sort by their numbers", () => {
  const minors = [new Version(1, 9), new Version(1, 10), new Version(1, 2)];
  const sorted = minors.toSorted(Version.compare).join(", ");
  assertEquals(sorted, "1.2, 1.9, 1.10");

  const majors = [new Version(10, 0), new Version(2, 5)];
  assertEquals(majors.toSorted(Version.compare).join(", "), "2.5, 10.0");
});
