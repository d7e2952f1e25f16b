/**
 * Servers on this machine, for the tests and the bench of waiting.
 *
 * @module
 */

/** A server that runs until it is disposed of. */
export interface Server extends AsyncDisposable {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
}

/**
 * Serves `handler` on a free port of this machine until it is disposed of; then
 * whoever still waits is cut off. Needs permission to listen on 127.0.0.1.
 */
export function serve(
  handler: (request: Request) => Response | Promise<Response>,
): Server {
  const controller = new AbortController();
  const { addr, finished } = Deno.serve({
    hostname: "127.0.0.1",
    port: 0,
    signal: controller.signal,
    onListen() {},
  }, handler);
  return {
    url: `http://127.0.0.1:${addr.port}`,
    [Symbol.asyncDispose]() {
      controller.abort();
      return finished;
    },
  };
}

/**
 * Returns a handler that answers nobody until `size` requests have arrived, and
 * then each with its place, from 0.
 */
export function meeting(size: number): () => Promise<Response> {
  let arrived = 0;
  const allThere = Promise.withResolvers<void>();
  return async () => {
    const place = arrived++;
    if (arrived === size) allThere.resolve();
    await allThere.promise;
    return new Response(`${place}`);
  };
}

/**
 * Returns a handler whose answers begin and never end; it calls `left` for each
 * client that gives up.
 */
export function endless(left: () => void): () => Response {
  // `request.signal` would not do: in Deno 2.9 it is aborted by success, too.
  return () => new Response(new ReadableStream({ cancel: left }));
}
