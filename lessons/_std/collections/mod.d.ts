/** Returns the elements in the order of what `selector` gives for each; level ones keep their order. */
export function sortBy<T>(
  array: Iterable<T>,
  selector: (element: T) => number | string | bigint | Date,
  options?: { order?: "asc" | "desc" },
): T[];

/** Returns tuples of the elements that stand at one place, as many as the shortest list has. */
export function zip<T extends unknown[]>(
  ...arrays: { [K in keyof T]: readonly T[K][] }
): T[];
