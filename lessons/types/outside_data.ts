/**
 * # Data from outside
 *
 * What pydantic does for Python, a validation library does for TypeScript. zod
 * checks a value, and answers with your type, or says what is wrong and where.
 * Describe the data once, take the type from that, and check where data comes
 * in.
 *
 * **Trap:** `JSON.parse` into a type of yours checks none of its fields.
 *
 * ## Describe, then parse
 *
 * A type hint alone [checks nothing](./erased.ts), in either language. `z.infer`
 * is the type of what `User.parse` returns. A type and a value may share a name,
 * as `User` does here. A key that zod does not know is dropped.
 *
 * ```python
 * import json
 * from dataclasses import dataclass
 *
 * @dataclass
 * class User:
 *     id: int
 *
 * print(User(**json.loads('{"id": "5"}')))
 * ```
 *
 * ```text
 * User(id='5')
 * ```
 *
 * ```ts deno
 * import { assertEquals, assertThrows } from "@std/assert";
 * import { z } from "zod";
 *
 * const User = z.object({
 *   id: z.number().int(),
 *   tags: z.array(z.string()).default([]),
 *   note: z.string().optional(),
 * });
 * type User = z.infer<typeof User>;
 *
 * const user: User = User.parse(JSON.parse('{"id": 5, "extra": 1}'));
 * assertEquals(user, { id: 5, tags: [] });
 * const wrong = JSON.parse('{"id": "5"}');
 * assertThrows(() => User.parse(wrong), z.ZodError, "received string");
 * ```
 *
 * - ✓ strictObject() refuses a key that it does not know
 *
 * ## In practice
 *
 * `deno add npm:zod` brings it. Parse requests, files, `Deno.env`, and answers of
 * other people's services. For one field an `if` will do. `parse` throws a
 * `z.ZodError`; where a person waits for an answer, `safeParse` returns the data,
 * or what is wrong. Text that is no JSON still throws, in `JSON.parse`.
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { z } from "zod";
 *
 * const User = z.object({ id: z.number().int() });
 *
 * function greet(value: unknown): string {
 *   const result = User.safeParse(value);
 *   if (result.success) return `hello, ${result.data.id}`;
 *   return z.prettifyError(result.error);
 * }
 *
 * assertEquals(greet({ id: 5 }), "hello, 5");
 * const wrong = "✖ Invalid input: expected number, received string\n  → at id";
 * assertEquals(greet({ id: "5" }), wrong);
 * ```
 *
 * - ✓ a refusal names each wrong field, and what is wrong with it
 *
 * ## Without a check it is believed (silent)
 *
 * `JSON.parse` returns `any`, which the compiler takes for every type. Call it
 * [`unknown`](./erased.ts), and use without a check is refused:
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const user: { id: number } = JSON.parse('{"id": "5"}');
 * assertEquals(`${user.id + 1}`, "51");
 *
 * const data: unknown = JSON.parse('{"id": "5"}');
 * // @ts-expect-error TS2322: Type 'unknown' is not assignable to type
 * const unchecked: { id: number } = data;
 * ```
 *
 * ## `coerce` takes an empty text for 0 (silent)
 *
 * pydantic turns "5" into 5, and refuses "". `z.coerce` is `Number` and
 * `Boolean`, with all that they take. Ask for the form of the text, convert, and
 * let `z.int()` refuse [what a number cannot hold](../values/whole_numbers.ts). For
 * "true" and "false" there is `stringbool`.
 *
 * ```ts deno
 * import { assertEquals, assertThrows } from "@std/assert";
 * import { z } from "zod";
 *
 * assertEquals(z.coerce.number().parse("5"), 5);
 * assertEquals(z.coerce.number().parse(""), 0);
 * assertEquals(z.coerce.boolean().parse("false"), true);
 *
 * const count = z.string().regex(/^\d+$/).transform(Number).pipe(z.int());
 * assertEquals(count.parse("5"), 5);
 * assertThrows(() => count.parse(""), Error, "must match pattern");
 * assertEquals(z.stringbool().parse("false"), false);
 * ```
 *
 * - ✓ a count refuses what is no row of digits, and digits beyond 2 ** 53 - 1
 *
 * ## Your turn
 *
 * Let `readPort()` believe nothing that it has not checked:
 * `deno test lessons/types/exercises/outside_data.ts` says when it is right.
 *
 * ## See also
 *
 * - [Numbers from text](../values/text_to_numbers.ts), [types are erased](./erased.ts)
 * - [zod: defining schemas](https://zod.dev/api)
 * - [pydantic: conversion table](https://docs.pydantic.dev/latest/concepts/conversion_table/)
 * - [TypeScript: `any`](https://www.typescriptlang.org/docs/handbook/2/everyday-types.html#any)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";
import { z } from "zod";

Deno.test("a refusal names each wrong field, and what is wrong with it", () => {
  const User = z.object({ id: z.number(), tags: z.array(z.string()) });
  const wrong = { id: "5", tags: [1] };
  const { error } = User.safeParse(wrong);
  assertEquals(
    error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`),
    [
      "id: Invalid input: expected number, received string",
      "tags.0: Invalid input: expected string, received number",
    ],
  );
  assertThrows(() => User.parse(wrong), z.ZodError, "tags");
});

Deno.test("strictObject() refuses a key that it does not know", () => {
  const Point = z.strictObject({ x: z.number() });
  assertEquals(Point.parse({ x: 1 }), { x: 1 });
  assertThrows(() => Point.parse({ x: 1, y: 2 }), Error, "Unrecognized key");
});

Deno.test("a count refuses what is no row of digits, and digits beyond 2 ** 53 - 1", () => {
  const count = z.string().regex(/^\d+$/).transform(Number).pipe(z.int());
  assertEquals(count.parse("42"), 42);
  assertEquals(count.parse("9007199254740991"), 2 ** 53 - 1);
  for (const text of ["", " ", "4x", "1e3", "1.5", "9007199254740993"]) {
    assertEquals(count.safeParse(text).success, false, text);
  }
});

Deno.test("a default is made anew for each object", () => {
  const User = z.object({ tags: z.array(z.string()).default([]) });
  const [a, b] = [User.parse({}), User.parse({})];
  a.tags.push("x");
  assertEquals(b.tags, []);
});

Deno.test("a brand is put on by the schema that checks", () => {
  const UserId = z.number().int().brand<"UserId">();
  const load = (id: z.infer<typeof UserId>) => `user ${id}`;
  assertEquals(load(UserId.parse(5)), "user 5");
  // @ts-expect-error TS2345: Argument of type 'number' is not assignable to parameter of type
  assertEquals(load(5), "user 5");
});
