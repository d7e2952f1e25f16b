import { assertEquals } from "@std/assert";
import { granted } from "../../_kit/granted.ts";
import { ask } from "../isolate/mod.ts";

Deno.test("a Worker does not count until the other is there", {
  ignore: !granted({ name: "read", path: import.meta.dirname }),
}, async () => {
  const words = new Int32Array(new SharedArrayBuffer(16));
  const worker = new URL("./worker.ts", import.meta.url);
  let counted = false;
  const answer = ask(worker, { kind: "atomic", times: 1, words })
    .then(() => counted = true);
  // Nobody else comes: it sleeps until it is woken here.
  while (!counted && Atomics.notify(words, 2) === 0) {
    await new Promise((turn) => setTimeout(turn));
  }
  assertEquals(counted, false);
  await answer;
  assertEquals(words[0], 1);
});
