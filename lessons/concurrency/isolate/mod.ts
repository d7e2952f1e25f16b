/**
 * What an isolate shares with a Worker, and what it does not.
 *
 * @module
 */

/** What a Worker is sent. */
export interface Parcel {
  /** An object: the Worker gets a copy, and appends a 2 to it. */
  copied: number[];
  /** Shared bytes: the Worker adds 1 to the first word, and wakes who waits. */
  shared: Int32Array<SharedArrayBuffer>;
}

/** What a Worker answers. */
export interface Answer {
  /** Its copy, with the 2. */
  copied: number[];
  /** What it found in `globalThis.owner`, before it wrote "worker" there. */
  owner: unknown;
}

/** Sends a new Worker a parcel. Needs read permission for this folder. */
export async function send(parcel: Parcel): Promise<Answer> {
  const url = new URL("./worker.ts", import.meta.url);
  const worker = new Worker(url, { type: "module" });
  try {
    return await new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.postMessage(parcel);
    });
  } finally {
    worker.terminate();
  }
}
