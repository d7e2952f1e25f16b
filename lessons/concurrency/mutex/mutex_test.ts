import { assert, assertEquals, assertThrows } from "@std/assert";
import { stub } from "@std/testing/mock";
import { Mutex } from "./mutex.ts";

/** The same mutex, as two threads would make it, and its word. */
function share(): [Mutex, Mutex, Int32Array<SharedArrayBuffer>] {
  const memory = new SharedArrayBuffer(4);
  return [new Mutex(memory), new Mutex(memory), new Int32Array(memory)];
}

/** Lets nobody sleep: who would wait is told what `wake` does meanwhile. */
function stubWait(wake: () => void): Disposable {
  return stub(Atomics, "wait", () => {
    wake();
    return "ok" as const;
  });
}

Deno.test("a Mutex keeps others out until the block ends, or throws", () => {
  const [ours, theirs, word] = share();
  using _asleep = stubWait(() => {
    throw new Error("it would wait");
  });
  const error = assertThrows(() => {
    using _hold = ours.acquire();
    assertThrows(() => theirs.acquire(), Error, "it would wait");
    throw new RangeError("in the block");
  }, RangeError);
  assertEquals(error.message, "in the block");
  assertEquals(word[0], 0);
  using _hold = theirs.acquire();
  assertEquals(word[0], 1);
});

Deno.test("a hold that is disposed of again frees nobody else's", () => {
  const [ours, theirs, word] = share();
  const first = ours.acquire();
  first[Symbol.dispose]();
  using _theirs = theirs.acquire();
  first[Symbol.dispose]();
  assertEquals(word[0], 1);
});

Deno.test("a hold that is disposed of again does not free the next of its own", () => {
  const [ours, , word] = share();
  const first = ours.acquire();
  first[Symbol.dispose]();
  using _second = ours.acquire();
  first[Symbol.dispose]();
  assertEquals(word[0], 1);
  assertThrows(() => ours.acquire(), Error, "already held here");
});

Deno.test("a Mutex refuses its owner a second time", () => {
  const [ours] = share();
  using _hold = ours.acquire();
  assertThrows(() => ours.acquire(), Error, "this mutex is already held here");
});

Deno.test("a Mutex wakes one of two who wait", async () => {
  const [ours, , word] = share();
  const hold = ours.acquire();
  Atomics.store(word, 0, 2);
  const sleepers = [1, 2].map(() => Atomics.waitAsync(word, 0, 2).value);
  hold[Symbol.dispose]();
  assertEquals(await sleepers[0], "ok");
  assertEquals(Atomics.notify(word, 0), 1);
});

Deno.test("a Mutex taken after a wait has others woken, too", () => {
  const [ours, theirs] = share();
  const hold = theirs.acquire();
  using _woken = stubWait(() => hold[Symbol.dispose]());
  using _ours = ours.acquire();
  assert(ours.contended);
});

Deno.test("a Mutex says whether anybody waits for it", () => {
  const [ours, theirs] = share();
  using _hold = ours.acquire();
  assertEquals(ours.contended, false);
  let seen = false;
  using _asleep = stubWait(() => {
    seen = ours.contended;
    throw new Error("it would wait");
  });
  assertThrows(() => theirs.acquire(), Error, "it would wait");
  assertEquals(seen, true);
});
