/**
 * One log: the records of all modules, in the order in which they were made.
 *
 * @module
 */

/** What a record can be, from the least to the most urgent. */
export const levels = ["debug", "info", "warn", "error"] as const;

/** How urgent a record is. */
export type Level = typeof levels[number];

/** A line of the log. */
export interface LogRecord {
  /** Its place in the log, from 1. */
  readonly order: number;
  /** How urgent it is. */
  readonly level: Level;
  /** The module that speaks. */
  readonly source: string;
  /** What it says. */
  readonly message: string;
}

/** Keeps the newest records, in order. */
export class Logger {
  /** The least urgent level that is kept. */
  level: Level = "info";
  #records: LogRecord[] = [];
  #made = 0;

  /** Starts an empty log that keeps the newest `capacity` records. */
  constructor(readonly capacity: number = 1000) {}

  /** The records, oldest first. */
  get records(): readonly LogRecord[] {
    return this.#records;
  }

  /** Adds a record, unless it is less urgent than `level`. */
  log(level: Level, source: string, message: string): void {
    if (levels.indexOf(level) < levels.indexOf(this.level)) return;
    this.#records.push({ order: ++this.#made, level, source, message });
    if (this.#records.length > this.capacity) this.#records.shift();
  }

  /** Empties the log and counts from 1 again. */
  clear(): void {
    this.#records = [];
    this.#made = 0;
  }
}

/** The program's log. */
export const logger: Logger = new Logger();
