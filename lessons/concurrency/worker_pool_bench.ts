/**
 * Five thousand squares: on this thread, and through a pool of two Workers.
 *
 * ```sh
 * deno task bench worker_pool
 * ```
 *
 * @module
 */
import { offered, row } from "../_kit/row.ts";
import { Pool } from "./pool/mod.ts";
import square from "./pool/square.ts";

const group = "5,000 squares";
const items = Array.from({ length: 5000 }, (_, n) => n);
const sum = (list: number[]) => list.reduce((total, n) => total + n, 0);
const expected = sum(items.map((n) => n * n));

await row({
  group,
  name: "on this thread",
  expected,
  run: () => sum(items.map(square)),
  baseline: true,
});

if (offered("pool.map", { name: "read", path: import.meta.dirname })) {
  const pool = new Pool<typeof import("./pool/square.ts")>(
    new URL("./pool/square.ts", import.meta.url),
    { size: 2 },
  );
  await row({
    group,
    name: "pool.map",
    expected,
    run: async () => sum(await pool.map(items)),
  });
  await row({
    group,
    name: "pool.map, one item a message",
    expected,
    run: async () => sum(await pool.map(items, { chunkSize: 1 })),
  });
}
