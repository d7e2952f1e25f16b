/**
 * Keeps a part of an output, and forgets the rest.
 *
 * @module
 */

/** The first bytes of what is written, as text. */
export class Head {
  /** What was kept. */
  text = "";
  /** Whether more was written. */
  cut = false;
  readonly #decoder = new TextDecoder();
  #left: number;

  /** Keeps so many bytes. */
  constructor(limit: number) {
    this.#left = limit;
  }

  /** Takes what was written next. */
  add(bytes: Uint8Array): void {
    const kept = bytes.subarray(0, this.#left);
    this.text += this.#decoder.decode(kept, { stream: true });
    this.#left -= kept.length;
    this.cut ||= kept.length < bytes.length;
  }
}

/** The end of what is written, as text. */
export class Tail {
  readonly #decoder = new TextDecoder();
  readonly #limit: number;
  #text = "";

  /** Keeps so many UTF-16 code units. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What was kept. */
  get text(): string {
    return this.#text.slice(-this.#limit);
  }

  /** Takes what was written next. */
  add(bytes: Uint8Array): void {
    this.#text += this.#decoder.decode(bytes, { stream: true });
    // Not at every line: each time it copies all that is kept.
    if (this.#text.length > 2 * this.#limit) this.#text = this.text;
  }
}
