/**
 * Builds the site into a temporary folder.
 *
 * @module
 */
import { assertEquals, assertMatch } from "@std/assert";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exported, root } from "./book.ts";
import { buildSite } from "./site.ts";

const isGranted = (permission: Deno.PermissionDescriptor) =>
  Deno.permissions.querySync(permission).state === "granted";

const ignore = !isGranted({ name: "read", path: root }) ||
  !isGranted({ name: "run", command: Deno.execPath() }) ||
  !isGranted({ name: "env", variable: "TMPDIR" }) ||
  !isGranted({ name: "write", path: tmpdir() });

Deno.test(
  "buildSite() writes a page a lesson, with Python highlighted and the code, over what was there",
  {
    ignore,
  },
  async () => {
    const parent = await Deno.makeTempDir();
    try {
      const folder = join(parent, "site");
      await Deno.mkdir(folder);
      await Deno.writeTextFile(join(folder, "stale.html"), "");

      assertMatch(
        await buildSite(folder),
        /^\d+ lessons, \d+ claims, \d+ Python cells, \d+ TypeScript blocks$/,
      );

      const names = [...Deno.readDirSync(folder)].map(({ name }) => name);
      assertEquals(names.includes("index.html"), true);
      assertEquals(names.includes("stale.html"), false);
      for (const { key } of exported) {
        const page = await Deno.readTextFile(join(folder, key, "index.html"));
        assertMatch(page, /<code class="language-python">/);
        assertMatch(page, /<h2 id="the-code">/);
      }
      const prism = await Deno.readTextFile(join(folder, "prism.js"));
      assertMatch(prism, /languages\.python\s*=/);
    } finally {
      await Deno.remove(parent, { recursive: true });
    }
  },
);
