import { assertEquals } from "@std/assert";
import { fileURLToPath } from "node:url";
import { granted } from "../../_kit/granted.ts";
import { fromHere } from "./project.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const ignore = !granted({ name: "read" });

Deno.test("fromHere() finds the path from the root of what is there", {
  ignore,
}, () => {
  const path = "lessons/_tasks/suite/project.ts";
  assertEquals(fromHere("project.ts", here), path);
  assertEquals(fromHere("./../suite/project.ts", here), path);
  assertEquals(fromHere(`${here}project.ts`, "/"), path);
  assertEquals(fromHere("../../mod.ts", here), "lessons/mod.ts");
});

Deno.test("fromHere() leaves alone what is not there, or not of the project", {
  ignore,
}, () => {
  for (const name of ["classes/self", "/", "../../..", "no.ts"]) {
    assertEquals(fromHere(name, here), name);
  }
});
