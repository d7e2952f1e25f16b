/**
 * A site is written whole, or not at all.
 *
 * @module
 */
import { assertEquals, assertRejects } from "@std/assert";
import { mayKeepFiles, mayRun } from "../_run/permission.ts";
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
  for (const name of ["begun", "killed", "other"]) {
    Deno.mkdirSync(`${place.drafts}/${name}`, { recursive: true });
    if (name === "begun") continue; // its lock is still to come
    Deno.writeTextFileSync(`${place.drafts}/${name}/lock`, "");
  }
  using lock = Deno.openSync(`${place.drafts}/other/lock`, { write: true });
  lock.lockSync(true);
  await writeSite(one, place);
  assertEquals(place.names(place.drafts), ["begun", "other"]);
});

Deno.test("a draft is among the drafts, on the disk of its target", {
  ignore,
}, async () => {
  await using place = new Place();
  const drafts: number[] = [];
  const site: Site = new Map(one);
  site[Symbol.iterator] = () => {
    drafts.push(place.names(place.drafts).length);
    return one.entries();
  };
  await writeSite(site, place);
  assertEquals(drafts, [1]);
});

/** Does something before each renaming of a draft, as another process could. */
class Between implements Disposable {
  readonly #rename = Deno.renameSync;

  constructor(target: string, act: () => void) {
    Deno.renameSync = (from, to) => {
      if (to === target) act();
      this.#rename(from, to);
    };
  }

  [Symbol.dispose](): void {
    Deno.renameSync = this.#rename;
  }
}

Deno.test(
  "a site takes the place of those that come in between, up to a point",
  {
    ignore,
  },
  async () => {
    await using place = new Place();
    let times = 0;
    const put = () => {
      if (times-- > 0) Deno.mkdirSync(`${place.target}/x`, { recursive: true });
    };
    using _ = new Between(place.target, put);
    times = 9;
    await writeSite(one, place);
    assertEquals(place.names(place.target), ["a", "index.html"]);
    times = 10;
    await assertRejects(() => writeSite(two, place));
    assertEquals(place.names(), ["site"]);
  },
);

/** How a program ends that has `writeSite` and `place`. */
async function endOf(
  place: Place,
  program: string,
): Promise<Pick<Deno.CommandOutput, "code" | "signal">> {
  const { path, target, drafts } = place;
  const module = import.meta.resolve("./write.ts");
  const text = `import { writeSite } from ${JSON.stringify(module)};
const place = ${JSON.stringify({ target, drafts })};
const interrupt = () => Deno.kill(Deno.pid, "SIGINT");
${program}`;
  const file = `${path}/program.ts`;
  await Deno.writeTextFile(file, text);
  const args = ["run", "-A", "--no-check", file];
  const command = new Deno.Command(Deno.execPath(), { args });
  const { code, signal } = await command.output();
  await Deno.remove(file);
  return { code, signal };
}

const cannotRun = ignore || Deno.build.os === "windows" ||
  !mayRun(Deno.execPath());

Deno.test("a build that is interrupted leaves no draft", {
  ignore: cannotRun,
}, async () => {
  await using place = new Place();
  const end = await endOf(
    place,
    `const site = new Map([["index.html", ""]]);
site[Symbol.iterator] = function* () {
  interrupt();
  for (;;) yield ["index.html", ""];
};
await writeSite(site, place);`,
  );
  assertEquals(end, { code: 130, signal: null });
  assertEquals(place.names(), []);
});

Deno.test("a program that has written a site can be interrupted as before", {
  ignore: cannotRun,
}, async () => {
  await using place = new Place();
  const end = await endOf(
    place,
    `await writeSite(new Map([["index.html", ""]]), place);
interrupt();
setInterval(() => {}, 1000);`,
  );
  assertEquals(end, { code: 130, signal: "SIGINT" });
});
