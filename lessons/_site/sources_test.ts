/**
 * What things are made of.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { Folder, mayMakeFolders } from "../_book/folder.ts";
import { textOf } from "./sources.ts";

Deno.test(
  "textOf() has every module of a folder, and the files that are named",
  {
    ignore: !mayMakeFolders,
  },
  () => {
    using folder = new Folder({
      "code/a.ts": "1",
      "code/deep/b.py": "2",
      "code/c.json": "3",
      "code/ts.png": "4",
      "lock": "5",
      "other.ts": "6",
    });
    const places = ["code/", "lock"].map((path) => new URL(path, folder.url));
    assertEquals(textOf(...places).split("\n").sort(), ["1", "2", "3", "5"]);
  },
);
