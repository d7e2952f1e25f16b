/**
 * The site, built and served as a reader gets it, and a browser in front of it.
 *
 * @module
 */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { answer } from "../serve.ts";
import type { Site } from "../site.ts";
import { launch } from "./chromium.ts";

/** How long a test waits for what will come, in milliseconds: machines may be busy. */
const patience = 300_000;

/** A page that is open, and what it complained of. */
export interface Opened extends AsyncDisposable {
  page: Page;
  /** Errors and warnings of the console, and requests to other hosts. */
  complaints: string[];
}

let built: Promise<Site> | undefined;

async function build(): Promise<Site> {
  // Not before, since colouring asks for permissions as soon as it is loaded.
  const { Builder } = await import("../build.ts");
  return (await new Builder().build()).site;
}

/** A site that is served, and a browser. */
export class Served implements AsyncDisposable {
  readonly site: Site;
  readonly browser: Browser;
  readonly #server: Deno.HttpServer<Deno.NetAddr>;

  private constructor(site: Site, browser: Browser) {
    this.site = site;
    this.browser = browser;
    this.#server = Deno.serve(
      { hostname: "127.0.0.1", port: 0, onListen() {} },
      (request) => answer(request, site),
    );
  }

  /** Starts a browser. @param site what is served; the book's, unless it is given. */
  static async start(site?: Site): Promise<Served> {
    const served = site ?? await (built ??= build());
    return new Served(new Map(served), await launch());
  }

  /** The address of a page. */
  url(address: string): string {
    return `http://127.0.0.1:${this.#server.addr.port}/${address}`;
  }

  /** Opens a page as a reader does who has never been here. */
  async open(
    address: string,
    options: BrowserContextOptions = {},
  ): Promise<Opened> {
    const context = await this.browser.newContext({
      viewport: { width: 1280, height: 800 },
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) {
        complaints.push(message.text());
      }
    });
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("request", (request) => {
      if (
        !/^(?:http:\/\/127\.0\.0\.1:|data:|blob:|file:)/.test(request.url())
      ) {
        complaints.push(`asks ${request.url()}`);
      }
    });
    await page.goto(/^file:/.test(address) ? address : this.url(address));
    return {
      page,
      complaints,
      [Symbol.asyncDispose]: () => context.close(),
    };
  }

  /** Ends the browser and the server. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.browser.close();
    await this.#server.shutdown();
  }
}

/** The addresses of the pages of a site. */
export function pagesOf(site: Site): string[] {
  return [...site.keys()].filter((path) => path.endsWith(".html"));
}
