/**
 * A question to a Worker, and its answer.
 *
 * @module
 */

/**
 * Starts a Worker with `module`, posts it `question`, and ends it once it has
 * answered. Rejects if the question cannot be cloned, or if the Worker fails. One
 * that closes and says nothing keeps its caller waiting.
 */
export async function ask(module: URL, question: unknown): Promise<unknown> {
  const worker = new Worker(module, { type: "module" });
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message));
      };
      worker.postMessage(question);
    });
  } finally {
    worker.terminate();
  }
}

/** What the Worker of this folder is sent. */
export interface Parcel {
  /** An object: the Worker gets a copy, and appends a 2 to it. */
  copied: number[];
  /** Shared bytes: the Worker adds 1 to the first word, and wakes who waits. */
  shared: Int32Array<SharedArrayBuffer>;
}

/** What it answers. */
export interface Answer {
  /** Its copy, with the 2. */
  copied: number[];
  /** Its `globalThis.owner`, before and after it wrote "worker" there. */
  owners: [unknown, unknown];
}

/** Sends a new Worker a parcel. Needs read permission for this folder. */
export async function send(parcel: Parcel): Promise<Answer> {
  const worker = new URL("./worker.ts", import.meta.url);
  return await ask(worker, parcel) as Answer;
}
