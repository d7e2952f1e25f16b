/**
 * What a cache saves in a recursion, and what each kind of key costs where the
 * result is there already. Results are added up and compared with the sum that
 * they must have, so that none can be left out.
 *
 * ```sh
 * deno task bench memoize
 * ```
 *
 * @module
 */
import { cached } from "./cached/mod.ts";

/** Throws unless a sum is what it must be. */
function check(sum: number, expected: number): void {
  if (sum !== expected) throw new Error(`the sum is ${sum}, not ${expected}`);
}

function fibonacci(n: number): number {
  return n <= 1 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

Deno.bench(
  { name: "recursion, cached", group: "fibonacci(25)", baseline: true },
  () => {
    const kept: (n: number) => number = cached(
      (n) => n,
      (n: number) => n <= 1 ? n : kept(n - 1) + kept(n - 2),
    );
    check(kept(25), 75_025);
  },
);

Deno.bench({ name: "recursion, plain", group: "fibonacci(25)" }, () => {
  check(fibonacci(25), 75_025);
});

type Pair = (x: number, y: number) => number;
const side = 32;
const add: Pair = (x, y) => x + y;

/** Asks for every pair of numbers below `side`. */
function ask(pair: Pair): void {
  let sum = 0;
  for (let x = 0; x < side; x++) {
    for (let y = 0; y < side; y++) sum += pair(x, y);
  }
  check(sum, side * side * (side - 1));
}

const rows = new Map<number, Map<number, object>>();
const number: Pair = (x, y) => x * side + y;
const keys: [string, (x: number, y: number) => unknown, max?: number][] = [
  ["number as key", number],
  ["number, with a bound", number, side * side],
  ["nested maps", (x, y) =>
    rows.getOrInsertComputed(x, () => new Map())
      .getOrInsertComputed(y, () => ({}))],
  ["template string", (x, y) => `${x},${y}`],
  ["JSON", (x, y) => JSON.stringify([x, y])],
];

for (const [name, key, max] of keys) {
  const pair = cached(key, add, max);
  ask(pair);
  Deno.bench({ name, group: "key", baseline: key === number && !max }, () => {
    ask(pair);
  });
}

Deno.bench({ name: "no cache", group: "key" }, () => ask(add));
