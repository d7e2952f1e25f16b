/**
 * One count by every kernel, on one thread.
 *
 * @module
 */
import {
  bigintCount,
  closedForm,
  count,
  unguardedCount,
} from "../concurrency/cpu_bound.ts";
import { rounded } from "../concurrency/count/count.wasm";
import { countScalar, countSimd } from "../concurrency/count/wasm.ts";
import { compileC, n, Python } from "../_kit/peers.ts";
import { row } from "../_kit/row.ts";

const group = "one count";
const exact = { group, expected: closedForm(n) };
const inexact = { group, expected: unguardedCount(n) };

/** What takes seconds is measured four times. */
const seldom = { n: 3 };

await row({
  ...exact,
  name: "TypeScript",
  run: () => count(n),
  baseline: true,
});
await row({
  ...inexact,
  name: "number, inexact",
  run: () => unguardedCount(n),
});
await row({ ...exact, name: "bigint", run: () => bigintCount(n), ...seldom });
await row({
  ...inexact,
  name: "WebAssembly f64, inexact",
  run: () => rounded(0, n),
});
await row({ ...exact, name: "WebAssembly scalar", run: () => countScalar(n) });
await row({ ...exact, name: "WebAssembly SIMD", run: () => countSimd(n) });
for (const options of [["-O2"], ["-O3", "-march=native"]]) {
  const c = compileC(...options);
  if (c) {
    await row({
      ...exact,
      name: `C ${options.join(" ")}`,
      run: () => c(n),
    });
  }
}
const python = Python.start(
  `${import.meta.dirname}/../concurrency/count/count.py`,
);
if (python) {
  const run = async () => (await python.count("one", n))[0];
  await row({ ...exact, name: "CPython", run, ...seldom });
}
