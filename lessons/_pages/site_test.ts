/**
 * Builds the site into a temporary folder.
 *
 * @module
 */
import { assertEquals, assertMatch } from "@std/assert";
import { tmpdir } from "node:os";
import { pathToFileURL } from "node:url";
import { exported, root } from "./book.ts";
import { buildSite } from "./site.ts";

const isGranted = (permission: Deno.PermissionDescriptor) =>
  Deno.permissions.querySync(permission).state === "granted";

const ignore = !isGranted({ name: "read", path: root }) ||
  !isGranted({ name: "run", command: Deno.execPath() }) ||
  !isGranted({ name: "env", variable: "TMPDIR" }) ||
  !isGranted({ name: "write", path: tmpdir() });

Deno.test(
  "buildSite() writes a page a lesson, highlights Python, and replaces what was there",
  { ignore },
  async () => {
    const parent = await Deno.makeTempDir();
    try {
      const folder = new URL(`${pathToFileURL(parent)}/site/`);
      await Deno.mkdir(folder);
      await Deno.writeTextFile(new URL("stale.html", folder), "");

      assertMatch(
        await buildSite(folder),
        /^\d+ lessons, \d+ claims, \d+ Python cells, \d+ TypeScript blocks$/,
      );

      const names = [...Deno.readDirSync(folder)].map(({ name }) => name);
      assertEquals(names.includes("index.html"), true);
      assertEquals(names.includes("stale.html"), false);
      for (const { key } of exported) {
        const page = await Deno.readTextFile(
          new URL(`${key}/index.html`, folder),
        );
        assertMatch(page, /<code class="language-python">/);
      }
      assertMatch(
        await Deno.readTextFile(new URL("prism.js", folder)),
        /languages\.python\s*=/,
      );
    } finally {
      await Deno.remove(parent, { recursive: true });
    }
  },
);
