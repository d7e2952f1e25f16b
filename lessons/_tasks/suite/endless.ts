/**
 * A task that says where its folder is and never ends, for tests that end it.
 *
 * @module
 */
import { runTask } from "./task.ts";

await runTask(async ({ folder, signal }) => {
  Deno.writeTextFileSync(`${folder}/file`, "");
  console.log(folder);
  setInterval(() => {}, 1_000); // a pending promise alone would end the process
  await new Promise((_, reject) =>
    signal.addEventListener("abort", () => reject(signal.reason))
  );
  return true;
});
