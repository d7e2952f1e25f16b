/**
 * What cannot be loaded is told.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { bookOf, files } from "../../_book/rules/sample.ts";
import { granted } from "../../_kit/granted.ts";
import { mayRun } from "../../_run/permission.ts";
import { loading } from "./loading.ts";

const ignore = !granted({ name: "read" }) || !mayRun(Deno.execPath());
const options = { folder: "", signal: new AbortController().signal };
const fault = { path: "lessons/x.ts", line: 7, message: "it does not load" };
const book = { ...bookOf(files), faults: [fault] };

Deno.test(
  "loading() tells of lessons that do not load",
  { ignore },
  async () => {
    const step = loading([], () => Promise.resolve(book));
    assertEquals(await Array.fromAsync(step.run(options)), [
      { step: "loading", name: "", status: "failed", ...fault },
    ]);
  },
);

Deno.test(
  "loading() says nothing of a file that is not there: whoever lists it does",
  {
    ignore,
  },
  async () => {
    const read = () => Promise.resolve(bookOf(files));
    const step = loading(["lessons/none/none.ts"], read);
    assertEquals(await Array.fromAsync(step.run(options)), []);
  },
);
