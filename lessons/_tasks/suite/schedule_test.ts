/**
 * Runs steps whose beginnings and ends the test decides.
 *
 * @module
 */
import { assertEquals, assertRejects } from "@std/assert";
import type { Result } from "../../_run/result.ts";
import type { Step } from "../steps/step.ts";
import { type Listener, runSteps } from "./schedule.ts";

/** Writes down what it is told. */
class Log implements Listener {
  readonly lines: string[] = [];

  started({ name }: Step): void {
    this.lines.push(`${name} started`);
  }

  found({ name }: Step, { status, message }: Result): void {
    this.lines.push(`${name} ${status}: ${message}`);
  }

  ended({ name }: Step): void {
    this.lines.push(`${name} ended`);
  }
}

const signal = new AbortController().signal;
const options = { signal, folder: "" };

/** A step that finds nothing. */
function step(name: string, act: () => unknown = () => {}): Step {
  return {
    name,
    async *run() {
      await act();
      yield* [];
    },
  };
}

Deno.test("runSteps() starts a step when one before it has ended, in their order", async () => {
  const log = new Log();
  const { promise, resolve } = Promise.withResolvers<void>();
  const steps = [
    step("long", () => promise),
    step("short"),
    step("last", resolve),
  ];
  await runSteps(steps, options, log, 2);
  const order = log.lines.filter((line) => line !== "last ended");
  assertEquals(order, [
    ...["long started", "short started", "short ended"],
    ...["last started", "long ended"],
  ]);
});

Deno.test("runSteps() tells each result, and how long a step took", async () => {
  const results: Result[] = [];
  const times: number[] = [];
  const result: Result = {
    ...{ step: "one", name: "", path: "lessons/x.ts", line: 7 },
    status: "passed",
  };
  const one: Step = {
    name: "one",
    async *run() {
      yield result;
      throw "no such file";
    },
  };
  const start = performance.now();
  await runSteps([one], options, {
    started() {},
    found: (_, result) => results.push(result),
    ended: (_, milliseconds) => times.push(milliseconds),
  });
  const most = performance.now() - start;
  assertEquals(results, [result, {
    ...{ step: "one", name: "", path: "", line: 0 },
    ...{ status: "failed", message: "it broke off: no such file" },
  }]);
  assertEquals(times.map((time) => 0 <= time && time <= most), [true]);
});

Deno.test("runSteps() fails a step that breaks off, and runs the others", async () => {
  const log = new Log();
  const broken = step("broken", () => {
    throw new Error("no such file");
  });
  await runSteps([broken, step("next")], options, log, 1);
  assertEquals(log.lines, [
    "broken started",
    "broken failed: it broke off: no such file",
    "broken ended",
    "next started",
    "next ended",
  ]);
});

Deno.test("runSteps() starts nothing more once it is called off, and rejects when all has ended", async () => {
  const log = new Log();
  const stop = new AbortController();
  const stopping = step("stopping", () => {
    stop.abort(new Error("called off"));
    stop.signal.throwIfAborted();
  });
  await assertRejects(
    () =>
      runSteps(
        [stopping, step("next")],
        { signal: stop.signal, folder: "" },
        log,
        1,
      ),
    Error,
    "called off",
  );
  assertEquals(log.lines, ["stopping started"]);
});
