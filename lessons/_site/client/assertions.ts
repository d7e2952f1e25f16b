/**
 * How many assertions a run has made.
 *
 * @module
 */

/** The count of this Worker. */
export const assertions: { made: number } = { made: 0 };

/** The same functions; each call of one that asserts is counted. */
export function counting<T extends object>(functions: T): T {
  return Object.fromEntries(
    Object.entries(functions).map(([name, value]) => [
      name,
      name.startsWith("assert") ? counted(value) : value,
    ]),
  ) as T;
}

function counted(assert: (...given: unknown[]) => unknown) {
  return (...given: unknown[]) => {
    assertions.made++;
    return assert(...given);
  };
}
