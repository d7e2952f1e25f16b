/**
 * Runs steps, a few at a time, in their order.
 *
 * @module
 */
import type { Result, RunOptions } from "../../_run/result.ts";
import type { Step } from "../steps/step.ts";

/** Is told what happens. */
export interface Listener {
  /** A step starts. */
  started(step: Step): void;
  /** A step has a result. */
  found(step: Step, result: Result): void;
  /** A step has ended, `milliseconds` after it started. */
  ended(step: Step, milliseconds: number): void;
}

/**
 * Runs the steps, `width` at once, each as soon as one before it has ended: what
 * is cheap stands first. A step that breaks off has failed; the others run.
 *
 * @throws the reason of `options.signal`, once it aborts and all steps have ended.
 */
export async function runSteps(
  steps: Step[],
  options: RunOptions,
  listener: Listener,
  width: number = navigator.hardwareConcurrency,
): Promise<void> {
  const waiting = steps.values();
  await Promise.all(Array.from({ length: width }, async () => {
    for (const step of waiting) {
      if (options.signal.aborted) return;
      await runStep(step, options, listener);
    }
  }));
  options.signal.throwIfAborted();
}

async function runStep(
  step: Step,
  options: RunOptions,
  listener: Listener,
): Promise<void> {
  const start = performance.now();
  listener.started(step);
  try {
    for await (const result of step.run(options)) {
      listener.found(step, result);
    }
  } catch (error) {
    if (options.signal.aborted) return;
    listener.found(step, brokenOff(step, error));
  }
  listener.ended(step, performance.now() - start);
}

function brokenOff({ name }: Step, error: unknown): Result {
  const reason = error instanceof Error ? error.message : error;
  return {
    ...{ step: name, name: "", path: "", line: 0, status: "failed" },
    message: `it broke off: ${reason}`,
  };
}
