/**
 * The timers of a block, watched where this test's own are.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { timersAreOver, watchTimers } from "./timers.ts";

/** Calls with timers that are watched, and puts the others back. */
async function watching(body: () => Promise<void>): Promise<void> {
  const { setTimeout, setInterval, clearTimeout, clearInterval } = globalThis;
  watchTimers();
  try {
    await body();
  } finally {
    Object.assign(globalThis, {
      ...{ setTimeout, setInterval, clearTimeout, clearInterval },
    });
  }
}

const long = 60_000;

Deno.test("timers are over when the last one has fired", async () => {
  await watching(async () => {
    const fired: unknown[] = [];
    setTimeout(
      (...given: unknown[]) => {
        fired.push(...given);
        setTimeout(() => fired.push("last"));
      },
      0,
      "first",
      1,
    );
    assertEquals(await timersAreOver(long), true);
    assertEquals(fired, ["first", 1, "last"]);
  });
});

Deno.test("timers are over when those that are left are cleared", async () => {
  await watching(async () => {
    const once = setTimeout(() => {}, long);
    const ever = setInterval(() => {}, long);
    assertEquals(await timersAreOver(0), false);
    clearTimeout(once);
    assertEquals(await timersAreOver(0), false);
    clearInterval(ever);
    clearInterval(undefined);
    assertEquals(await timersAreOver(long), true);
  });
});

Deno.test("an interval fires, with what it was given, until it is cleared", async () => {
  await watching(async () => {
    const fired: unknown[] = [];
    const id = setInterval(
      (given: unknown) => {
        fired.push(given);
        if (fired.length === 2) clearInterval(id);
      },
      0,
      "again",
    );
    assertEquals(await timersAreOver(long), true);
    assertEquals(fired, ["again", "again"]);
  });
});
