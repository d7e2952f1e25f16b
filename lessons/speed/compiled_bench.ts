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

const exact = closedForm(n);
const inexact = unguardedCount(n);

/** One row, that checks its sum. What compiles as it runs is run warm first. */
async function row<T extends number | bigint>(
  name: string,
  expected: T,
  run: () => T | Promise<T>,
  options: Partial<Deno.BenchDefinition> = {},
): Promise<void> {
  const checked = async () => {
    const sum = await run();
    if (sum !== expected) throw new Error(`${name}: ${sum}, not ${expected}`);
  };
  const warm = performance.now() + (options.n ? 0 : 300);
  while (performance.now() < warm) await checked();
  Deno.bench({ name, group: "one count", fn: checked, ...options });
}

const seldom = { n: 3 };

await row("TypeScript", exact, () => count(n), { baseline: true });
await row("number, inexact", inexact, () => unguardedCount(n));
await row("bigint", exact, () => bigintCount(n), seldom);
await row("WebAssembly f64, inexact", inexact, () => rounded(0, n));
await row("WebAssembly scalar", exact, () => countScalar(n));
await row("WebAssembly SIMD", exact, () => countSimd(n));
for (const options of [["-O2"], ["-O3", "-march=native"]]) {
  const c = compileC(...options);
  if (c) await row(`C ${options.join(" ")}`, exact, () => c(n));
}
const python = Python.start(
  `${import.meta.dirname}/../concurrency/count/count.py`,
);
if (python) {
  await row(
    "CPython",
    exact,
    async () => (await python.count("one", n))[0],
    seldom,
  );
}
