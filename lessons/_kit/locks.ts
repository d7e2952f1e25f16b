/**
 * The Web Locks of this process: Deno has them, its types do not.
 *
 * @module
 */

/** A lock that is held, or waited for. */
export interface Lock {
  /** What it is called. */
  readonly name: string;
}

/** What is done while a lock is held. `null` says that it was not to be had. */
export type Granted<R> = (lock: Lock | null) => R | Promise<R>;

/** How a lock is asked for. */
export interface LockOptions {
  /** Whether to be called at once, on `null` where somebody holds the lock. */
  ifAvailable?: boolean;
  /** Gives up waiting. */
  signal?: AbortSignal;
}

/** The part of the Web Locks API that is used here. */
export interface Locks {
  /**
   * Calls `granted` once nobody else in this process holds `name`, and holds it
   * until that has settled. Resolves, or rejects, as `granted` does.
   */
  request<R>(name: string, granted: Granted<R>): Promise<R>;
  /** As above, in the way that `options` say. */
  request<R>(
    name: string,
    options: LockOptions,
    granted: Granted<R>,
  ): Promise<R>;
  /** Which locks are held, and which are waited for. */
  query(): Promise<{ held: Lock[]; pending: Lock[] }>;
}

/** The locks that this thread and its Workers share. */
export const locks: Locks =
  (navigator as typeof navigator & { locks: Locks }).locks;
