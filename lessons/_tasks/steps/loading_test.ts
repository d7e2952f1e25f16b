/**
 * What cannot be loaded is told.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import type { Book } from "../../_book/book.ts";
import { bookOf, files } from "../../_book/rules/sample.ts";
import { mayKeepFiles, mayRun } from "../../_run/permission.ts";
import { Trial } from "../../_run/trial.ts";
import { loading } from "./loading.ts";
import type { Fault, Step } from "./step.ts";

const ignore = !mayKeepFiles() || !mayRun("sh", Deno.execPath());

const fault = { path: "lessons/x.ts", line: 7, message: "it does not load" };
const book: Book = { ...bookOf(files), faults: [fault] };
const read = () => Promise.resolve(book);
const unread = () => Promise.reject(new Error("the book was read"));

/** What a step finds. */
async function found(step: Step, options: Trial): Promise<Fault[]> {
  const results = await Array.fromAsync(step.run(options));
  return results.map(({ path, line, message = "" }) => ({
    path,
    line,
    message,
  }));
}

Deno.test("loading() tells of lessons that do not load", {
  ignore,
}, async () => {
  await using options = new Trial();
  const good = `${options.folder}/good.ts`;
  await Deno.writeTextFile(good, "export {};\n");
  assertEquals(await found(loading([], [good], read), options), [fault]);
});

Deno.test(
  "loading() tells of a lesson without a file",
  { ignore },
  async () => {
    await using options = new Trial();
    const there = { key: "there", path: "lessons/mod.ts", line: 4 };
    const none = { key: "none/none", path: "lessons/none/none.ts", line: 5 };
    assertEquals(await found(loading([there, none], [], unread), options), [{
      ...{ path: "deno.json", line: 5 },
      message:
        "there is no lessons/none/none.ts: write it, or take `./none/none` out of `exports`",
    }]);
  },
);

Deno.test(
  "loading() says nothing of a module that is not there: whoever lists it does",
  {
    ignore,
  },
  async () => {
    await using options = new Trial();
    const step = loading([], ["lessons/none/none.ts"], read);
    assertEquals(await found(step, options), [fault]);
  },
);

Deno.test("loading() tells what is no UTF-8, and then nothing else", {
  ignore,
}, async () => {
  await using options = new Trial();
  const path = `${options.folder}/x.ts`;
  await Deno.writeFile(path, Uint8Array.of(0x61, 0xff));
  assertEquals(await found(loading([], [path], unread), options), [
    { path, line: 1, message: "the file is not UTF-8: save it as UTF-8" },
  ]);
});

Deno.test(
  "loading() tells where a module does not parse, and then nothing else",
  {
    ignore,
  },
  async () => {
    await using options = new Trial();
    const path = `${options.folder}/x.ts`;
    await Deno.writeTextFile(path, "\nlet x = ;\n");
    assertEquals(await found(loading([], [path], unread), options), [
      { path, line: 2, message: "SyntaxError: Expression expected" },
    ]);
  },
);
