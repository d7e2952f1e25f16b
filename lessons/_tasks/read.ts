/**
 * Serves the site on this machine alone and rebuilds it when a lesson changes:
 * what `deno task read` does.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { root } from "../_book/book.ts";
import { Builder } from "../_site/build.ts";
import { Live } from "../_site/live.ts";
import { bursts } from "./suite/watch.ts";

/** The port to try first; where it is taken, the system chooses another. */
const preferredPort = 8000;

const builder = new Builder({ live: true });
const live = new Live(async () => {
  const { site, summary } = await builder.build();
  console.log(summary);
  return site;
}, await builder.frame());

console.log("Reading the lessons …");
await rebuild();
serve(preferredPort);
// Changes during a build are one burst: one build at a time, and one waiting.
for await (const _ of bursts(changes())) await rebuild();

async function rebuild(): Promise<void> {
  const fault = await live.rebuild();
  if (fault) {
    console.error(`${fault}\nNot built. What was served before stays.`);
  }
}

function serve(port: number): void {
  try {
    Deno.serve({
      hostname: "127.0.0.1",
      port,
      onListen: ({ port }) =>
        console.log(`Read it at http://127.0.0.1:${port}/`),
    }, (request) => live.answer(request));
  } catch (error) {
    if (!(error instanceof Deno.errors.AddrInUse) || port === 0) throw error;
    serve(0);
  }
}

/** The changes of what a site is made of. */
async function* changes(): AsyncGenerator<string[]> {
  const watched = ["lessons", "deno.json"].map((name) =>
    fileURLToPath(new URL(name, root))
  );
  for await (const { kind, paths } of Deno.watchFs(watched)) {
    if (kind !== "access") yield paths;
  }
}
