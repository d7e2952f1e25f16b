/**
 * A site that is rebuilt while it is read. What was served before a fault stays.
 *
 * @module
 */
import { Fault } from "./fault.ts";
import { answer } from "./serve.ts";
import type { Site } from "./site.ts";

/** Where a page listens for changes. */
const changesPath = "/changes";

/** What a page is told when the site has changed, or could not be built. */
interface Change {
  /** The number of sites that have been built. */
  version: number;
  /** Why the last build failed, or "". */
  fault: string;
}

const emptyPage = `<!DOCTYPE html>
<html lang="en-GB"><head><title>Not built yet</title>
<link rel="stylesheet" href="/site.css"></head><body></body></html>
`;

/** A site, and the pages that are open. */
export class Live {
  readonly #build: () => Promise<Site>;
  readonly #open = new Set<ReadableStreamDefaultController<string>>();
  #site: Site;
  #change: Change = { version: 0, fault: "" };

  /**
   * @param build makes the site anew.
   * @param site what is served until then: scripts and style, without a page.
   */
  constructor(build: () => Promise<Site>, site: Site = new Map()) {
    this.#build = build;
    this.#site = site;
  }

  /** Builds the site, tells the open pages, and resolves to what went wrong, or "". */
  async rebuild(): Promise<string> {
    try {
      this.#site = await this.#build();
      this.#change = { version: this.#change.version + 1, fault: "" };
    } catch (error) {
      const fault = error instanceof Fault ? error.message : String(error);
      this.#change = { ...this.#change, fault };
    }
    for (const page of this.#open) page.enqueue(eventOf(this.#change));
    return this.#change.fault;
  }

  /** Answers a request, whatever it asks for. */
  async answer(request: Request): Promise<Response> {
    try {
      const { pathname } = new URL(request.url);
      const response = await answer(request, this.#site);
      if (pathname === changesPath && response.status === 404) {
        return this.#changes();
      }
      return isHtml(response) ? this.#listening(response) : response;
    } catch (error) {
      console.error(error);
      return new Response("This could not be answered.\n", { status: 500 });
    }
  }

  /** The page, with the script that reloads it; before the first site, a page without content. */
  async #listening(response: Response): Promise<Response> {
    const { version } = this.#change;
    const page = version > 0 ? await response.text() : emptyPage;
    const script = `<script src="/reload.js?${version}" defer></script></head>`;
    const { status, headers } = response;
    return new Response(page.replace("</head>", script), { status, headers });
  }

  #changes(): Response {
    let page: ReadableStreamDefaultController<string>;
    const body = new ReadableStream<string>({
      start: (controller) => {
        page = controller;
        this.#open.add(page);
        page.enqueue(eventOf(this.#change));
      },
      cancel: () => {
        this.#open.delete(page);
      },
    });
    const headers = {
      "content-type": "text/event-stream",
      "cache-control": "no-store",
    };
    return new Response(body.pipeThrough(new TextEncoderStream()), { headers });
  }
}

function isHtml({ headers }: Response): boolean {
  return headers.get("content-type")?.startsWith("text/html") === true;
}

function eventOf(change: Change): string {
  return `data: ${JSON.stringify(change)}\n\n`;
}
