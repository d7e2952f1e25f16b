/**
 * Finds the errors that directives hide: it compiles copies of their pages, in each
 * of which one hides nothing.
 *
 * @module
 */
import { pathToFileURL } from "node:url";
import type { Page } from "../../_book/page.ts";
import { nameOf } from "../block_name.ts";
import { Copies } from "../copies.ts";
import { denoCheckEach } from "../deno_check.ts";
import type { Diagnostic } from "../diagnostics.ts";
import type { RunOptions } from "../result.ts";
import { alone, type Directive, without } from "./directives.ts";

/** A directive, and the page that it stands on. */
export interface PlacedDirective {
  page: Page;
  directive: Directive;
}

/** The errors that each of the directives hides. */
export async function hiddenBy(
  placed: PlacedDirective[],
  options: RunOptions,
): Promise<Diagnostic[][]> {
  const hidden = await compile(placed, without, options);
  // Deno prints a block anew before it compiles it, and loses an error or two.
  const lost = placed.filter(({ directive }, index) =>
    directive.block && hidden[index].length === 0
  );
  const found = await compile(lost, alone, options);
  return placed.map((one, index) =>
    lost.includes(one) ? found[lost.indexOf(one)] : hidden[index]
  );
}

/** The errors in a copy for each directive. */
async function compile(
  placed: PlacedDirective[],
  textOf: (page: Page, directive: Directive) => string,
  options: RunOptions,
): Promise<Diagnostic[][]> {
  const copies = new Copies(options.folder);
  const files = placed.map(({ page, directive }) =>
    copies.write(page, textOf(page, directive))
  );
  const diagnostics = await denoCheckEach(files, copies.imports, options);
  return placed.map(({ directive: { block, codeLine } }, index) => {
    const { href } = pathToFileURL(files[index]);
    return diagnostics.filter(({ file, line }) =>
      file === href && line === codeLine ||
      block && file === nameOf(block, href)
    );
  });
}
