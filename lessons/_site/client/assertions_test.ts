import { assertEquals, assertThrows, equal } from "@std/assert";
import * as std from "@std/assert";
import { assertions, counting } from "./assertions.ts";
import * as provided from "./std/assert.ts";

Deno.test("blocks can import all that @std/assert exports", () => {
  const missing = Object.keys(std).filter((name) => !(name in provided));
  assertEquals(missing, []);
});

Deno.test("an assertion that is made is counted, whether it holds or not", () => {
  const counted = counting({ assertEquals, equal });
  const before = assertions.made;
  counted.assertEquals(1, 1);
  assertThrows(() => counted.assertEquals(1, 2));
  counted.equal(1, 1);
  assertEquals(assertions.made - before, 2);
});
