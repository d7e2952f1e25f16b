/**
 * # Subclasses
 *
 * A Python subclass calls `super().__init__()` first, last or not at all. In
 * TypeScript `super()` comes before the first `this`, and right after it the
 * fields of the subclass are set. Write `override` on what you replace, and call
 * from a constructor no method that a subclass may replace.
 *
 * **Trap:** A subclass's fields are set after `super()`, over what the base
 * class put there.
 *
 * ## Extend, call `super`, override
 *
 * `super(…)` runs the base class's constructor, and `super.pay()` its method.
 *
 * ```python
 * class Employee:
 *     def __init__(self, salary):
 *         self.salary = salary
 *     def pay(self):
 *         return self.salary
 *
 * class Manager(Employee):
 *     def __init__(self, salary, bonus):
 *         super().__init__(salary)
 *         self.bonus = bonus
 *     def pay(self):
 *         return super().pay() + self.bonus
 *
 * print(Manager(4000, 500).pay())
 * ```
 *
 * ```text
 * 4500
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Employee {
 *   constructor(readonly salary: number) {}
 *   pay(): number {
 *     return this.salary;
 *   }
 * }
 * class Manager extends Employee {
 *   constructor(salary: number, readonly bonus: number) {
 *     super(salary);
 *   }
 *   override pay(): number {
 *     return super.pay() + this.bonus;
 *   }
 * }
 *
 * assertEquals(new Manager(4000, 500).pay(), 4500);
 * ```
 *
 * - ✓ a subclass's empty constructor is refused, and throws
 * - ✓ `override` is refused where it replaces nothing, and asked for where it does
 *
 * ## In practice
 *
 * A class extends one class at most. Extend it where the new thing is one of
 * the old, and hold it in a field otherwise. Deno's compiler asks for
 * `override` on a method that replaces another. On one that replaces none, such
 * as `override pya()`, it refuses the word.
 *
 * ## A base constructor that calls your method (silent)
 *
 * `super()` runs the base class's constructor to its end. Only then are your own
 * fields set, over what your method put there. Have the caller call `fill()`, or
 * a `static create()` that makes and fills.
 *
 * ```python
 * class Form:
 *     def __init__(self):
 *         self.fill()
 *     def fill(self): ...
 *
 * class Login(Form):
 *     user = ""
 *     def fill(self):
 *         self.user = "ada"
 *
 * print(Login().user)
 * ```
 *
 * ```text
 * ada
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * class Form {
 *   constructor() {
 *     this.fill();
 *   }
 *   fill(): void {}
 * }
 * class Login extends Form {
 *   user = "";
 *   override fill(): void {
 *     this.user = "ada";
 *   }
 * }
 * assertEquals(new Login().user, "");
 * ```
 *
 * - ✓ fields, and what follows `super()`, run class by class, the base class first
 * - ✓ a field declared again is wiped, unless `declare` says that it is a type
 *
 * ## Your turn
 *
 * Have `new Login().user` say "ada", without a word changed in `Form`:
 * `deno test lessons/classes/exercises/subclasses.ts`
 *
 * ## See also
 *
 * - [Python: `super`](https://docs.python.org/3/library/functions.html#super)
 * - [MDN: `extends`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Classes/extends) and
 *   [when fields are set](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Classes/Public_class_fields#description)
 * - [TypeScript: `override`](https://www.typescriptlang.org/tsconfig/#noImplicitOverride)
 * - [TypeScript: `declare` on a field](https://www.typescriptlang.org/docs/handbook/2/classes.html#type-only-field-declarations)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";

/** Somebody who is paid by the month. */
export class Employee {
  /** Sets the salary, for a month. */
  constructor(readonly salary: number) {}

  /** Returns what a month pays. */
  pay(): number {
    return this.salary;
  }
}

/** An employee with a bonus. */
export class Manager extends Employee {
  /** Sets both, for a month. */
  constructor(salary: number, readonly bonus: number) {
    super(salary);
  }

  /** Returns what a month pays, bonus included. */
  override pay(): number {
    return super.pay() + this.bonus;
  }
}

Deno.test("a subclass adds to what its base class does, or takes it as it is", () => {
  class Clerk extends Employee {}
  assertEquals(new Clerk(3000).pay(), 3000);
  assertEquals(new Manager(3000, 500).pay(), 3500);
});

Deno.test("a subclass's empty constructor is refused, and throws", () => {
  class Clerk extends Employee {
    // @ts-expect-error TS2377: must contain a 'super' call
    // deno-lint-ignore constructor-super -- it is what the compiler refuses
    constructor() {}
  }
  assertThrows(() => new Clerk(), ReferenceError, "super");
});

Deno.test("override is refused where it replaces nothing, and asked for where it does", () => {
  class Clerk extends Employee {
    // @ts-expect-error TS4113: it is not declared in the base class
    override pya(): number {
      return 0;
    }
  }
  class Intern extends Employee {
    // @ts-expect-error TS4114: This member must have an 'override' modifier
    pay(): number {
      return 0;
    }
  }
  assertEquals([new Clerk(3000).pay(), new Intern(3000).pay()], [3000, 0]);
});

Deno.test("fields, and what follows super(), run class by class, the base class first", () => {
  const steps: string[] = [];
  class Base {
    base = steps.push("base field");
    constructor() {
      steps.push("base body");
    }
  }
  class Derived extends Base {
    own = steps.push("own field");
    constructor() {
      super();
      steps.push("own body");
    }
  }
  new Derived();
  assertEquals(steps, ["base field", "base body", "own field", "own body"]);
});

Deno.test("a field declared again is wiped, unless declare says that it is a type", () => {
  class Named {
    constructor(public name?: string) {}
  }
  class Wiped extends Named {
    // @ts-expect-error TS2612: Property 'name' will overwrite the base property
    override name?: string;
  }
  class Declared extends Named {
    declare name: string;
  }
  assertEquals(new Wiped("Ada").name, undefined);
  assertEquals(new Declared("Ada").name, "Ada");
});
