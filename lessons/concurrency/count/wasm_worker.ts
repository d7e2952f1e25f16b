/// <reference lib="deno.worker" />
/**
 * A Worker that counts in WebAssembly: a number in, its exact sum of squares out.
 *
 * @module
 */
import { countSimd } from "./wasm.ts";

self.onmessage = ({ data }: MessageEvent<number>) => {
  self.postMessage(countSimd(data));
};
