/**
 * One count by every kernel, on one thread.
 *
 * ```sh
 * deno task bench compiled
 * ```
 *
 * @module
 */
import { row } from "../_kit/row.ts";
import { rounded } from "../concurrency/count/count.wasm";
import {
  bigintCount,
  closedForm,
  count,
  countScalar,
  countSimd,
  unguardedCount,
} from "../concurrency/count/mod.ts";
import {
  compileC,
  countIn,
  n,
  startPython,
} from "../concurrency/count/peers.ts";

const group = "one count";
const expected = closedForm(n);
const inexact = unguardedCount(n);

await row({
  group,
  name: "TypeScript",
  expected,
  run: () => count(n),
  baseline: true,
});
await row({
  group,
  name: "number, inexact",
  expected: inexact,
  run: () => unguardedCount(n),
});
await row({
  group,
  name: "WebAssembly f64, inexact",
  expected: inexact,
  run: () => rounded(0, n),
});
await row({ group, name: "bigint", expected, run: () => bigintCount(n), n: 3 });
await row({
  group,
  name: "WebAssembly u64",
  expected,
  run: () => countScalar(n),
});
await row({
  group,
  name: "WebAssembly vectors",
  expected,
  run: () => countSimd(n),
});
for (const options of [["-O2"], ["-O3", "-march=native"]]) {
  const c = compileC(...options);
  const name = `C ${options.join(" ")}`;
  if (c) await row({ group, name, expected, run: () => c(n) });
}
const python = startPython();
if (python) {
  const run = async () => (await countIn(python, "one", n))[0];
  await row({ group, name: "CPython", expected, run, n: 3 });
}
