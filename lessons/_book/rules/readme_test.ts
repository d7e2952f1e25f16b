/**
 * A README that shows what is in no lesson.
 *
 * @module
 */
import { breaks } from "./sample.ts";

breaks("code of the README that stands in no lesson", "README.md", [
  "print(1)",
  "print(2)",
], "README.md:7: this `python` block stands in no lesson: copy it from one");
breaks("a test of the README that is none", "README.md", [
  "Counter starts at one ...",
  "Counter starts at two ...",
], 'README.md:11: "Counter starts at two" is no test: copy what a run prints');
