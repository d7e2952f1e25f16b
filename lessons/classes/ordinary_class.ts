/**
 * # An ordinary class
 *
 * A Python class makes its attributes in `__init__`, and its methods take `self`.
 * A TypeScript class declares its fields, and a method reaches them through
 * `this`, which is no parameter. Make fields [`readonly`](../values/frozen.ts) or
 * `#private` until others need more.
 *
 * **Trap:** `a == b` never calls your `equals`: it compares identity.
 *
 * ## The same class, twice
 *
 * Write `this.` where Python says `self.`, and `new` where it calls the class. A
 * field has a type or a first value; an empty list, both: `tags: string[] = []`.
 *
 * ```python
 * class Player:
 *     def __init__(self, name):
 *         self.name = name
 *         self._score = 0
 *     def win(self, points):
 *         self._score += points
 *     def __str__(self):
 *         return f"{self.name}: {self._score}"
 *     def __eq__(self, other):
 *         return self.name == other.name
 * ada = Player("Ada")
 * ada.win(5)
 * print(ada, ada == Player("Ada"))
 * ```
 *
 * ```text
 * Ada: 5 True
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Player {
 *   readonly name: string;
 *   #score = 0;
 *   constructor(name: string) {
 *     this.name = name;
 *   }
 *   win(points: number): void {
 *     this.#score += points;
 *   }
 *   toString(): string {
 *     return `${this.name}: ${this.#score}`;
 *   }
 *   equals(other: Player): boolean {
 *     return other.name === this.name;
 *   }
 * }
 * const ada = new Player("Ada");
 * ada.win(5);
 * assertEquals([`${ada}`, ada.equals(new Player("Ada"))], ["Ada: 5", true]);
 * ```
 *
 * - ✓ win() adds to the score of one player only
 * - ✓ #score outside of its class is a SyntaxError before anything runs
 *
 * ## In practice
 *
 * Write no class for plain data: `{ name: "Ada" }` will do. Python's `_score`
 * asks others to keep out; `#score` is refused to them, and such a file does not
 * even start. A parameter that the constructor marks `readonly` becomes a field.
 * `${ada}` calls `toString`; [`console.log(ada)`](special_methods.ts) does not.
 *
 * ## `this.` or `new` forgotten (refused)
 *
 * `deno run`, which [asks no compiler](../types/erased.ts), throws at both.
 *
 * ```ts
 * import { assertThrows } from "@std/assert";
 *
 * class Team {
 *   constructor(readonly size: number) {}
 *   isFull(): boolean {
 *     // @ts-expect-error TS2663: Did you mean the instance member 'this.size'?
 *     return size > 4;
 *   }
 * }
 * assertThrows(() => new Team(3).isFull(), ReferenceError, "size is not defined");
 * // @ts-expect-error TS2348: Did you mean to include 'new'?
 * assertThrows(() => Team(3), TypeError, "without 'new'");
 * ```
 *
 * ## A bare `name` is Deno's own (silent)
 *
 * Some bare names exist: Deno, as a browser, has a global `name`, an empty text,
 * and `close`, `location` and more. Without `this.` you get those:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Greeter {
 *   constructor(readonly name: string) {}
 *   greet(): string { return `I am ${name}`; }
 * }
 * assertEquals(new Greeter("Ada").greet(), "I am ");
 * ```
 *
 * ## `==` never calls your `equals` (silent)
 *
 * Python's `==` and `in` call your `__eq__`. TypeScript's `==`, `===` and
 * `includes` compare [by identity](../values/equality.ts). Call `equals` yourself:
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
import { assertEquals, assertThrows } from "@std/assert";

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
}

Deno.test("win() adds to the score of one player only", () => {
  const [ada, bob] = [new Player("Ada"), new Player("Bob")];
  ada.win(3);
  ada.win(2);
  assertEquals(`${ada}, ${bob}`, "Ada: 5, Bob: 0");
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

Deno.test("an empty list without a type takes no item", () => {
  class Team {
    members = [];
  }
  const team = new Team();
  // @ts-expect-error TS2345: is not assignable to parameter of type 'never'
  team.members.push("Ada");
  assertEquals(team.members.length, 1);
});

Deno.test("a method called without this. is refused, and throws", () => {
  class Team {
    size = 0;
    add(): void {
      this.size++;
    }
    addTwo(): void {
      // @ts-expect-error TS2663: Did you mean the instance member 'this.add'?
      add();
    }
  }
  assertThrows(() => new Team().addTwo(), ReferenceError, "add is not defined");
});

Deno.test("a #private field is no key of its object", () => {
  assertEquals(Object.keys(new Player("Ada")), ["name"]);
});

Deno.test("#score outside of its class is a SyntaxError before anything runs", () => {
  const body = "return ada.#score";
  assertThrows(
    () => new Function("ada", body),
    SyntaxError,
    "must be declared in an enclosing class",
  );
});
