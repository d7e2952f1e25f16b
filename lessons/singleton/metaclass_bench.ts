/**
 * What it costs to reach a shared object, by the way it is reached: ten
 * thousand accesses an iteration, each of which writes to the object, so that
 * none can be left out.
 *
 * ```sh
 * deno task bench metaclass
 * ```
 *
 * @module
 */
import { singleton } from "./metaclass.ts";

class Counter {
  hits = 0;
}

const counter = new Counter();

class Getter {
  static #shared: Getter | undefined;
  hits = 0;
  static get shared(): Getter {
    return Getter.#shared ??= new Getter();
  }
}

class Returning {
  static #shared: Returning | undefined;
  hits = 0;
  constructor() {
    return Returning.#shared ??= this;
  }
}

const Trapped = singleton(Counter);

@singleton
class Decorated {
  hits = 0;
}

const group = "access";

Deno.bench({ name: "module constant", group, baseline: true }, () => {
  for (let access = 0; access < 10_000; access++) counter.hits++;
});

Deno.bench({ name: "static getter", group }, () => {
  for (let access = 0; access < 10_000; access++) Getter.shared.hits++;
});

Deno.bench({ name: "constructor that returns", group }, () => {
  for (let access = 0; access < 10_000; access++) new Returning().hits++;
});

Deno.bench({ name: "construct trap", group }, () => {
  for (let access = 0; access < 10_000; access++) new Trapped().hits++;
});

Deno.bench({ name: "decorator", group }, () => {
  for (let access = 0; access < 10_000; access++) new Decorated().hits++;
});
