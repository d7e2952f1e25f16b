import { assertEquals } from "@std/assert";
import { Signals } from "./signals.ts";

/** A signal, and how many listeners it has. */
function counted(): { controller: AbortController; listeners: () => number } {
  const controller = new AbortController();
  const { signal } = controller;
  let listeners = 0;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: unknown[]) => {
    if (args[0] === "abort") listeners++;
    Reflect.apply(addEventListener, signal, args);
  };
  signal.removeEventListener = (...args: unknown[]) => {
    if (args[0] === "abort") listeners--;
    Reflect.apply(removeEventListener, signal, args);
  };
  return { controller, listeners: () => listeners };
}

Deno.test("a signal calls off what heeds it, with its reason, and nothing else", () => {
  const off: [string, unknown][] = [];
  const signals = new Signals<string>((one, reason) => off.push([one, reason]));
  const [one, two] = [new AbortController(), new AbortController()];
  signals.add(one.signal, "a");
  signals.add(one.signal, "b");
  signals.add(two.signal, "c");
  signals.delete(one.signal, "a");
  one.abort("enough");
  assertEquals(off, [["b", "enough"]]);
  two.abort("too");
  assertEquals(off.slice(1), [["c", "too"]]);
});

Deno.test("a signal has one listener, for as long as anything heeds it", () => {
  const { controller: { signal }, listeners } = counted();
  const signals = new Signals<number>(() => {});
  for (let n = 0; n < 1000; n++) signals.add(signal, n);
  assertEquals(listeners(), 1);
  for (let n = 0; n < 999; n++) signals.delete(signal, n);
  signals.delete(signal, 0); // it has left already
  assertEquals(listeners(), 1);
  signals.delete(signal, 999);
  assertEquals(listeners(), 0);
  signals.add(signal, 0);
  assertEquals(listeners(), 1);
  signals.delete(signal, 0);
  signals.delete(signal, 0);
  assertEquals(listeners(), 0);
});

Deno.test("what is called off may leave meanwhile", () => {
  const off: string[] = [];
  const controller = new AbortController();
  const { signal } = controller;
  const signals = new Signals<string>((one) => {
    off.push(one);
    signals.delete(signal, one);
  });
  signals.add(signal, "a");
  signals.add(signal, "b");
  controller.abort();
  assertEquals(off, ["a", "b"]);
});
