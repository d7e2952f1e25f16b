import { assertEquals, assertMatch, assertThrows } from "@std/assert";
import { bigint, createTable, integer, text } from "./mod.ts";

Deno.test("createTable() writes down each kind of column, and executes nothing", () => {
  class Account {
    @text({ unique: true })
    email = "";
    @integer()
    visits = 0;
    @bigint()
    balance = 0n;
    note = "no column";
  }
  assertEquals(
    createTable(Account),
    'CREATE TABLE "Account" ("email" TEXT NOT NULL UNIQUE, ' +
      '"visits" INTEGER NOT NULL, "balance" INTEGER NOT NULL) STRICT',
  );
});

Deno.test("createTable() puts inherited columns first, and adds none to the base class", () => {
  class Base {
    @integer()
    id = 0;
    @text()
    code = "";
  }
  class Derived extends Base {
    @integer()
    rate = 0;
  }
  assertMatch(createTable(Derived), /"id" .*"code" .*"rate" /);
  assertEquals(createTable(Base).includes("rate"), false);
});

Deno.test("a subclass without columns of its own has those of its base class, once each", () => {
  class Base {
    @integer()
    id = 0;
  }
  class Same extends Base {}
  const definition = '"Same" ("id" INTEGER NOT NULL) STRICT';
  assertEquals(createTable(Same), `CREATE TABLE ${definition}`);
});

Deno.test("the compiler refuses a column for another type of field", () => {
  class Account {
    // @ts-expect-error TS1240: Unable to resolve signature of property decorator
    @bigint()
    savings = 0;
  }
  assertMatch(createTable(Account), /"savings" INTEGER/);
});

Deno.test("the name of a field or of a model must be an identifier", () => {
  const field = () =>
    class {
      @text()
      'a" TEXT); DROP TABLE "Account' = "";
    };
  const symbol = () =>
    class {
      @text()
      [Symbol.iterator] = "";
    };
  const model = () => {
    class Base {
      @text()
      name = "";
    }
    return createTable({ ["1st"]: class extends Base {} }["1st"]);
  };
  const names = [
    'a" TEXT); DROP TABLE "Account',
    "Symbol(Symbol.iterator)",
    "1st",
  ];
  for (const [index, define] of [field, symbol, model].entries()) {
    const message = `"${names[index]}" names no table or column: use letters`;
    assertThrows(define, TypeError, message);
  }
});

Deno.test("a static or #private field is no column", () => {
  const hold = () =>
    class {
      @text()
      static kind = "";
    };
  const hide = () =>
    class {
      @text()
      #kind = "";
      get kind() {
        return this.#kind;
      }
    };
  for (const define of [hold, hide]) {
    assertThrows(define, TypeError, "kind: a column is a public field of");
  }
});

Deno.test("createTable() refuses a class without columns", () => {
  class Empty {}
  assertThrows(() => createTable(Empty), TypeError, "Empty has no columns");
});
