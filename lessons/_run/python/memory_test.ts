/**
 * CPython's memory is kept whole, or not at all.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { stub } from "@std/testing/mock";
import { createHash } from "node:crypto";
import { version } from "pyodide";
import { mayKeepFiles } from "../permission.ts";
import { Trial } from "../trial.ts";
import { loadMemory, memoryName } from "./memory.ts";

const ignore = !mayKeepFiles();

const bytes = new Uint8Array([1, 2, 3]);

/** Makes a memory, and counts how often; the first waits for so many others. */
class Maker {
  made = 0;
  readonly #company = Promise.withResolvers<void>();
  readonly #others: number;

  constructor(others = 0) {
    this.#others = others;
  }

  readonly make = async (): Promise<Uint8Array> => {
    if (this.made++ === this.#others) this.#company.resolve();
    await this.#company.promise;
    return bytes;
  };
}

Deno.test(
  "a memory that is missing or broken is made anew, by two at once, and kept",
  {
    ignore,
  },
  async () => {
    await using trial = new Trial();
    const [cache, maker] = [`${trial.folder}/cache`, new Maker(1)];
    const load = () => loadMemory(cache, maker.make);
    const memories = await Promise.all([load(), load()]);
    assertEquals([maker.made, ...memories], [2, bytes, bytes]);
    maker.made = 0;
    assertEquals([await load(), maker.made], [bytes, 0]);

    const file = `${cache}/${memoryName}`;
    const whole = await Deno.readFile(file);
    const broken = [whole.slice(0, -1), whole.slice(0, 10), new Uint8Array()];
    for (const content of [...broken, whole.map((byte) => byte ^ 1)]) {
      await Deno.writeFile(file, content);
      assertEquals(await load(), bytes);
      assertEquals(await Deno.readFile(file), whole);
    }
    assertEquals(maker.made, 4);
    const names = Array.from(Deno.readDirSync(cache), ({ name }) => name);
    assertEquals(names, [memoryName]); // and no drafts
  },
);

/** The file of the memory, if its digest is that of these parts. */
function keptAs(parts: (string | Uint8Array)[]): Uint8Array {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return new Uint8Array([...hash.digest(), ...bytes]);
}

Deno.test("a memory is made anew where what it is made with has changed", {
  ignore,
}, async () => {
  await using trial = new Trial();
  const [file, maker] = [`${trial.folder}/${memoryName}`, new Maker()];
  const sources = ["harness.py", "interpreter.ts"]
    .map((name) => Deno.readTextFileSync(new URL(name, import.meta.url)));
  const whole = [version, ...sources, bytes];
  for (const left of whole) {
    await Deno.writeFile(file, keptAs(whole.filter((part) => part !== left)));
    assertEquals(await loadMemory(trial.folder, maker.make), bytes);
  }
  assertEquals(maker.made, whole.length);
  assertEquals(await Deno.readFile(file), keptAs(whole));
});

Deno.test("a memory that cannot be kept costs time, and nothing else", {
  ignore,
}, async () => {
  await using trial = new Trial();
  const { folder } = trial;
  await Deno.writeTextFile(`${folder}/file`, "");
  await Deno.mkdir(`${folder}/taken/${memoryName}/by/a/folder`, {
    recursive: true,
  });
  for (const cache of [`${folder}/file/cache`, `${folder}/taken`]) {
    using warn = stub(console, "warn");
    assertEquals(await loadMemory(cache, new Maker().make), bytes);
    const said = `CPython's memory cannot be kept in ${cache}/${memoryName}: `;
    assertEquals(
      warn.calls.map(({ args }) => `${args}`.slice(0, said.length)),
      [said],
    );
  }
  const names = Array.from(
    Deno.readDirSync(`${folder}/taken`),
    ({ name }) => name,
  );
  assertEquals(names, [memoryName]); // and no draft
});
