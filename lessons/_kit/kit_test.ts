import { assertEquals } from "@std/assert";
import { collect, collectNow, isAlive, keepsAlive, weaken } from "./collect.ts";
import { granted } from "./granted.ts";
import { locks } from "./locks.ts";

const [a, b] = ["/a", "/b"].map((path) => ({ name: "read", path } as const));

Deno.test("granted() is false of what is not granted", {
  permissions: "none",
}, () => {
  assertEquals(granted(), true);
  assertEquals(granted(a), false);
});

Deno.test("granted() is true only where all is granted", {
  ignore: !granted({ name: "read" }),
  permissions: { read: ["/a"] },
}, () => {
  assertEquals(granted(a), true);
  assertEquals(granted(a, b), false);
});

Deno.test("locks.request() tells who comes second that the lock is held", async () => {
  const second = await locks.request(
    "kit",
    () => locks.request("kit", { ifAvailable: true }, (lock) => lock),
  );
  assertEquals(second, null);
});

Deno.test("collectNow() leaves what a WeakRef was made of in this turn", async () => {
  const reference = weaken(() => ({}));
  collectNow();
  assertEquals(isAlive(reference), true);
  await Promise.resolve(); // a microtask belongs to the turn
  collectNow();
  assertEquals(isAlive(reference), true);
});

Deno.test("collect() takes what only a WeakRef refers to", async () => {
  const reference = weaken(() => ({}));
  await collect();
  assertEquals(isAlive(reference), false);
});

Deno.test("keepsAlive() says whether one object holds the other", async () => {
  const held = { name: "Ada" };
  assertEquals(await keepsAlive(() => [{}, { ...held }]), false);
  assertEquals(
    await keepsAlive(() => {
      const copy = { ...held };
      return [{ copy }, copy];
    }),
    true,
  );
});
