/**
 * Writes the site: what `deno task docs` does. With `--under=/name/` its page
 * for what is missing suits a host that keeps the site under `/name/`.
 *
 * @module
 */
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { root } from "../_book/book.ts";
import { Builder } from "../_site/build.ts";
import { Fault } from "../_site/fault.ts";
import { writeSite } from "../_site/write.ts";

const inProject = (name: string) => fileURLToPath(new URL(name, root));

try {
  const options = { under: { type: "string", default: "/" } } as const;
  const { under } = parseArgs({ args: Deno.args, options }).values;
  console.log("Reading the lessons, and writing site/ …");
  const { site, summary } = await new Builder({ under }).build();
  await writeSite(site, {
    target: inProject("site"),
    drafts: inProject("site.new"),
  });
  console.log(`${summary}: open site/index.html, or deno task read`);
} catch (error) {
  console.error(error instanceof Fault ? error.message : error);
  Deno.exit(1);
}
