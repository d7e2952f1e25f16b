/**
 * What is loaded for a start of CPython, and that it is loaded once.
 *
 * @module
 */
import { assertEquals, assertRejects } from "@std/assert";
import { fetchOnce, total } from "./fetch_once.ts";

const files = ["pyodide.asm.wasm", "python_stdlib.zip"].map((name) =>
  new URL(import.meta.resolve(`pyodide/${name}`))
);
const ignore = files.some((path) =>
  Deno.permissions.querySync({ name: "read", path }).state !== "granted"
);

Deno.test("total is the size of the files that are loaded", { ignore }, () => {
  const sizes = files.map((file) => Deno.statSync(file).size);
  assertEquals(sizes[0] + sizes[1], total);
});

Deno.test("what was fetched is there again, with its type, and counted once", async () => {
  const { fetch } = globalThis;
  const heard: number[] = [];
  fetchOnce((loaded) => heard.push(loaded));
  try {
    const [one, two] = ["one", "three"].map((text) =>
      URL.createObjectURL(new Blob([text], { type: "text/css" }))
    );
    const told: string[] = [];
    for (const url of [one, one, new Request(one), two]) {
      const response = await globalThis.fetch(url);
      told.push(
        `${response.headers.get("content-type")} ${await response.text()}`,
      );
      URL.revokeObjectURL(one);
    }
    assertEquals(told, [
      ...["text/css one", "text/css one", "text/css one"],
      "text/css three",
    ]);
    assertEquals(heard, [3 / total, 8 / total]);
    const lost = URL.createObjectURL(new Blob());
    URL.revokeObjectURL(lost);
    await assertRejects(() => globalThis.fetch(lost), TypeError);
    URL.revokeObjectURL(two);
  } finally {
    globalThis.fetch = fetch;
  }
});

Deno.test("an answer that is a refusal stays one", async () => {
  const { fetch } = globalThis;
  globalThis.fetch = () => Promise.resolve(new Response("no", { status: 404 }));
  try {
    fetchOnce(() => {});
    const { ok, status } = await globalThis.fetch("https://example.com/");
    assertEquals([ok, status], [false, 404]);
  } finally {
    globalThis.fetch = fetch;
  }
});
