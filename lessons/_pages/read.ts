/**
 * Serves the reading site on this machine and rebuilds it when a lesson
 * changes: what `deno task read` does.
 *
 * @module
 */
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { root } from "./book.ts";
import { buildSite, site } from "./site.ts";

/** The port to try first; where it is taken, the system chooses another. */
const preferredPort = 8000;

/** How long, in milliseconds, to wait for more changes after the first one. */
const settleTime = 200;

await rebuild();
serve(preferredPort);
await watch();

function serve(port: number): void {
  const server = createServer(sirv(site, { dev: true }));
  server.on("error", (error: Error & { code?: string }) => {
    if (error.code !== "EADDRINUSE" || port === 0) throw error;
    serve(0);
  });
  server.listen(port, "127.0.0.1", () => {
    const address = server.address();
    const chosen = typeof address === "object" ? address?.port : port;
    console.log(`Read it at http://127.0.0.1:${chosen}/`);
  });
}

async function watch(): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  for await (
    const { kind } of Deno.watchFs(fileURLToPath(new URL("lessons", root)))
  ) {
    if (kind === "access") continue;
    clearTimeout(timer);
    timer = setTimeout(rebuild, settleTime);
  }
}

/** Builds the site; a lesson that cannot be read is reported, and what was served before stays. */
async function rebuild(): Promise<void> {
  try {
    console.log(await buildSite(site));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}
