/**
 * The timers of a block, so that it ends when none is due any more.
 *
 * @module
 */

const { setTimeout, setInterval, clearTimeout } = globalThis;

/** Those that are due. */
const due = new Set<unknown>();

/** Resolves after so many milliseconds, whatever a block makes of the timers. */
export function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

type Action = (...given: unknown[]) => void;

/** From now on knows of every timer that is set. */
export function watchTimers(): void {
  Object.assign(globalThis, {
    setTimeout(action: Action, delay?: number, ...given: unknown[]) {
      const id = setTimeout(() => {
        due.delete(id);
        action(...given);
      }, delay);
      due.add(id);
      return id;
    },
    setInterval(action: Action, delay?: number, ...given: unknown[]) {
      const id = setInterval(action, delay, ...given);
      due.add(id);
      return id;
    },
    clearTimeout: clear,
    clearInterval: clear,
  });
}

/** Resolves to whether no timer is due any more, after so many milliseconds at most. */
export async function timersAreOver(most: number): Promise<boolean> {
  const start = performance.now();
  while (due.size > 0 && performance.now() - start < most) await pause(5);
  return due.size === 0;
}

function clear(id: number | undefined): void {
  clearTimeout(id);
  due.delete(id);
}
