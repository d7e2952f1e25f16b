/**
 * What axe says of a page.
 *
 * @module
 */
import type { Page } from "playwright-core";

let script: string | undefined;

/** The violations, each in a line. @param without the rules that are left out. */
export async function violations(
  page: Page,
  without: string[] = [],
): Promise<string[]> {
  script ??= await Deno.readTextFile(
    new URL(import.meta.resolve("axe-core/axe.min.js")),
  );
  const session = await page.context().newCDPSession(page);
  // Past the page, so that its policy does not matter.
  await session.send("Runtime.evaluate", { expression: script });
  const rules = Object.fromEntries(
    without.map((rule) => [rule, { enabled: false }]),
  );
  const options = JSON.stringify({ resultTypes: ["violations"], rules });
  const { result } = await session.send("Runtime.evaluate", {
    expression: `axe.run(document, ${options}).then(
      ({ violations }) => violations.map(({ id, nodes }) =>
        id + ": " + nodes.map(({ target }) => target.join(" ")).join(", ")))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
}
