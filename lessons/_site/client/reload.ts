/**
 * Reloads the page when the site has been built anew, and shows why it was not.
 *
 * @module
 */
import { make } from "./make.ts";

let shown: number | undefined;
const banner = make("pre", {
  className: "fault",
  attributes: { role: "alert" },
});

new EventSource("/changes").addEventListener("message", ({ data }) => {
  const { version, fault } = JSON.parse(data);
  shown ??= version;
  if (version !== shown) location.reload();
  banner.textContent = fault;
  if (fault) document.body.append(banner);
  else banner.remove();
});
