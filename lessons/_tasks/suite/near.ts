/**
 * Which names somebody may have meant.
 *
 * @module
 */

/** Up to three of the names that are most like `name`, the likest first. */
export function near(name: string, names: string[]): string[] {
  return names
    .map((other) => ({ other, likeness: likeness(name, other) }))
    .filter(({ likeness }) => likeness > 0.4)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3).map(({ other }) => other);
}

/** How much alike two names are, from 0 to 1: the share of pairs of letters that both have. */
function likeness(a: string, b: string): number {
  const [left, right] = [a, b].map(pairsOf);
  return 2 * left.intersection(right).size / (left.size + right.size);
}

function pairsOf(name: string): Set<string> {
  const letters = ` ${name.toLowerCase().replaceAll(/[^a-z]+/g, " ")} `;
  return new Set(
    Array.from(letters.slice(1), (letter, at) => letters[at] + letter),
  );
}
