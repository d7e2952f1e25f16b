/**
 * Reads files of a folder, and those that are not as they should be.
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";
import { filesUnder, readText, toolingUnder } from "./files.ts";
import { Folder, mayMakeFolders } from "./folder.ts";

const ignore = !mayMakeFolders;

Deno.test("readText() gives a file's text, byte order mark and all", {
  ignore,
}, () => {
  using folder = new Folder({ "one.ts": "\uFEFFünï\n" });
  assertEquals(readText("one.ts", folder.url), {
    text: "\uFEFFünï\n",
    faults: [],
  });
});

Deno.test("readText() says why there is no text", { ignore }, () => {
  using folder = new Folder({});
  Deno.writeFileSync(new URL("latin.ts", folder.url), new Uint8Array([0xfc]));
  const faults = (path: string, message: string) => ({
    text: "",
    faults: [{ path, line: 1, message }],
  });
  assertEquals(
    readText("gone.ts", folder.url),
    faults("gone.ts", "there is no such file"),
  );
  assertEquals(
    readText("latin.ts", folder.url),
    faults("latin.ts", "the file is not UTF-8: save it as UTF-8"),
  );
});

Deno.test("readText() throws where the system fails", { ignore }, () => {
  using folder = new Folder({ "folder/one.ts": "" });
  assertThrows(() => readText("folder/", folder.url));
});

Deno.test(
  "filesUnder() and toolingUnder() share out the modules by their folders' names",
  {
    ignore,
  },
  () => {
    const paths = [
      "a/_b/five.ts",
      "a/_b/six.mts",
      "a/_c/_deep/seven.tsx",
      "a/_c/eight.ts",
      "a/_nine.ts",
      "a/b-c/four.tsx",
      "a/b/one.ts",
      "a/b/three.ts",
      "a/b/two.mts",
    ];
    using folder = new Folder({
      ...Object.fromEntries(paths.toReversed().map((path) => [path, ""])),
      "a/_b/data.json": "",
      "a/b/data.ts.json": "",
      "other/one.ts": "",
    });
    const isTooling = (path: string) => /^a\/_.*\//.test(path);
    assertEquals(
      filesUnder("a/", folder.url),
      paths.filter((path) => !isTooling(path)),
    );
    assertEquals(toolingUnder("a/", folder.url), paths.filter(isTooling));
  },
);
