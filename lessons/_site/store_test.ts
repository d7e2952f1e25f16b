/**
 * What is kept between builds.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { kept, Store } from "./store.ts";

/** A name that no other test has, since the place is shared; what it keeps goes with it. */
class Name implements AsyncDisposable {
  readonly text = `test-${crypto.randomUUID()}`;

  async [Symbol.asyncDispose](): Promise<void> {
    const cache = await caches.open("parallel-text-site");
    await cache.delete(`https://parallel-text-site.invalid/${this.text}`);
  }
}

Deno.test("a store keeps what was asked for, and forgets the rest", async () => {
  await using name = new Name();
  const place = name.text;
  const first = await Store.open<string>(place, "1");
  assertEquals([first.get("a", () => "A"), first.get("b", () => "B")], [
    ...["A", "B"],
  ]);
  await first.save();
  const second = await Store.open<string>(place, "1");
  assertEquals(second.get("a", () => "made again"), "A");
  await second.save();
  const third = await Store.open<string>(place, "1");
  assertEquals(third.get("a", () => "made again"), "A");
  assertEquals(third.get("b", () => "made again"), "made again");
});

Deno.test("a store of another version is empty", async () => {
  await using name = new Name();
  const place = name.text;
  const first = await Store.open<string>(place, "1");
  first.get("a", () => "A");
  await first.save();
  const second = await Store.open<string>(place, "2");
  assertEquals(second.get("a", () => "anew"), "anew");
});

Deno.test("half a thing is made again", async () => {
  await using name = new Name();
  const cache = await caches.open("parallel-text-site");
  const address = `https://parallel-text-site.invalid/${name.text}`;
  await cache.put(address, new Response('{"version":'));
  const make = () => Promise.resolve("whole");
  assertEquals(await kept(name.text, "x", make), "whole");
});

Deno.test("kept() makes a thing once for what it is made of", async () => {
  await using name = new Name();
  const place = name.text;
  const made: string[] = [];
  const make = (thing: string) => () => {
    made.push(thing);
    return Promise.resolve(thing);
  };
  assertEquals(await kept(place, "x", make("one")), "one");
  assertEquals(await kept(place, "x", make("two")), "one");
  assertEquals(await kept(place, "y", make("three")), "three");
  assertEquals(made, ["one", "three"]);
});
