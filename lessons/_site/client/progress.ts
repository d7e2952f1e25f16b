/**
 * Which exercises the reader has done; this browser alone keeps it.
 *
 * @module
 */
import { button } from "./make.ts";

const item = "exercises";

/** The keys of the lessons whose exercises are done. */
export function done(): Set<string> {
  try {
    return new Set(JSON.parse(localStorage.getItem(item) ?? "[]"));
  } catch {
    return new Set(); // storage is switched off, or holds something else
  }
}

/** Remembers that an exercise is done. */
export function remember(key: string): void {
  try {
    localStorage.setItem(item, JSON.stringify([...done().add(key)]));
  } catch {
    // Storage is switched off: nothing is remembered.
  }
}

function forget(): void {
  try {
    localStorage.removeItem(item);
  } catch {
    // There was nothing.
  }
}

/** Shows on the first page how much is done, and lets it be forgotten. */
export function showProgress(): void {
  const place = document.querySelector<HTMLElement>(".progress");
  const { size } = done();
  if (!place || size === 0) return;
  const words = size === 1 ? "1 exercise" : `${size} exercises`;
  place.append(
    `You have done ${words}. `,
    button("forget", "Forget that", () => {
      forget();
      place.replaceChildren("Forgotten.");
    }),
  );
}
