/**
 * Writes a journal and reads it.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { mayKeepFiles } from "../permission.ts";
import { Trial } from "../trial.ts";
import { underWay } from "./journal.ts";

const ignore = !mayKeepFiles();

Deno.test("underWay() is what the journal says last, in a whole line", {
  ignore,
}, async () => {
  await using options = new Trial();
  const path = `${options.folder}/journal`;
  assertEquals(underWay(path), "");
  const said = async (text: string) => {
    await Deno.writeTextFile(path, text);
    return underWay(path);
  };
  assertEquals(await said(""), "");
  assertEquals(await said('"a\\nb"\n'), "a\nb");
  assertEquals(await said('"a"\n"b"\n""\n'), "");
  assertEquals(await said('"a"\n"b"\n"c'), "b");
});
