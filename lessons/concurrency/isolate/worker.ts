/**
 * Changes what it is sent, and its own `globalThis`.
 *
 * @module
 */
/// <reference lib="deno.worker" />
import type { Answer, Parcel } from "./mod.ts";

const owner = (): unknown => Reflect.get(globalThis, "owner");

self.onmessage = ({ data: { copied, shared } }: MessageEvent<Parcel>) => {
  const before = owner();
  Reflect.set(globalThis, "owner", "worker");
  copied.push(2);
  Atomics.add(shared, 0, 1);
  Atomics.notify(shared, 0);
  self.postMessage({ copied, owners: [before, owner()] } satisfies Answer);
};
