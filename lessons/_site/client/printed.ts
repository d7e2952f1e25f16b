/**
 * Sends what a run prints, at most so much of it.
 *
 * @module
 */
import { cutNote, printLimit } from "./protocol.ts";

/** Makes a function that passes text on until the limit is reached. */
export function limited(
  send: (text: string) => void,
  limit: number = printLimit,
): (text: string) => void {
  let left = limit;
  let cut = false;
  return (text) => {
    if (cut) return;
    cut = text.length > left;
    send(cut ? text.slice(0, left) + cutNote : text);
    left -= text.length;
  };
}
