import { assertEquals, assertRejects } from "@std/assert";
import { collect, collectNow, isAlive, keepsAlive, weaken } from "./collect.ts";
import { granted } from "./granted.ts";
import { lint, mayLint } from "./lint.ts";
import { locks } from "./locks.ts";

const [a, b] = ["/a", "/b"].map((path) => ({ name: "read", path } as const));

Deno.test("granted() is false of what is not granted", {
  permissions: "none",
}, () => {
  assertEquals(granted(), true);
  assertEquals(granted(a), false);
});

// Asked anew: what tells whether other tests run is tested here.
const mayRead = Deno.permissions.querySync({ name: "read" }).state ===
  "granted";

Deno.test("granted() is true only where all is granted", {
  ignore: !mayRead,
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

Deno.test("collectNow() takes what only a WeakRef of another turn refers to", async () => {
  const reference = weaken(() => ({}));
  await new Promise((resolve) => setTimeout(resolve));
  collectNow();
  assertEquals(isAlive(reference), false);
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

Deno.test(
  "lint() gives the rules that code breaks, and rejects what cannot be parsed",
  {
    ignore: !mayLint,
  },
  async () => {
    assertEquals(await lint("debugger;\nvar ünï: any = 1;\n"), [
      "no-debugger",
      "no-var",
      "no-unused-vars",
      "no-explicit-any",
    ]);
    await assertRejects(
      () => lint("const = 1;\n"),
      Error,
      "SyntaxError: Unexpected token `=`.",
    );
  },
);
