import { assertEquals, assertRejects } from "@std/assert";
import { canCollect, collect } from "./collect.ts";
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

Deno.test("collect() takes what only a WeakRef refers to", {
  ignore: !canCollect,
}, async () => {
  const reference = ((): WeakRef<object> => new WeakRef({}))();
  await collect();
  assertEquals(reference.deref(), undefined);
});

Deno.test("collect() says that it needs a flag", {
  ignore: canCollect,
}, async () => {
  await assertRejects(() => collect(), Error, "--expose-gc");
});
