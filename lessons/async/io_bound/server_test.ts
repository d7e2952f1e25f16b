import { assertEquals } from "@std/assert";
import { meeting } from "./server.ts";

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
