/**
 * Practises at a desk where the test decides what happens.
 *
 * @module
 */
import { assertEquals, assertStringIncludes } from "@std/assert";
import type { Exercise } from "./exercise.ts";
import { type Event, practise } from "./practise.ts";
import { Session } from "./session.ts";

const [one, two] = ["one", "two"].map((title): Exercise => ({
  ...{ path: `lessons/sums/exercises/${title}.ts`, title },
  ...{ task: `Count to ${title}.`, hint: "" },
}));

Deno.test("practise() runs an exercise when it is begun or saved, and calls off the run before", async () => {
  const log: string[] = [];
  const session = new Session([one, two], []);
  await practise(session, {
    events: ReadableStream.from<Event>([
      { saved: [`/elsewhere/${two.path}`] },
      {
        saved: ["/elsewhere/other.ts", `C:\\${one.path.replaceAll("/", "\\")}`],
      },
      { key: "n" },
      { key: "h" },
    ]),
    show: (text) => log.push(text.includes("Hint") ? "shows hint" : "shows"),
    run: ({ title }, signal) => {
      log.push(`runs ${title}`);
      const { promise, resolve } = Promise.withResolvers<string[]>();
      signal.addEventListener("abort", () => {
        log.push(`stops ${title}`);
        resolve([]);
      });
      return promise;
    },
  });
  assertEquals(log, [
    ...["shows", "runs one", "stops one"],
    ...["shows", "runs one", "stops one"],
    ...["shows", "runs two", "shows hint", "stops two"],
  ]);
  assertStringIncludes(`${session}`, "0 of 2");
});

/** What is shown at last of an exercise whose run ends like this. */
async function shown(run: () => Promise<string[]>): Promise<string> {
  const over = Promise.withResolvers<void>();
  const texts: string[] = [];
  await practise(new Session([one], []), {
    events: new ReadableStream<Event>({
      async start(events) {
        await over.promise;
        events.close();
      },
    }),
    show(text) {
      if (texts.push(text) === 2) over.resolve();
    },
    run,
  });
  assertStringIncludes(texts[0], "running …");
  return texts[1];
}

Deno.test("practise() shows what came of a run, and why there was none", async () => {
  assertStringIncludes(await shown(() => Promise.resolve([])), "It passes.");
  assertStringIncludes(
    await shown(() => Promise.reject(new Error("no deno"))),
    "it did not run: Error: no deno",
  );
});
