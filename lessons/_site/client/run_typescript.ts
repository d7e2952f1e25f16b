/**
 * Runs TypeScript blocks, each in a Worker of its own.
 *
 * @module
 */
import type { Tested, TypeScriptJob, TypeScriptNews } from "./protocol.ts";
import { inSite } from "./root.ts";
import type { Hear, Outcome } from "./run.ts";

/**
 * Runs a block and resolves to how it ended.
 *
 * @throws the signal's reason, if that aborts first.
 */
export function runTypeScript(
  job: TypeScriptJob,
  hear: Hear,
  signal: AbortSignal,
): Promise<Outcome> {
  const worker = new Worker(inSite("run/typescript.js"), { type: "module" });
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  const tests: Tested[] = [];
  let text = "";
  let hasStarted = false;
  worker.addEventListener(
    "message",
    ({ data }: MessageEvent<TypeScriptNews>) => {
      if ("ready" in data) hasStarted = true;
      else if ("text" in data) hear({ text: text += data.text });
      else if ("tested" in data) tests.push(data.tested);
      else resolve({ text, tests, ...data.ended });
    },
  );
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    if (hasStarted) return; // the Worker tells by itself
    reject(new Error("the Worker did not start"));
  });
  signal.addEventListener("abort", () => reject(signal.reason));
  worker.postMessage(job);
  return promise.finally(() => worker.terminate());
}
