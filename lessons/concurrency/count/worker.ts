/// <reference lib="deno.worker" />
/**
 * A Worker that counts: a number in, its exact sum of squares out.
 *
 * @module
 */
import { count } from "./count.ts";

self.onmessage = ({ data }: MessageEvent<number>) => {
  self.postMessage(count(data));
};
