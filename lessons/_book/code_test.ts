/**
 * Reads code whose imports and declarations are known.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { declarationsOf, freeNames, importsOf, wordsOf } from "./code.ts";
import { scan } from "./scanner.ts";

Deno.test("importsOf() finds every form of an import, with the names that it brings", () => {
  const { tokens } = scan(`
import one, { two, type Three, four as five } from "./a.ts";
import type { Six } from "./b.ts";
import * as seven from "./c.ts";
import "./d.ts";
export { eight } from "./e.ts";
export * from "./f.ts";
const nine = await import("./g.ts");
const from = "./none.ts", path = await import(from);
import { type, h } from "./h.ts";
import { i, type } from "./i.ts";
import type from "./j.ts";
const letters = Array.from("k");
`);
  assertEquals(
    importsOf(tokens).map((
      { specifier, line, bindings },
    ) => [line, specifier, bindings.map(({ name }) => name).join()]),
    [
      [2, "./a.ts", "one,two,Three,five"],
      [3, "./b.ts", "Six"],
      [4, "./c.ts", "seven"],
      [5, "./d.ts", ""],
      [6, "./e.ts", ""],
      [7, "./f.ts", ""],
      [8, "./g.ts", ""],
      [10, "./h.ts", "type,h"],
      [11, "./i.ts", "i,type"],
      [12, "./j.ts", "type"],
    ],
  );
});

Deno.test("importsOf() reads code that is cut off", () => {
  for (const code of ["import", "let from", 'from "./a.ts"']) {
    const { tokens } = scan(code);
    assertEquals(importsOf(tokens).flatMap(({ bindings }) => bindings), []);
  }
});

/** The declarations of code: name, and text without space. */
function declared(code: string): string[] {
  return declarationsOf(scan(code).tokens).map(({ name, tokens }) =>
    `${name}: ${tokens.map(({ value }) => value).join(" ")}`
  );
}

Deno.test("declarationsOf() finds where each declaration ends", () => {
  assertEquals(
    declared(`
export abstract class A<T extends { x: 1 }> extends B<{ y: 2 }> {
  c = { d() {} };
}
export default async function* f(a: { b: 1 }): {
  c: 2;
} {
  return 1;
}
function g(a: string): void;
function g(a: number): void;
export type T = | "a" | { b: 1 };
interface I { a: 1 }
const enum E { a }
enum F { a }
run([1]);
value = class Named {};
declare var v: number;
export default class D {}
run(); class H {}
if (one) {} class J {}
let ünï = () => {
  function inner() {}
};
run(function named() {});
if (one) {
  function deep() {}
}
const made =
  class Inner {};
const chain = { a: 1 }
  .a;
class K
  extends L {}
run()
class M {}
const last = [1]`),
    [
      "A: abstract class A < T extends { x : 1 } > extends B < { y : 2 } > { c = { d ( ) { } } ; }",
      "f: async function * f ( a : { b : 1 } ) : { c : 2 ; } { return 1 ; }",
      "g: function g ( a : string ) : void ;",
      "g: function g ( a : number ) : void ;",
      'T: type T = | "a" | { b : 1 } ;',
      "I: interface I { a : 1 }",
      "E: const enum E { a }",
      "F: enum F { a }",
      "v: declare var v : number ;",
      "D: class D { }",
      "H: class H { }",
      "J: class J { }",
      "ünï: let ünï = ( ) => { function inner ( ) { } } ;",
      "made: const made = class Inner { } ;",
      "chain: const chain = { a : 1 } . a ;",
      "K: class K extends L { }",
      "M: class M { }",
      "last: const last = [ 1 ]",
    ],
  );
});

Deno.test("wordsOf() is the same however code is broken into lines", () => {
  const words = (code: string) =>
    wordsOf(scan(code).tokens).map(({ value }) => value);
  assertEquals(
    words(
      'f<\n  A,\n>(\n  { a, },\n  [b,],\n);\ntype T =\n  | "a"\n  | "b";' +
        "let u:\n  | 1\n  | 2;let v: (\n  | 1\n  | 2\n)[];let w: M<\n  | 1\n  | 2,\n  | 3\n  | 4\n>;",
    ),
    words(
      'f<A>({ a }, [b]);\ntype T = "a" | "b";' +
        "let u: 1 | 2;let v: (1 | 2)[];let w: M<1 | 2, 3 | 4>;",
    ),
  );
});

Deno.test("wordsOf() keeps the commas, the ; and the | that say something", () => {
  assertEquals(
    wordsOf(scan("f(a, b) | c; { d; e; }").tokens).map(({ value }) => value)
      .join(" "),
    "f ( a , b ) | c ; { d ; e }",
  );
});

Deno.test("freeNames() finds what code calls, makes, extends or reaches into", () => {
  const { tokens } = scan(`
call(1); new Made; class A extends Base {} held.a.b(); typed<string>(); item?.c();
named; [1].at(0);
`);
  assertEquals(freeNames(tokens), ["call", "Made", "Base", "held", "typed"]);
});

Deno.test("freeNames() finds what stands right after a name that is declared", () => {
  const { tokens } = scan(`
import a from "./a.ts"; from(a); const b = call(1);
for (const c of list(1)) run(c); for (const d in dict(1)) run(d);
`);
  assertEquals(
    freeNames(tokens),
    ["from", "call", "for", "list", "run", "for", "dict", "run"],
  );
});

Deno.test("freeNames() leaves out the parameters of an arrow that starts the code", () => {
  for (const code of ["(a) => a(1);", "(a, b: () => void) => a(b);"]) {
    assertEquals(freeNames(scan(code).tokens), []);
  }
});

Deno.test("freeNames() leaves out what code declares itself", () => {
  const { tokens } = scan(`
import a, { b as c } from "./a.ts"; a(); c();
const d = 1; const [e, { f }] = g; let h; var i = 1; using j = k; d(); e(); f(); h(); i(); j();
for (const l of m) l(); for (const n in o) n();
function p(q: number) { q.r(); } p(1); class S {} new S;
list.map((t, [u]) => t(u.v())); list.map(w => w.x);
`);
  // What stands before a parenthesis may be a keyword, which nobody declares.
  assertEquals(freeNames(tokens), ["for", "for", "list", "list"]);
});
