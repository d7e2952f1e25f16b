/**
 * Writes a journal and reads it.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { stub } from "@std/testing/mock";
import { mayKeepFiles } from "../permission.ts";
import { Trial } from "../trial.ts";
import { underWay, Watchdog } from "./journal.ts";

const ignore = !mayKeepFiles();

Deno.test("underWay() is what the journal says last, in a whole line", {
  ignore,
}, async () => {
  await using options = new Trial();
  const path = `${options.folder}/journal`;
  assertEquals(underWay(path), "");
  const said = async (text: string) => {
    await Deno.writeTextFile(path, text);
    return underWay(path);
  };
  assertEquals(await said(""), "");
  assertEquals(await said('"a\\nb"\n'), "a\nb");
  assertEquals(await said('"a"\n"b"\n""\n'), "");
  assertEquals(await said('"a"\n"b"\n"c'), "b");
});

const start = setInterval;

/** Lets time pass for what asks `setInterval` meanwhile. */
class Time implements Disposable {
  readonly #ticks: (() => void)[] = [];
  readonly #stub = stub(globalThis, "setInterval", (tick, period) => {
    assertEquals(period, 200);
    this.#ticks.push(tick);
    return start(() => {}, period);
  });

  pass(milliseconds: number): void {
    for (let times = milliseconds / 200; times > 0; times--) {
      for (const tick of this.#ticks) tick();
    }
  }

  [Symbol.dispose](): void {
    this.#stub.restore();
  }
}

Deno.test("Watchdog aborts when the same has been under way for too long", {
  ignore,
}, async () => {
  await using options = new Trial();
  using time = new Time();
  const path = `${options.folder}/journal`;
  using watchdog = new Watchdog(path, 400);
  for (const line of ['"a"\n', '""\n', '"b"\n']) {
    time.pass(400);
    Deno.writeTextFileSync(path, line, { append: true });
  }
  time.pass(200 + 400);
  assertEquals(watchdog.signal.aborted, false);
  time.pass(200);
  assertEquals(watchdog.signal.aborted, true);
});

Deno.test("Watchdog gives modules two minutes more to load", {
  ignore,
}, async () => {
  await using options = new Trial();
  using time = new Time();
  const path = `${options.folder}/journal`;
  using patient = new Watchdog(path, 200);
  using other = new Watchdog(path, 199);
  const aborted = () => [patient, other].map(({ signal }) => signal.aborted);
  time.pass(120_000);
  assertEquals(aborted(), [false, false]);
  time.pass(200);
  assertEquals(aborted(), [false, true]);
  time.pass(200);
  assertEquals(aborted(), [true, true]);
});
