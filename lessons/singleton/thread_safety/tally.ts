/**
 * One counter to an isolate, and the locks that isolates share.
 *
 * @module
 */

/** A counter: there is one in every isolate that imports this module. */
export const tally: { count: number } = { count: 0 };

/** The part of the Web Locks API used here: Deno has it, its types do not. */
export interface Locks {
  /**
   * Runs `callback` once nobody else in this process holds `name`. With
   * `ifAvailable`, runs it at once, on null where `name` is held.
   */
  request<R>(
    name: string,
    options: { ifAvailable?: boolean },
    callback: (lock: { name: string } | null) => R | Promise<R>,
  ): Promise<R>;
}

/** The locks of this process: a Worker waits for what its parent holds. */
export const locks: Locks =
  (navigator as typeof navigator & { locks: Locks }).locks;

/** What a Worker saw. */
export interface Report {
  /** Whether the lock was free, so that the Worker counted. */
  entered: boolean;
  /** The count of the Worker's own {@link tally} afterwards. */
  count: number;
}

/**
 * Has a new Worker count, if the lock called `name` is free at that moment.
 * Needs read permission for this folder.
 */
export async function countInWorker(name: string): Promise<Report> {
  const url = new URL("./worker.ts", import.meta.url);
  const worker = new Worker(url, { type: "module" });
  try {
    return await new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.postMessage(name);
    });
  } finally {
    worker.terminate();
  }
}
