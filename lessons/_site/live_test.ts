/**
 * A site that is rebuilt while it is read.
 *
 * @module
 */
import { assertEquals, assertStringIncludes } from "@std/assert";
import { Fault } from "./fault.ts";
import { Live } from "./live.ts";
import type { Site } from "./site.ts";

/** What `Live` builds, one after another; an error is thrown. */
function building(...results: (string | Error)[]): Live {
  return new Live(() => {
    const result = results.shift();
    if (result instanceof Error) return Promise.reject(result);
    const page = `<head></head>${result}`;
    return Promise.resolve<Site>(new Map([["index.html", page]]));
  });
}

const fault = new Fault([
  { path: "lessons/a/b.ts", line: 3, message: "close the fence" },
  { path: "lessons/c.ts", line: 1, message: "name it" },
]);
const told = "lessons/a/b.ts:3: close the fence\nlessons/c.ts:1: name it";

async function get(live: Live, path: string): Promise<string> {
  const response = await live.answer(new Request(`http://127.0.0.1${path}`));
  return await response.text();
}

/** The first events that an open page is told. */
async function* eventsOf(live: Live): AsyncGenerator<unknown> {
  const { body } = await live.answer(new Request("http://127.0.0.1/changes"));
  if (!body) throw new Error("no events");
  for await (const text of body.pipeThrough(new TextDecoderStream())) {
    yield JSON.parse(text.replace("data: ", ""));
  }
}

Deno.test("what was served before a fault stays", async () => {
  const live = building("one", fault, "three");
  assertEquals(await live.rebuild(), "");
  assertStringIncludes(await get(live, "/"), "one");
  assertEquals(await live.rebuild(), told);
  assertStringIncludes(await get(live, "/"), "one");
  assertEquals(await live.rebuild(), "");
  assertStringIncludes(await get(live, "/"), "three");
  assertEquals(
    await building(new TypeError("torn")).rebuild(),
    "TypeError: torn",
  );
});

Deno.test("an open page is told of each site, and of each fault", async () => {
  const live = building("one", fault, "three");
  await live.rebuild();
  const events = eventsOf(live);
  assertEquals((await events.next()).value, { version: 1, fault: "" });
  await live.rebuild();
  assertEquals((await events.next()).value, {
    version: 1,
    fault: told,
  });
  await live.rebuild();
  assertEquals((await events.next()).value, { version: 2, fault: "" });
  await events.return(undefined);
  await live.rebuild(); // nobody listens any more
});

Deno.test("before the first site a page listens for it", async () => {
  const live = building(fault, "two");
  const events = eventsOf(live);
  assertEquals((await events.next()).value, { version: 0, fault: "" });
  await events.return(undefined);
  await live.rebuild();
  const page = await live.answer(new Request("http://127.0.0.1/"));
  assertEquals(page.status, 404);
  assertEquals(page.headers.get("content-type"), "text/html; charset=utf-8");
  assertEquals(
    await page.text(),
    `<!DOCTYPE html>
<html lang="en-GB"><head><title>Not built yet</title>
<link rel="stylesheet" href="/site.css"><script src="/reload.js?0" defer></script></head><body></body></html>
`,
  );
  await live.rebuild();
  assertEquals(
    await get(live, "/"),
    '<head><script src="/reload.js?1" defer></script></head>two',
  );
});

Deno.test("a file that is no page is what it was, before the first site, too", async () => {
  const live = new Live(
    () => Promise.reject(fault),
    new Map([["site.css", "x"]]),
  );
  assertEquals(await get(live, "/site.css"), "x");
});

Deno.test("what cannot be answered is told, in the terminal too", async () => {
  const lost = new Error("the file is lost");
  const site: Site = new Map();
  site.get = () => {
    throw lost;
  };
  const live = new Live(() => Promise.resolve(site), site);
  const { error } = console;
  const logged: unknown[] = [];
  console.error = (...values: unknown[]) => logged.push(...values);
  try {
    const request = new Request("http://127.0.0.1/");
    const response = await live.answer(request);
    assertEquals(response.status, 500);
    assertEquals(await response.text(), "This could not be answered.\n");
  } finally {
    console.error = error;
  }
  assertEquals(logged, [lost]);
});

Deno.test("changes are told as events that nobody keeps, to this machine alone", async () => {
  const ask = (host: string) =>
    building().answer(new Request(`http://${host}/changes`));
  const { headers, body } = await ask("localhost");
  assertEquals(headers.get("content-type"), "text/event-stream");
  assertEquals(headers.get("cache-control"), "no-store");
  await body?.cancel();
  assertEquals((await ask("evil.example")).status, 403);
});
