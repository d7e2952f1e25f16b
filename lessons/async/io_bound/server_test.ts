import { assertEquals, assertRejects } from "@std/assert";
import { granted } from "../../_kit/granted.ts";
import { endless, meeting, serve } from "./server.ts";

Deno.test("meeting() answers nobody until all have arrived", async () => {
  const log: string[] = [];
  const answer = meeting(2);
  const first = answer().then(() => log.push("first answered"));
  await new Promise((resolve) => setTimeout(resolve));
  log.push("second arrives");
  assertEquals(await (await answer()).text(), "1");
  await first;
  assertEquals(log, ["second arrives", "first answered"]);
});

Deno.test("an abort rejects who waits, and reaches the server", {
  ignore: !granted({ name: "net", host: "127.0.0.1" }),
  timeout: 10_000, // it would otherwise wait for ever where it fails
}, async () => {
  const left = Promise.withResolvers<void>();
  await using server = serve(endless(left.resolve));
  const controller = new AbortController();
  const response = await fetch(server.url, { signal: controller.signal });
  controller.abort();
  await assertRejects(() => response.text(), DOMException, "aborted");
  await left.promise;
});
