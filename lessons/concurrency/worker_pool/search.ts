import type { TaskSignal } from "../pool/mod.ts";

/** Finds "well", or searches until nobody wants the result any more. */
export default function search(long: boolean, signal: TaskSignal): string {
  while (long) signal.throwIfAborted();
  return "well";
}
