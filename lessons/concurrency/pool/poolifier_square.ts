/**
 * The bench's task as poolifier wants it: wrapped, in a module of its own.
 *
 * @module
 */
import { ThreadWorker } from "poolifier";
import square from "./square.ts";

export default new ThreadWorker((n: number = 0) => square(n));
