/**
 * `connect()` should resolve to a client that answers every name by a function.
 * The client is made, and nobody ever gets it: mend `client`.
 *
 * Run it with `deno test lessons/classes/exercises/proxies.ts`.
 *
 * @example Hint
 * What comes back from an `async` function is awaited. Which name does `await`
 * ask for, and what does it do with a function?
 *
 * @module
 */
import { assertEquals } from "@std/assert";

type Client = Record<string, () => string>;

const client = new Proxy<Client>({}, {
  get: (_, name) => () => `called ${String(name)}`,
});

async function connect(): Promise<unknown> {
  return await client;
}

Deno.test("connect() resolves to the client", async () => {
  const later = new Promise((done) => setTimeout(done, 0, "still waiting"));
  const connected = await Promise.race([connect(), later]);
  await later;
  assertEquals(
    connected === "still waiting",
    false,
    "the client was never given",
  );
  assertEquals(client.hello(), "called hello");
});
