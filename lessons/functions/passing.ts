/**
 * # Call by sharing
 *
 * Python hands a function the caller's object under a new name: a change to the
 * object shows in the caller, a new binding of the name does not. TypeScript
 * does the same. What differs is which operators change and which rebind, what
 * a copy keeps, and who enforces that a value is read-only.
 *
 * **In TypeScript:** similar, but beware
 *
 * ## One object, two names
 *
 * `change` goes through its name to the object. `rebind` takes its name off the
 * object, and then has nothing in common with the caller:
 *
 * ```python
 * def change(numbers):
 *     numbers.append(4)
 *     numbers[0] = 100
 *
 * def rebind(value, other):
 *     value = other
 *
 * numbers, number = [1, 2, 3], 10
 * change(numbers)
 * rebind(numbers, [9])
 * rebind(number, 100)
 * print(numbers, number)
 * ```
 *
 * ```text
 * [100, 2, 3, 4] 10
 * ```
 *
 * {@link change} and {@link rebind} do the same. `const` is no hindrance: it
 * fixes what a name is bound to, not the object.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const numbers = [1, 2, 3], number = 10;
 * change(numbers);
 * rebind(numbers, [9]);
 * rebind(number, 100);
 * assertEquals([numbers, number], [[100, 2, 3, 4], 10]);
 * ```
 *
 * ## `+=` changes a list, and only rebinds the rest
 *
 * A list extends itself in place, and is bound to the name again. Integers,
 * strings and tuples cannot, so there `+=` binds the name to a new object:
 *
 * ```python
 * def double(value):
 *     value += value
 *
 * for value in [1, 2], 10, "ab", (1, 2):
 *     double(value)
 *     print(value)
 * ```
 *
 * ```text
 * [1, 2, 1, 2]
 * 10
 * ab
 * (1, 2)
 * ```
 *
 * In TypeScript `+=` on a name always rebinds, and `+` joins two arrays as
 * strings, which the compiler refuses. To extend in place, `push`:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const mine = [1];
 * let name = mine;
 * // @ts-expect-error TS2365: '+=' cannot be applied to two arrays
 * name += [2];
 * assertEquals<unknown>([name, mine], ["12", [1]]);
 *
 * mine.push(2);
 * assertEquals(mine, [1, 2]);
 * ```
 *
 * ## Copies
 *
 * A shallow copy shares what is inside, a deep copy does not. Both keep the
 * class, and `deepcopy` refuses what it cannot copy:
 *
 * ```python
 * from copy import copy, deepcopy
 *
 * class Cart:
 *     def __init__(self):
 *         self.items = ["tea"]
 *
 * cart = Cart()
 * shallow, deep = copy(cart), deepcopy(cart)
 * cart.items.append("milk")
 * print(shallow.items, deep.items, type(deep).__name__)
 * deepcopy(item for item in cart.items)
 * ```
 *
 * ```text
 * ['tea', 'milk'] ['tea'] Cart
 * TypeError: cannot pickle 'generator' object
 * ```
 *
 * `{ ...cart }` is the shallow copy, `structuredClone(cart)` the deep one, which
 * keeps cycles, a `Map`, a `Date`. Both drop the class without a word, and of
 * the clone the compiler believes that it has the methods:
 *
 * ```ts
 * import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
 *
 * class Cart {
 *   items = new Map([["tea", new Date(0)]]);
 *   self = this;
 *   count() {
 *     return this.items.size;
 *   }
 * }
 *
 * const cart = new Cart();
 * const shallow = { ...cart }, deep = structuredClone(cart);
 * cart.items.set("milk", new Date(1));
 *
 * assertEquals([shallow.items.size, deep.items.size], [2, 1]);
 * assertStrictEquals(deep.self, deep);
 * // @ts-expect-error TS2339: 'count' does not exist
 * assertThrows(() => shallow.count(), TypeError, "is not a function");
 * assertThrows(() => deep.count(), TypeError, "is not a function");
 * ```
 *
 * What it cannot copy, alone or inside another object, it refuses, and so does
 * `postMessage`, which copies in the same way:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const { port1, port2 } = new MessageChannel();
 * const refused = [() => 1, { act() {} }, Symbol(), Promise.resolve()];
 * for (const value of [...refused, new WeakMap(), new Proxy({}, {})]) {
 *   const error = assertThrows(() => structuredClone(value), DOMException);
 *   assertEquals(error.name, "DataCloneError");
 *   assertThrows(() => port1.postMessage(value), DOMException);
 * }
 * port1.close();
 * port2.close();
 * ```
 *
 * ## Read-only
 *
 * A tuple promises that its slots stay as they are, not what is in them. Here
 * `+=` extends the list, and then fails to put it back into its slot:
 *
 * ```python
 * pair = ([1], 2)
 * try:
 *     pair[0] += [3]
 * except TypeError as error:
 *     print(error)
 * print(pair)
 * ```
 *
 * ```text
 * 'tuple' object does not support item assignment
 * ([1, 3], 2)
 * ```
 *
 * `readonly` is as shallow, and binds only the compiler: nothing of it is left
 * at run time.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const pair: readonly [number[], number] = [[1], 2];
 * pair[0].push(3);
 * // @ts-expect-error TS2540: '1' is a read-only property
 * pair[1] = 4;
 * assertEquals(pair, [[1, 3], 4]);
 * ```
 *
 * `Object.freeze` binds the run time; the compiler learns of it from the type
 * of the result alone. It is as shallow again, and {@link deepFreeze} is not:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const pair: [number[], number] = [[1], 2];
 * const frozen = Object.freeze(pair);
 * assertThrows(() => pair[1] = 4, TypeError, "read only property '1'");
 * // @ts-expect-error TS2540: '1' is a read-only property
 * assertThrows(() => frozen[1] = 4, TypeError, "read only property '1'");
 * frozen[0].push(3);
 * assertEquals(frozen, [[1, 3], 2]);
 *
 * const deep = deepFreeze(pair);
 * assertThrows(() => pair[0].push(5), TypeError, "not extensible");
 * // @ts-expect-error TS2339: a readonly array has no 'push'
 * assertThrows(() => deep[0].push(5), TypeError, "not extensible");
 * ```
 *
 * ## Often said, and wrong
 *
 * "Mutable objects are passed by reference." Then `swap` would swap its
 * caller's variables. "The caller's integer is unchanged because changing it
 * makes a new one." None is made here, and lists are unchanged in the same way:
 *
 * ```python
 * def swap(a, b):
 *     a, b = b, a
 *     return a is y and b is x
 *
 * for x, y in ([1], [2]), (1, 2):
 *     print(swap(x, y), x, y)
 * ```
 *
 * ```text
 * True [1] [2]
 * True 1 2
 * ```
 *
 * ## Beware
 *
 * `sort` changes the array and returns it, where Python returns `None`, and
 * compares as strings unless told how. `toSorted` sorts a copy:
 *
 * ```ts
 * import { assertEquals, assertStrictEquals } from "@std/assert";
 *
 * const given = [10, 9, 1];
 * assertEquals(given.toSorted((a, b) => a - b), [1, 9, 10]);
 * assertEquals(given, [10, 9, 1]);
 * assertStrictEquals(given.sort(), given);
 * assertEquals(given, [1, 10, 9]);
 * ```
 *
 * A `readonly` property is open to any alias whose type lacks the word, without
 * a cast. Freezing holds properties, not what a `Map` or a `Date` keeps, and
 * fails at a typed array. A clone of what is frozen is not frozen:
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const account: { readonly balance: number } = { balance: 5 };
 * const alias: { balance: number } = account;
 * alias.balance = 0;
 * assertEquals(account.balance, 0);
 *
 * const stock = Object.freeze(new Map([["tea", 1]]));
 * stock.set("tea", 0);
 * assertEquals(stock.get("tea"), 0);
 * assertThrows(() => deepFreeze([new Uint8Array(1)]), TypeError, "freeze");
 *
 * assertEquals(Object.isFrozen(structuredClone(Object.freeze([]))), false);
 * ```
 *
 * ## In practice
 *
 * Take `readonly T[]` where a function only reads, and return new arrays
 * (`toSorted`, `toSpliced`, `with`) rather than change the caller's. Copy at the
 * border, where an object keeps what it was given; plain data sent to a Worker
 * is a copy already ({@link [concurrency/worker-pool]}). For many small changes
 * to nested data, use [Immer](https://immerjs.github.io/immer/).
 *
 * ## Proven below
 *
 * - change() shows in the caller's array, rebind() does not
 * - a number has nothing to change, and rebind() leaves it
 * - a string throws at a change, and rebind() leaves it
 * - a readonly tuple changes all the same, and rebind() leaves it
 * - structuredClone() drops the class and its `#private` fields
 * - Object.freeze() leaves open what is inside
 * - deepFreeze() closes what is inside, even of what is frozen
 * - deepFreeze() comes to an end in a cycle
 *
 * ## See also
 *
 * - [Python: call by reference](https://docs.python.org/3/faq/programming.html#how-do-i-write-a-function-with-output-parameters-call-by-reference)
 * - [Python: why `a_tuple[i] += ['item']` raises](https://docs.python.org/3/faq/programming.html#why-does-a-tuple-i-item-raise-an-exception-when-the-addition-works)
 * - [Python: `copy`](https://docs.python.org/3/library/copy.html)
 * - [ECMA-262: `Object.freeze`](https://tc39.es/ecma262/#sec-object.freeze)
 * - [ECMA-262: `Array.prototype.sort`](https://tc39.es/ecma262/#sec-array.prototype.sort)
 * - [MDN: the structured clone algorithm](https://developer.mozilla.org/en-US/docs/Web/API/Web_Workers_API/Structured_clone_algorithm)
 * - [TypeScript: `readonly`](https://www.typescriptlang.org/docs/handbook/2/objects.html#readonly-properties)
 *
 * @module
 */
import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";

/** Appends 4 to the caller's array, and puts 100 first. */
export function change(numbers: number[]): void {
  numbers.push(4);
  numbers[0] = 100;
}

/** Binds its own name to `other`, and returns what it is then bound to. */
export function rebind<T>(value: T, other: T): T {
  value = other;
  return value;
}

/** Plain data whose properties are read-only, all the way down. */
export type Frozen<T> = { readonly [Key in keyof T]: Frozen<T[Key]> };

/**
 * Freezes plain data in place, with every object in it, and returns it. What a
 * `Map`, a `Set` or a `Date` keeps stays open, and so do functions.
 *
 * @throws {TypeError} at a typed array that is not empty.
 */
export function deepFreeze<T>(data: T): Frozen<T> {
  const reached = new Set<unknown>([data]);
  for (const value of reached) {
    if (typeof value !== "object" || value === null) continue;
    for (const inner of Object.values(Object.freeze(value))) reached.add(inner);
  }
  return data as Frozen<T>;
}

Deno.test("change() shows in the caller's array, rebind() does not", () => {
  const mine = [1, 2, 3], other = [9];
  change(mine);
  assertStrictEquals(rebind(mine, other), other);
  assertEquals(mine, [100, 2, 3, 4]);
});

Deno.test("a number has nothing to change, and rebind() leaves it", () => {
  const mine: number = 10;
  // @ts-expect-error TS2339: a number has no such property
  assertThrows(() => mine.unit = "kg", TypeError, "on number '10'");
  assertEquals(rebind(mine, 100), 100);
  assertEquals(mine, 10);
});

Deno.test("a string throws at a change, and rebind() leaves it", () => {
  const mine: string = "ab";
  // @ts-expect-error TS2542: the characters of a string are read-only
  assertThrows(() => mine[0] = "x", TypeError, "of string 'ab'");
  assertEquals(rebind(mine, "xb"), "xb");
  assertEquals(mine, "ab");
});

Deno.test("a readonly tuple changes all the same, and rebind() leaves it", () => {
  const mine: readonly [number, number] = [1, 2];
  // @ts-expect-error TS2345: `change` wants an array that it may change
  change(mine);
  assertEquals(rebind(mine, [8, 9]), [8, 9]);
  assertEquals<readonly number[]>(mine, [100, 2, 4]);
});

Deno.test("structuredClone() drops the class and its #private fields", () => {
  class Account {
    owner = "Ada";
    #balance = 5;
    static balanceOf = (account: Account) => account.#balance;
  }
  const account = new Account();
  const copy = structuredClone(account);
  assertEquals(Account.balanceOf(account), 5);
  assertThrows(() => Account.balanceOf(copy), TypeError);
  assertStrictEquals(Object.getPrototypeOf(copy), Object.prototype);
  assertEquals({ ...copy }, { owner: "Ada" });
});

Deno.test("Object.freeze() leaves open what is inside", () => {
  const settings = Object.freeze({ hosts: ["a"] });
  settings.hosts.push("b");
  assertEquals(settings.hosts, ["a", "b"]);
});

Deno.test("deepFreeze() closes what is inside, even of what is frozen", () => {
  const settings = Object.freeze({ hosts: ["a"] });
  deepFreeze(settings);
  assertThrows(() => settings.hosts.push("b"), TypeError, "not extensible");
});

Deno.test("deepFreeze() comes to an end in a cycle", () => {
  const parent: { children: unknown[] } = { children: [] };
  parent.children.push({ parent });
  assertStrictEquals(deepFreeze(parent), parent);
});
