import type { TaskSignal } from "../pool/mod.ts";

/** Finds "well", or searches until nobody wants the result any more. */
export default function search(endless: boolean, signal: TaskSignal): string {
  while (endless) signal.throwIfAborted();
  return "well";
}
