/**
 * That a run which is called off never starts, at whatever moment that comes.
 *
 * @module
 */
import { assertEquals, assertRejects } from "@std/assert";
import type { PythonJob } from "./protocol.ts";

/** The sources that Workers have been given and have not answered. */
const running = new Set<string>();

/** A Worker that answers when it is told to. */
class Held extends EventTarget {
  static last: Held | undefined;
  #jobs: string[] = [];

  postMessage({ source }: PythonJob): void {
    Held.last = this;
    this.#jobs.push(source);
    running.add(source);
  }

  answer(): void {
    this.terminate();
    const data = { ended: { milliseconds: 0, text: "", stderr: "" } };
    this.dispatchEvent(new MessageEvent("message", { data }));
  }

  terminate(): void {
    for (const source of this.#jobs) running.delete(source);
  }
}

/** What a page has, as far as it is asked for. */
const page = {
  Worker: Held,
  HTMLScriptElement: class {},
  document: { currentScript: null },
  location: { href: "http://localhost/", protocol: "http:" },
};

async function load() {
  const own = Object.keys(page).map((name) =>
    [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const
  );
  for (const [name, value] of Object.entries(page)) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
  const { runPython } = await import("./run_python.ts");
  const leave = () => {
    for (const [name, descriptor] of own) {
      Reflect.deleteProperty(globalThis, name);
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
    }
  };
  return { runPython, [Symbol.dispose]: leave };
}

Deno.test("a run that is called off as the one before it ends does not go on", async () => {
  using loaded = await load();
  const { runPython } = loaded;
  for (let moments = 0; moments < 20; moments++) {
    const never = new AbortController().signal;
    const off = new AbortController();
    const one = runPython({ source: "one" }, () => {}, never);
    const two = runPython({ source: "two" }, () => {}, off.signal);
    const refused = assertRejects(() => two, DOMException);
    while (!running.has("one")) await null;
    Held.last?.answer();
    await one;
    for (let moment = 0; moment < moments; moment++) await null;
    off.abort();
    for (let moment = 0; moment < 40; moment++) await null;
    assertEquals([...running], [], `${moments} moments later`);
    await refused;
  }
});
