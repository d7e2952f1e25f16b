/**
 * Answers requests for the files of a site.
 *
 * @module
 */
import { policy } from "./pages/shell.tsx";
import type { Content, Site } from "./site.ts";

const types: Record<string, string> = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  md: "text/markdown; charset=utf-8",
  mjs: "text/javascript; charset=utf-8",
  png: "image/png",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  zip: "application/zip",
};

/**
 * Edited TypeScript is imported from a blob, and a block may import a `data:`
 * address, in this Worker only: a Worker has the policy of its own file.
 */
const importsBlobs = "run/typescript.js";

/** Answers a request. Only `localhost` and this machine's own address may be asked for. */
export async function answer(request: Request, site: Site): Promise<Response> {
  const { hostname, pathname } = new URL(request.url);
  if (hostname !== "127.0.0.1" && hostname !== "localhost") {
    return refuse(403, "Ask for this machine by 127.0.0.1 or localhost.\n");
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    const headers = { allow: "GET, HEAD" };
    return refuse(405, "Only GET and HEAD are answered.\n", headers);
  }
  const path = pathOf(pathname);
  const content = path === undefined ? undefined : site.get(path);
  if (path !== undefined && content !== undefined) {
    return new Response(await bodyOf(content), { headers: headersOf(path) });
  }
  const missing = site.get("404.html") ?? "There is no such page.\n";
  const headers = headersOf("404.html");
  return new Response(await bodyOf(missing), { status: 404, headers });
}

/** The path that a URL names, from the root of the site. */
function pathOf(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname).slice(1);
    return path === "" || path.endsWith("/") ? `${path}index.html` : path;
  } catch {
    return undefined; // it is not UTF-8
  }
}

function headersOf(path: string): Record<string, string> {
  const extension = path.slice(path.lastIndexOf(".") + 1);
  const own = path === importsBlobs
    ? policy.replace("script-src 'self'", "script-src 'self' blob: data:")
    : policy;
  return {
    "content-type": types[extension] ?? "application/octet-stream",
    "content-security-policy": `${own}; frame-ancestors 'none'`,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
  };
}

async function bodyOf(content: Content): Promise<BodyInit> {
  return content instanceof URL ? await Deno.readFile(content) : content;
}

function refuse(
  status: number,
  text: string,
  headers: Record<string, string> = {},
): Response {
  const all = { "content-type": "text/plain; charset=utf-8", ...headers };
  return new Response(text, { status, headers: all });
}
