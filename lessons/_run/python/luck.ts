/**
 * Finds output that is right by luck: in WebAssembly everything lies at the same
 * place each time, and elsewhere it does not.
 *
 * @module
 */

const kinds: [pattern: RegExp, message: string][] = [
  [
    /\bat 0x[\da-f]+/i,
    "it prints an address, which is another in each run: print something else",
  ],
  [
    /\{(['"])[^'":]*\1(?:, (['"])[^'":]*\2)+\}/,
    "it prints a set of texts, whose order is another in each run: sort it",
  ],
];

/** What is luck in an output, and what to do about it; or undefined. */
export function luckIn(printed: string): string | undefined {
  return kinds.find(([pattern]) => pattern.test(printed))?.[1];
}
