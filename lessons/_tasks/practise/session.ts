/**
 * Where somebody is in the exercises, and what a key or a save does.
 *
 * @module
 */
import type { Exercise } from "./exercise.ts";
import { overview, screen } from "./screen.ts";

/** A way through the exercises, which starts at the first that does not pass. */
export class Session {
  readonly #exercises: Exercise[];
  readonly #passed: Set<string>;
  #at: number;
  #faults: string[] | undefined;
  #hint = false;
  #list = false;

  /** Takes the exercises in reading order and the paths of those that pass. */
  constructor(exercises: Exercise[], passed: Iterable<string>) {
    this.#exercises = exercises;
    this.#passed = new Set(passed);
    const first = exercises.findIndex(({ path }) => !this.#passed.has(path));
    this.#at = Math.max(0, first);
  }

  /** The exercise that is worked on. */
  get exercise(): Exercise {
    return this.#exercises[this.#at];
  }

  /** Takes what is wrong with an exercise: nothing if it passes, `undefined` while it runs. */
  tell(exercise: Exercise, faults: string[] | undefined): void {
    if (faults?.length === 0) this.#passed.add(exercise.path);
    else if (faults) this.#passed.delete(exercise.path);
    if (exercise === this.exercise) this.#faults = faults;
  }

  /** Does what a key says; returns whether another exercise is worked on now. */
  press(key: string): boolean {
    this.#list = key === "l" && !this.#list;
    if (key === "h") this.#hint = !this.#hint;
    if (key === "n") return this.#go(1);
    if (key === "p") return this.#go(-1);
    return false;
  }

  #go(by: number): boolean {
    const there = this.#at + by;
    if (this.#exercises[there] === undefined) return false;
    this.#at = there;
    this.#faults = undefined;
    this.#hint = false;
    return true;
  }

  /** What is on the screen. */
  toString(): string {
    if (this.#list) {
      return overview(this.#exercises, this.#passed, this.exercise);
    }
    return screen({
      exercise: this.exercise,
      done: this.#passed.size,
      all: this.#exercises.length,
      faults: this.#faults,
      hint: this.#hint,
    });
  }
}
