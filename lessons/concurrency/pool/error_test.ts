import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import { pack, unpack } from "./error.ts";

/** What arrives of a thrown value at the other end of a port. */
function arrived(thrown: unknown): unknown {
  return unpack(structuredClone(pack(thrown)));
}

Deno.test("an error arrives with its base, name, message and stack", () => {
  class CodeError extends RangeError {
    override name = "CodeError";
    code = { of: 7 };
  }
  const error = new CodeError("no");
  const copy = arrived(error);
  assert(copy instanceof RangeError);
  assertEquals([copy.name, copy.message, copy.stack], [
    "CodeError",
    "no",
    error.stack,
  ]);
  assertEquals(Object.entries(copy), [["name", "CodeError"], ["code", {
    of: 7,
  }]]);
  assertEquals(copy.constructor, RangeError);
  copy.message = "changed";
  assertEquals(delete (copy as { stack?: string }).stack, true);
  assertEquals(copy.message, "changed");
});

Deno.test("every built-in class of errors arrives as itself", () => {
  const errors = [
    new AggregateError([], "all"),
    new EvalError("e"),
    new RangeError("r"),
    new ReferenceError("f"),
    new SyntaxError("s"),
    new TypeError("t"),
    new URIError("u"),
    new Error("plain"),
  ];
  for (const error of errors) {
    const copy = arrived(error);
    assert(copy instanceof Error);
    assertEquals(copy.constructor, error.constructor);
    assertEquals(`${copy}`, `${error}`);
  }
});

Deno.test("what the prototype says arrives, hidden as it was", () => {
  class OddError extends Error {}
  Object.assign(OddError.prototype, { name: "OddError", message: "odd" });
  const copy = arrived(new OddError());
  assertEquals(`${copy}`, "OddError: odd");
  assertEquals(Object.keys(copy as Error), []);
});

Deno.test("causes, lists of errors and circles arrive", () => {
  const cause = Object.assign(new TypeError("why"), { code: 1 });
  const all = new AggregateError([cause, "text"], "all", { cause });
  const copy = arrived(Object.assign(all, { self: all }));
  assert(copy instanceof AggregateError);
  const [first, second] = copy.errors;
  assertStrictEquals(copy.cause, first);
  assertEquals([`${first}`, first.code, second], ["TypeError: why", 1, "text"]);
  assertStrictEquals(Reflect.get(copy, "self"), copy);
});

Deno.test("an error in another value is cloned with it", () => {
  const copy = arrived({ inner: new RangeError("in") });
  const inner: unknown = Reflect.get(Object(copy), "inner");
  assert(inner instanceof RangeError);
  assertEquals(inner.message, "in");
});

Deno.test("what is no error arrives as it is", () => {
  for (const thrown of [undefined, null, 7, "text", { a: [1] }, [1, 2]]) {
    assertEquals(arrived(thrown), thrown);
  }
  const copy = arrived(new DOMException("off", "AbortError"));
  assert(copy instanceof DOMException);
  assertEquals(`${copy}`, "AbortError: off");
});

Deno.test("what cannot be cloned is replaced by an error that says so", () => {
  const inside = arrived(new Error("odd", { cause: Symbol("why") }));
  assert(inside instanceof Error && inside.cause instanceof DOMException);
  assertEquals(
    `${inside.cause}`,
    "DataCloneError: Symbol(why) could not be cloned.",
  );
  const alone = arrived(() => {});
  assertEquals(`${alone}`, "DataCloneError: ()=>{} could not be cloned.");
});

Deno.test("a getter that throws is left out, whatever it throws", () => {
  const error = Object.defineProperty(new Error("odd"), "detail", {
    get() {
      throw null;
    },
  });
  const copy = arrived(error);
  assertEquals(`${copy}`, "Error: odd");
  assertEquals(Reflect.get(Object(copy), "detail"), undefined);
  const thrown = {
    get detail(): never {
      throw null;
    },
  };
  assertEquals(`${arrived(thrown)}`, "DataCloneError: a getter threw");
});

Deno.test("an error that cannot be looked at arrives as one that says so", () => {
  const thrown = new Proxy(new Error("hidden"), {
    getPrototypeOf() {
      throw new Error("no prototype");
    },
  });
  assertEquals(`${arrived(thrown)}`, "DataCloneError: thrown: no prototype");
});
