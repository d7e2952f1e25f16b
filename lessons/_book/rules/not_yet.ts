/**
 * The lessons that are not held to the rules for their kind yet, sorted. The
 * list may only shrink: a lesson that keeps every rule is refused in it.
 *
 * @module
 */
export const notYet: readonly string[] = [
  "classes/creation",
  "concurrency/cpu-bound",
  "concurrency/interpreter-lock",
  "concurrency/mutex",
  "concurrency/worker-pool",
  "iteration/iterators",
  "singleton/allocation",
  "singleton/double-init",
  "singleton/guard",
  "singleton/metaclass",
  "speed/choosing",
  "speed/compiled",
];
