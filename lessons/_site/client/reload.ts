/**
 * Reloads the page when the site has been built anew, and shows why it was not.
 *
 * @module
 */
import { make } from "./make.ts";

/** The version of the site that this page is of. */
const shown = Number(
  document.currentScript instanceof HTMLScriptElement
    ? new URL(document.currentScript.src).search.slice(1)
    : 0,
);
const banner = make("pre", {
  className: "fault",
  attributes: { role: "alert" },
});

new EventSource("/changes").addEventListener("message", ({ data }) => {
  const { version, fault } = JSON.parse(data);
  if (version !== shown) location.reload();
  banner.textContent = fault;
  if (fault) document.body.append(banner);
  else banner.remove();
});
