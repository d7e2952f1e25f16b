/**
 * Counts assertions that the test itself makes.
 *
 * @module
 */
import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import { counted, expecting, tally } from "./assertions.ts";

class AssertionError extends Error {}

const error = new AssertionError("no");

/** An assertion that passes if it is given true. */
const check = counted((holds: boolean): string => {
  if (!holds) throw error;
  return "checked";
});

/** The same, later. */
const checkLater = counted(async (holds: Promise<boolean>): Promise<void> => {
  if (!(await holds)) throw error;
});

/** An assertion that something throws, whatever it is. */
const throws = expecting((fn: () => unknown, ..._kinds: unknown[]): void => {
  try {
    fn();
  } catch {
    return;
  }
  throw error;
});

/** An assertion that something rejects. */
const rejects = expecting(
  async (fn: () => Promise<unknown>, ..._kinds: unknown[]): Promise<void> => {
    await fn().then(() => Promise.reject(error), () => {});
  },
);

/** How many were executed, from how many places, failed, and are pending. */
function counts(): number[] {
  const { executed, places, failures, pending } = tally;
  return [executed, places.size, failures.size, pending.size];
}

const atFirst = counts();

Deno.test("the tally is empty at first", () => {
  assertEquals(atFirst, [0, 0, 0, 0]);
});

Deno.test("counted() counts an assertion, and where it stands, until all is forgotten", () => {
  tally.reset();
  assertEquals(check(true), "checked");
  for (const holds of [true, true]) check(holds);
  assertEquals(counts(), [3, 2, 0, 0]);
  assertThrows(() => check(false), AssertionError, "no");
  assertEquals([...tally.failures], [error]);
  tally.reset();
  assertEquals(counts(), [0, 0, 0, 0]);
});

Deno.test("counted() notes which assertions are pending", async () => {
  tally.reset();
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const checks = [checkLater(promise), checkLater(Promise.resolve(true))];
  assertEquals(counts(), [2, 2, 0, 2]);
  await checks[1];
  assertEquals(tally.pending.size, 1);
  resolve(false);
  await assertRejects(() => checks[0], AssertionError, "no");
  assertEquals(counts(), [2, 2, 1, 0]);
  void checkLater(new Promise(() => {}));
  assertEquals(tally.pending.size, 1);
  tally.reset();
  assertEquals(tally.pending.size, 0);
});

Deno.test("counted() tells a thousand places, and then only counts", () => {
  tally.reset();
  for (let times = 0; times < 999; times++) check(true);
  check(true);
  assertEquals(counts(), [1_000, 2, 0, 0]);
  check(true);
  assertEquals(counts(), [1_001, 2, 0, 0]);
});

Deno.test("expecting() forgives the assertions that fail as they should, and no others", () => {
  tally.reset();
  assertThrows(() => check(false));
  const early = counted(() => {
    throw new AssertionError("early");
  });
  assertThrows(early);
  throws(() => check(false), AssertionError);
  assertEquals(tally.failures.size, 2);
  throws(() =>
    counted(() => {
      throw new AssertionError("late");
    })(), AssertionError);
  assertEquals(tally.failures.size, 2);
  throws(() =>
    counted(() => {
      throw new AssertionError("late");
    })(), Error);
  throws(() =>
    counted(() => {
      throw new AssertionError("late");
    })(), "AssertionError");
  assertEquals(tally.failures.size, 4);
});

Deno.test("expecting() waits for what rejects", async () => {
  tally.reset();
  await rejects(() => checkLater(Promise.resolve(false)), AssertionError);
  assertEquals(counts().slice(2), [0, 0]);
  await rejects(() => checkLater(Promise.resolve(false)), Error);
  assertEquals(counts().slice(2), [1, 0]);
  tally.reset();
  await assertRejects(() => rejects(() => Promise.resolve()), AssertionError);
  assertEquals([...tally.failures], [error]);
});
