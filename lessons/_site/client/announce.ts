/**
 * Speaks to screen readers, one thing at a time.
 *
 * @module
 */
import { make } from "./make.ts";

const status = make("p", {
  className: "unseen",
  attributes: { role: "status" },
});
document.body.append(status);

/** Says something. */
export function announce(text: string): void {
  status.textContent = text;
}
