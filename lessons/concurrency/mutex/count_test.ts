import { assertEquals } from "@std/assert";
import { granted } from "../../_kit/granted.ts";
import { ask } from "../isolate/mod.ts";
import type { Words } from "./count.ts";

const ignore = !granted({ name: "read", path: import.meta.dirname });
const worker = new URL("./worker.ts", import.meta.url);

/** Where the barriers are: the start, and the middle of an increment. */
const [STARTING, INSIDE] = [2, 3];

const share = (): Words => new Int32Array(new SharedArrayBuffer(16));
const turn = () => new Promise((resolve) => setTimeout(resolve));

Deno.test("a Worker does not count until the other is there", {
  ignore,
}, async () => {
  const words = share();
  let counted = false;
  const answer = ask(worker, { kind: "atomic", times: 1, words })
    .then(() => counted = true);
  // Nobody else comes: it sleeps until it is woken here.
  while (!counted && Atomics.notify(words, STARTING) === 0) await turn();
  assertEquals(counted, false);
  await answer;
  assertEquals(words[0], 1);
});

Deno.test("a Worker waits in the middle of an increment for the other", {
  ignore,
}, async () => {
  const words = share();
  words[STARTING] = 2;
  const answer = ask(worker, { kind: "racy", times: 1, words });
  while (Atomics.load(words, INSIDE) === 0) await turn();
  Atomics.store(words, 0, 7); // lost: it has read 0 already
  Atomics.add(words, INSIDE, 1);
  await answer;
  assertEquals(words[0], 1);
});
