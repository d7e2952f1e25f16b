/**
 * The assertions, as blocks import them: each that is made is counted.
 *
 * @module
 */
import * as std from "@std/assert";
import { counting } from "../assertions.ts";

/** All that `@std/assert` exports; a module has to name what it exports. */
export const {
  assert,
  assertAlmostEquals,
  assertArrayIncludes,
  assertEquals,
  assertExists,
  assertFalse,
  assertGreater,
  assertGreaterOrEqual,
  assertInstanceOf,
  AssertionError,
  assertIsError,
  assertLess,
  assertLessOrEqual,
  assertMatch,
  assertNotEquals,
  assertNotInstanceOf,
  assertNotMatch,
  assertNotStrictEquals,
  assertObjectMatch,
  assertRejects,
  assertStrictEquals,
  assertStringIncludes,
  assertThrows,
  equal,
  fail,
  unimplemented,
  unreachable,
}: Record<string, unknown> = counting({ ...std });
