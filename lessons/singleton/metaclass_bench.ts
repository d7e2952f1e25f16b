/**
 * What it costs to reach a shared object, ten thousand times an iteration. Each
 * time writes to the object, so that the engine leaves none out.
 *
 * ```sh
 * deno task bench metaclass
 * ```
 *
 * @module
 */
import { singleton } from "./metaclass.ts";

class Counter {
  static #shared: Counter | undefined;
  hits = 0;
  static get shared(): Counter {
    return Counter.#shared ??= new Counter();
  }
}

const counter = new Counter();
const Trapped = singleton(Counter);
const group = "reaching a shared object";

Deno.bench({ name: "module constant", group, baseline: true }, () => {
  for (let access = 0; access < 10_000; access++) counter.hits++;
});

Deno.bench({ name: "static getter", group }, () => {
  for (let access = 0; access < 10_000; access++) Counter.shared.hits++;
});

Deno.bench({ name: "construct trap", group }, () => {
  for (let access = 0; access < 10_000; access++) new Trapped().hits++;
});
