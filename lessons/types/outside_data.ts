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
 * A type hint alone checks nothing, in either language. A type and a value may
 * share a name, as `User` does here.
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
 * assertThrows(
 *   () => User.parse(JSON.parse('{"id": "5"}')),
 *   Error,
 *   "expected number, received string",
 * );
 * ```
 *
 * - ✓ a refusal names each wrong field, and what is wrong with it
 * - ✓ strictObject() refuses a key that it does not know
 *
 * ## In practice
 *
 * `deno add npm:zod` brings it. Parse requests, files, `Deno.env`, and answers
 * of other people's services. For an answer to a person use `safeParse`, which
 * returns what is wrong as `error.issues`. For one field an `if` will do.
 *
 * ## Without a check it is believed (silent)
 *
 * `JSON.parse` returns `any`, which the compiler takes for every type.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * interface User {
 *   id: number;
 * }
 * const user: User = JSON.parse('{"id": "5"}');
 * assertEquals(`${user.id + 1}`, "51");
 * ```
 *
 * ## `coerce` takes an empty text for 0 (silent)
 *
 * pydantic turns "5" into 5, and refuses "". `z.coerce` is `Number` and
 * `Boolean`, with all that they take.
 *
 * ```ts deno
 * import { assertEquals } from "@std/assert";
 * import { z } from "zod";
 *
 * assertEquals(z.coerce.number().parse("5"), 5);
 * assertEquals(z.coerce.number().parse(""), 0);
 * assertEquals(z.coerce.boolean().parse("false"), true);
 * ```
 *
 * - ✓ a pattern before the conversion refuses an empty text
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
  const { error } = User.safeParse({ id: "5", tags: [1] });
  assertEquals(
    error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`),
    [
      "id: Invalid input: expected number, received string",
      "tags.0: Invalid input: expected string, received number",
    ],
  );
});

Deno.test("strictObject() refuses a key that it does not know", () => {
  const Point = z.strictObject({ x: z.number() });
  assertEquals(Point.parse({ x: 1 }), { x: 1 });
  assertThrows(() => Point.parse({ x: 1, y: 2 }), Error, "Unrecognized key");
});

Deno.test("a pattern before the conversion refuses an empty text", () => {
  const count = z.string().regex(/^\d+$/).transform(Number);
  assertEquals(count.parse("42"), 42);
  for (const text of ["", "4x", "1e3"]) {
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
