/**
 * What a component knows of the page that it stands on, and of the others.
 *
 * @module
 */
import { createContext, useContext } from "hono/jsx";
import type { Lesson } from "../../_book/book.ts";
import type { Block } from "../../_book/page.ts";
import type { Line } from "../highlight.ts";
import type { Test } from "../tests.ts";

/** How a block runs in a browser, or why it does not. */
export interface Run {
  /** The block as a module, from the root of the site. */
  module?: string;
  /** The module of the lesson whose exports it uses, from the root of the site. */
  lesson?: string;
  /** The modules that it imports by a path, from the root of the site. */
  imports?: Record<string, string>;
  /** What it needs that a browser has not. */
  needs?: string;
}

/** The page that is being written. */
export interface Here {
  /** Its address, from the root of the site. */
  address: string;
  /** The file that its Markdown stands in, from the project's root. */
  path: string;
  /** All lessons, in reading order. */
  lessons: Lesson[];
  /** The command that checks the page in a terminal. */
  check: string;
  /** The versions that the pages were run on. */
  versions: string;
  /** The address `address`, from the root of the site, as this page says it. */
  to(address: string): string;
  /** The fragment under which a module is shown on this page, if it is. */
  fragmentOf(path: string): string | undefined;
  /** The coloured lines of a piece of code. */
  lines(code: string, language: string): Line[];
  /** How a block of this page runs. */
  runOf(block: Block): Run;
  /** The test that a claim of this page names. */
  testOf(claim: string): Test | undefined;
}

/** Hands components what they know. */
export const HereContext = createContext<Here | undefined>(undefined);

/** What a component knows. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (!here) throw new Error("a component stands outside of a page");
  return here;
}
