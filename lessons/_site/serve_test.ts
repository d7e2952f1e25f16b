/**
 * What is answered, and what is refused.
 *
 * @module
 */
import { assertEquals, assertStringIncludes } from "@std/assert";
import { answer } from "./serve.ts";
import type { Site } from "./site.ts";

const site: Site = new Map([
  ["index.html", "first"],
  ["a/b.html", "page"],
  ["run/typescript.js", "worker"],
  ["404.html", "none"],
]);

async function ask(path: string, init?: RequestInit, host = "127.0.0.1") {
  const response = await answer(
    new Request(`http://${host}${path}`, init),
    site,
  );
  return { response, status: response.status, text: await response.text() };
}

Deno.test("a file of the site is answered, with its type", async () => {
  const { response, text } = await ask("/a/b.html?x=1");
  assertEquals(text, "page");
  assertEquals(
    response.headers.get("content-type"),
    "text/html; charset=utf-8",
  );
  assertEquals((await ask("/")).text, "first");
});

Deno.test("what is no file of the site is not found, however it is asked for", async () => {
  const paths = [
    "/no.html",
    "/%2e%2e/deno.json",
    "/a/..%2f..%2fdeno.json",
    "/%ff",
    "/a",
    "//etc/passwd",
  ];
  for (const path of paths) {
    const { status, text } = await ask(path);
    assertEquals([path, status, text], [path, 404, "none"]);
  }
});

Deno.test("only GET and HEAD are answered", async () => {
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
    const { response, status } = await ask("/", { method });
    assertEquals(status, 405);
    assertEquals(response.headers.get("allow"), "GET, HEAD");
  }
  assertEquals((await ask("/", { method: "HEAD" })).status, 200);
});

Deno.test("a request by another host's name is refused", async () => {
  assertEquals((await ask("/", {}, "evil.example")).status, 403);
  assertEquals((await ask("/", {}, "localhost:8000")).status, 200);
});

Deno.test("each kind of file has its type, and says no more than it must", async () => {
  const types = {
    css: "text/css; charset=utf-8",
    js: "text/javascript; charset=utf-8",
    json: "application/json",
    md: "text/markdown; charset=utf-8",
    mjs: "text/javascript; charset=utf-8",
    png: "image/png",
    txt: "text/plain; charset=utf-8",
    wasm: "application/wasm",
    zip: "application/zip",
    other: "application/octet-stream",
  };
  const files = Object.keys(types).map((end) => [`a.${end}`, "x"] as const);
  for (const [end, type] of Object.entries(types)) {
    const request = new Request(`http://localhost/a.${end}`);
    const { headers } = await answer(request, new Map(files));
    assertEquals(headers.get("content-type"), type);
    assertEquals(headers.get("cache-control"), "no-cache");
    assertEquals(headers.get("x-content-type-options"), "nosniff");
    assertEquals(headers.get("referrer-policy"), "no-referrer");
    assertEquals(headers.get("cross-origin-resource-policy"), "same-origin");
  }
});

Deno.test("what is refused is told in a line, and a folder is its first page", async () => {
  const asked = [
    await ask("/", { method: "PUT" }),
    await ask("/", {}, "evil.example"),
  ];
  assertEquals(asked.map(({ text }) => text), [
    "Only GET and HEAD are answered.\n",
    "Ask for this machine by 127.0.0.1 or localhost.\n",
  ]);
  for (const { response } of asked) {
    const type = response.headers.get("content-type");
    assertEquals(type, "text/plain; charset=utf-8");
  }
  const folder: Site = new Map([["a/index.html", "in a"]]);
  const get = async (path: string) =>
    await (await answer(new Request(`http://localhost/${path}`), folder))
      .text();
  assertEquals(await get("a/"), "in a");
  assertEquals(await get("b"), "There is no such page.\n");
});

Deno.test("ranges are not offered, and not half given", async () => {
  const headers = { range: "bytes=-2" };
  const { response, status, text } = await ask("/a/b.html", { headers });
  assertEquals([status, text], [200, "page"]);
  assertEquals(response.headers.get("accept-ranges"), null);
});

Deno.test("the policy allows no inline script, and blobs and data in one Worker only", async () => {
  const policyOf = async (path: string) =>
    (await ask(path)).response.headers.get("content-security-policy") ?? "";
  const page = await policyOf("/");
  assertStringIncludes(page, "script-src 'self' 'wasm-unsafe-eval';");
  assertStringIncludes(page, "frame-ancestors 'none'");
  assertStringIncludes(
    await policyOf("/run/typescript.js"),
    "script-src 'self' blob: data: 'wasm-unsafe-eval';",
  );
});
