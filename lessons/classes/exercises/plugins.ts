/**
 * `loadAll(loaders)` should run one loader after another, go on after one that
 * fails, and say which loaded and which did not. So far the first failure ends
 * it.
 *
 * Run it with `deno test lessons/classes/exercises/plugins.ts`.
 *
 * @example Hint
 * Where would `try` have to stand, for the next loader to get its turn?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

type Loaders = Record<string, () => Promise<unknown>>;
type Report = { loaded: string[]; failed: string[] };

async function loadAll(loaders: Loaders): Promise<Report> {
  const report: Report = { loaded: [], failed: [] };
  try {
    for (const [name, load] of Object.entries(loaders)) {
      await load();
      report.loaded.push(name);
    }
  } catch {
    report.failed.push("something");
  }
  return report;
}

Deno.test("loadAll() goes on after a failure", async () => {
  const report = await loadAll({
    xml: () => Promise.reject(new Error("no XML library")),
    csv: () => Promise.resolve(),
  });
  assertEquals(report, { loaded: ["csv"], failed: ["xml"] });
});
