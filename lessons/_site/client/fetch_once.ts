/**
 * Fetches what Pyodide asks for once, and tells how far that is.
 *
 * @module
 */

/** What is fetched for a start, in bytes: the WebAssembly and the standard library. */
export const total: number = 12_143_855;

/**
 * Makes `fetch` remember what it has fetched: every interpreter asks for the same.
 *
 * @param hear is told how much of it is there, from 0 to 1.
 */
export function fetchOnce(hear: (loaded: number) => void): void {
  const { fetch } = globalThis;
  const known = new Map<string, Promise<Blob>>();
  let bytes = 0;
  const counter = () =>
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        hear((bytes += chunk.byteLength) / total);
        controller.enqueue(chunk);
      },
    });
  globalThis.fetch = async (input) => {
    const { url } = new Request(input);
    const blob = await known.get(url);
    if (blob) return new Response(blob);
    const { body, headers, status } = await fetch(url);
    // The type goes with it: without, WebAssembly would not compile as it streams.
    const init = { headers, status };
    const response = new Response(body?.pipeThrough(counter()), init);
    known.set(url, response.clone().blob());
    return response;
  };
}
