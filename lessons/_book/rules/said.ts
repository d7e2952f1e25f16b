/**
 * What a new lesson still has to say.
 *
 * @module
 */
import { type Found, type PageRule, problems } from "./rule.ts";

/** Nothing stands in «…», where a new lesson says what to write. */
export const said: PageRule = (page) =>
  problems(
    page,
    ...page.source.split("\n").flatMap((line, index) =>
      [...line.matchAll(/«(.*?)»/g)].map(([, what]): Found => [
        index + 1,
        `still to be said: ${what}`,
      ])
    ),
  );

/** Whether a text has something to say still. */
export function isUnsaid(text: string): boolean {
  return /«.*?»/.test(text);
}
