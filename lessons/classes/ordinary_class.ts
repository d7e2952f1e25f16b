/**
 * # An ordinary class
 *
 * A Python class makes its attributes in `__init__`, and its methods take
 * `self`. A TypeScript class declares its fields, and a method reaches them
 * through `this`, which is no parameter. Make a field `readonly` or `#private`
 * until others need more.
 *
 * **Trap:** `a == b` never calls your `equals`; of two objects it asks whether
 * they are one.
 *
 * ## The same class, twice
 *
 * Write `this.` where Python says `self.`, and `new` where it calls the class.
 * Fields stand first, each with its type or its first value.
 *
 * ```python
 * class Player:
 *     def __init__(self, name):
 *         self.name = name
 *         self._score = 0
 *
 *     def win(self, points):
 *         self._score += points
 *
 *     def __str__(self):
 *         return f"{self.name}: {self._score}"
 *
 *     def __eq__(self, other):
 *         return self.name == other.name
 *
 *     @staticmethod
 *     def best(a, b):
 *         return b if b._score > a._score else a
 *
 * ada, bob = Player("Ada"), Player("Bob")
 * bob.win(5)
 * print(Player.best(ada, bob), ada == Player("Ada"))
 * ```
 *
 * ```text
 * Bob: 5 True
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Player {
 *   readonly name: string;
 *   #score = 0;
 *
 *   constructor(name: string) {
 *     this.name = name;
 *   }
 *
 *   win(points: number): void {
 *     this.#score += points;
 *   }
 *
 *   toString(): string {
 *     return `${this.name}: ${this.#score}`;
 *   }
 *
 *   equals(other: Player): boolean {
 *     return other.name === this.name;
 *   }
 *
 *   static best(a: Player, b: Player): Player {
 *     return b.#score > a.#score ? b : a;
 *   }
 * }
 *
 * const [ada, bob] = [new Player("Ada"), new Player("Bob")];
 * bob.win(5);
 * assertEquals(`${Player.best(ada, bob)}`, "Bob: 5");
 * assertEquals(ada.equals(new Player("Ada")), true);
 * ```
 *
 * - ✓ win() adds to the score of one player only
 * - ✓ best() returns the higher score, or the first of two level ones
 *
 * ## In practice
 *
 * Write no class for plain data: `{ name: "Ada" }` will do. Python's `_score`
 * asks others to keep out; `#score` keeps them out. A parameter of the
 * constructor that is marked `readonly` becomes a field, as on most pages after
 * this one:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Point {
 *   constructor(readonly x: number, readonly y: number) {}
 * }
 *
 * assertEquals(new Point(3, 4).x, 3);
 * ```
 *
 * ## `==` never calls your `equals` (silent)
 *
 * Python's `==` and `in` call your `__eq__`. TypeScript's `==`, `===` and
 * `includes` compare two objects by identity. Call `equals` yourself:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const [ada, twin] = [new Player("Ada"), new Player("Ada")];
 * assertEquals(ada == twin, false);
 * assertEquals([ada].includes(twin), false);
 * assertEquals([ada].some((player) => player.equals(twin)), true);
 * ```
 *
 * - ✓ equals() compares names, whatever the score
 *
 * ## Your turn
 *
 * `join(team, player)` lets a player in twice. Mend it:
 * `deno test lessons/classes/exercises/ordinary_class.ts`
 *
 * ## See also
 *
 * - [`self` and `this`](self.ts), when a method is handed on
 * - [Python: classes](https://docs.python.org/3/tutorial/classes.html)
 * - [TypeScript: classes](https://www.typescriptlang.org/docs/handbook/2/classes.html)
 * - [MDN: `#private` elements](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Classes/Private_elements)
 * - [ECMA-262: `==`](https://tc39.es/ecma262/#sec-islooselyequal)
 *
 * @module
 */
import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";

/** Somebody who plays, and what they have won so far. */
export class Player {
  /** What the others call them. */
  readonly name: string;
  #score = 0;

  /** Starts with a score of 0. */
  constructor(name: string) {
    this.name = name;
  }

  /** Adds `points` to the score. */
  win(points: number): void {
    this.#score += points;
  }

  /** Returns name and score, as in `Ada: 5`. */
  toString(): string {
    return `${this.name}: ${this.#score}`;
  }

  /** Whether `other` has the same name. */
  equals(other: Player): boolean {
    return other.name === this.name;
  }

  /** Returns who has the higher score, or `a` if they are level. */
  static best(a: Player, b: Player): Player {
    return b.#score > a.#score ? b : a;
  }
}

Deno.test("win() adds to the score of one player only", () => {
  const [ada, bob] = [new Player("Ada"), new Player("Bob")];
  ada.win(3);
  ada.win(2);
  assertEquals(`${ada}, ${bob}`, "Ada: 5, Bob: 0");
});

Deno.test("best() returns the higher score, or the first of two level ones", () => {
  const [ada, bob] = [new Player("Ada"), new Player("Bob")];
  assertStrictEquals(Player.best(ada, bob), ada);
  bob.win(1);
  assertStrictEquals(Player.best(ada, bob), bob);
  assertStrictEquals(Player.best(bob, ada), bob);
});

Deno.test("equals() compares names, whatever the score", () => {
  const ada = new Player("Ada");
  ada.win(5);
  assertEquals(ada.equals(new Player("Ada")), true);
  assertEquals(ada.equals(new Player("Bob")), false);
});

Deno.test("a list literal as a field's first value is a new list in each object", () => {
  class Team {
    members: string[] = [];
  }
  const [red, blue] = [new Team(), new Team()];
  red.members.push("Ada");
  assertEquals(blue.members, []);
});

Deno.test("readonly is checked by the compiler, and not at run time", () => {
  const ada = new Player("Ada");
  // @ts-expect-error TS2540: Cannot assign to 'name' because it is a read-only
  ada.name = "Eve";
  assertEquals(ada.name, "Eve");
});

Deno.test("a #private field is no key of its object", () => {
  assertEquals(Object.keys(new Player("Ada")), ["name"]);
});

Deno.test("a Player called without new throws", () => {
  // @ts-expect-error TS2348: Did you mean to include 'new'?
  assertThrows(() => Player("Ada"), TypeError, "without 'new'");
});
