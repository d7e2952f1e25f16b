/**
 * What things are called, and where they lie.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { root } from "../_book/book.ts";
import { readPage } from "../_book/page.ts";
import { granted } from "../_kit/granted.ts";
import { nameOf, readName } from "./block_name.ts";
import { cacheFolder } from "./cache.ts";
import { environment } from "./environment.ts";
import { pathOf, urlOf } from "./paths.ts";
import { mayKeepFiles, mayRun } from "./permission.ts";
import { projectImports } from "./project_imports.ts";

Deno.test("readName() takes apart the name that nameOf() makes", () => {
  const text = "/**\n * ```ts\n * f();\n * ```\n *\n * @module\n */\n";
  const [block] = readPage("x.ts", text).blocks;
  const name = nameOf(block, "file:///p/x#1.ts");
  assertEquals(name, "file:///p/x#1.ts#2-5.ts");
  assertEquals(readName(name), { module: "file:///p/x#1.ts", line: 2 });
  assertEquals(readName("file:///p/x.ts"), undefined);
});

Deno.test("pathOf() gives a module of the project its path from the root", () => {
  const path = "lessons/x y.ts";
  assertEquals(urlOf(path), new URL("lessons/x%20y.ts", root).href);
  assertEquals(pathOf(urlOf(path)), path);
  assertEquals(pathOf(fileURLToPath(urlOf(path))), path);
});

Deno.test("pathOf() leaves other places alone", () => {
  assertEquals(urlOf("/elsewhere/x.ts"), "file:///elsewhere/x.ts");
  assertEquals(pathOf("file:///elsewhere/x.ts"), "/elsewhere/x.ts");
  assertEquals(pathOf("/elsewhere/x.ts"), "/elsewhere/x.ts");
  assertEquals(pathOf("C:\\elsewhere\\x.ts"), "C:/elsewhere/x.ts");
});

Deno.test("cacheFolder() is where the user says, or where the system keeps such", () => {
  const home = { HOME: "/home/a", LOCALAPPDATA: "C:\\a" };
  const places = ["linux", "darwin", "windows"].map((system) => [
    cacheFolder({ ...home, XDG_CACHE_HOME: "/c" }, system),
    cacheFolder({ ...home, XDG_CACHE_HOME: "" }, system),
    cacheFolder({}, system),
  ]);
  const own = "/c/parallel-text";
  assertEquals(places, [
    [own, "/home/a/.cache/parallel-text", undefined],
    [own, "/home/a/Library/Caches/parallel-text", undefined],
    [own, "C:\\a/parallel-text", undefined],
  ]);
  assertEquals(cacheFolder(home), cacheFolder(home, Deno.build.os));
});

Deno.test("environment() is the same whoever calls, but for where things are", {
  ignore: !granted({ name: "env" }),
}, () => {
  const { PATH, HOME, ...rest } = environment("/f");
  assertEquals([PATH, HOME], [Deno.env.get("PATH"), Deno.env.get("HOME")]);
  const places = [
    ...["DENO_DIR", "XDG_CACHE_HOME", "CHROMIUM", "NPM_CONFIG_REGISTRY"],
    ...["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "DENO_CERT"],
    ...["http_proxy", "https_proxy", "no_proxy", "DENO_TLS_CA_STORE"],
    ...["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "SSL_CERT_DIR"],
  ];
  const others = Object.entries(rest).filter(([name]) =>
    !places.includes(name)
  );
  assertEquals(Object.fromEntries(others), {
    ...{ TMPDIR: "/f", TMP: "/f", TEMP: "/f", NO_COLOR: "1" },
    ...{ LANG: "C.UTF-8", TZ: "UTC", DENO_NO_UPDATE_CHECK: "1" },
    PYTHONDONTWRITEBYTECODE: "1",
  });
});

Deno.test("environment() asks for nothing that may not be read", {
  permissions: { env: false },
}, () => {
  assertEquals(Object.keys(environment("/f")).toSorted(), [
    ...["DENO_NO_UPDATE_CHECK", "LANG", "NO_COLOR", "PYTHONDONTWRITEBYTECODE"],
    ...["TEMP", "TMP", "TMPDIR", "TZ"],
  ]);
});

Deno.test(
  "environment() keeps where registries, proxies and certificates are",
  {
    ignore: !mayRun(Deno.execPath()),
  },
  async () => {
    const kept = {
      ...{ HTTPS_PROXY: "a", no_proxy: "b", NPM_CONFIG_REGISTRY: "c" },
      ...{ SSL_CERT_FILE: "d", LOCALAPPDATA: "e" },
    };
    const url = new URL("./environment.ts", import.meta.url);
    const code = `import { environment } from "${url}";
console.log(JSON.stringify(environment("/f")));`;
    const { stdout } = await new Deno.Command(Deno.execPath(), {
      args: ["eval", code],
      env: { ...kept, PARALLEL_TEXT: "f" },
    }).output();
    const { PARALLEL_TEXT, ...found } = JSON.parse(
      new TextDecoder().decode(stdout),
    );
    assertEquals({ ...found, ...kept }, found);
    assertEquals(PARALLEL_TEXT, undefined);
  },
);

const files = mayKeepFiles() ? [tmpdir()] : [];
const env = ["TMPDIR", "TMP", "TEMP"];
const grants: [what: string, Deno.PermissionOptionsObject, may: boolean][] = [
  ["all of it", { env, read: files, write: files }, true],
  ["not its variables", { read: files, write: files }, false],
  ["not to write", { env, read: files }, false],
  ["not to read", { env, write: files }, false],
];

for (const [what, permissions, may] of grants) {
  Deno.test(`mayKeepFiles() asks for the temporary folder: granted ${what}`, {
    ignore: !mayKeepFiles(),
    permissions,
  }, () => {
    assertEquals(mayKeepFiles(), may);
  });
}

Deno.test("projectImports() adds what Deno adds for the modules of a package", {
  ignore: !granted({ name: "read" }),
}, () => {
  const imports = projectImports();
  assertEquals(imports["@std/assert"], "jsr:@std/assert@^1");
  assertEquals(imports["@std/assert/"], "jsr:/@std/assert@^1/");
  assertEquals(imports["zod/"]?.replace(/\d.*\d/, "1"), "npm:/zod@1/");
  assertEquals(imports["hono/"]?.replace(/\d.*\d/, "1"), "npm:/hono@1/");
  assertEquals(imports["hono//"], undefined);
});
