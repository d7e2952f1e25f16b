/**
 * A site is written whole, or not at all.
 *
 * @module
 */
import { assertEquals, assertRejects } from "@std/assert";
import { mayKeepFiles } from "../_run/permission.ts";
import type { Site } from "./site.ts";
import { writeSite } from "./write.ts";

const ignore = !mayKeepFiles();

/** A folder for a site and its drafts. */
class Place implements AsyncDisposable {
  readonly path = Deno.makeTempDirSync();
  readonly target = `${this.path}/site`;
  readonly drafts = `${this.path}/site.new`;

  async [Symbol.asyncDispose](): Promise<void> {
    await Deno.remove(this.path, { recursive: true });
  }

  /** What the folder holds. */
  names(folder = this.path): string[] {
    return [...Deno.readDirSync(folder)].map(({ name }) => name).sort();
  }
}

const one: Site = new Map([["index.html", "one"], ["a/c/d.html", "d"]]);
const two: Site = new Map([["index.html", "two"]]);
const broken: Site = new Map<string, string | URL>([
  ["index.html", "broken"],
  ["x", new URL("file:///no/such/file")],
]);

Deno.test("a site takes the place of the one before, with all its files", {
  ignore,
}, async () => {
  await using place = new Place();
  await writeSite(one, place);
  assertEquals(place.names(place.target), ["a", "index.html"]);
  await writeSite(two, place);
  assertEquals(place.names(place.target), ["index.html"]);
  assertEquals(place.names(), ["site"]);
});

Deno.test(
  "a site that cannot be written leaves the one before",
  { ignore },
  async () => {
    await using place = new Place();
    await writeSite(one, place);
    await assertRejects(() => writeSite(broken, place), Deno.errors.NotFound);
    assertEquals(await Deno.readTextFile(`${place.target}/index.html`), "one");
    assertEquals(place.names(), ["site"]);
  },
);

Deno.test(
  "several may write at once: one of them stays, whole",
  { ignore },
  async () => {
    await using place = new Place();
    await Promise.all(
      [one, two, one, two].map((site) => writeSite(site, place)),
    );
    const index = await Deno.readTextFile(`${place.target}/index.html`);
    assertEquals(
      place.names(place.target),
      index === "one" ? ["a", "index.html"] : ["index.html"],
    );
    assertEquals(place.names(), ["site"]);
  },
);

Deno.test("the draft of a build that was killed is removed, another's is not", {
  ignore,
}, async () => {
  await using place = new Place();
  for (const name of ["killed", "other"]) {
    Deno.mkdirSync(`${place.drafts}/${name}`, { recursive: true });
    Deno.writeTextFileSync(`${place.drafts}/${name}/lock`, "");
  }
  using lock = Deno.openSync(`${place.drafts}/other/lock`, { write: true });
  lock.lockSync(true);
  await writeSite(one, place);
  assertEquals(place.names(place.drafts), ["other"]);
});
