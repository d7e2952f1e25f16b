/**
 * Whether the lists of lessons are as `deno task sync` would write them.
 *
 * @module
 */
import { root } from "../../_book/book.ts";
import { draftLists, isStale, stalePlace } from "../../_book/lists.ts";
import { failed, type Fault, type Step } from "./step.ts";

/** Checks the lists in the contents page and the README. */
export function lists(at: URL = root): Step {
  const name = "lists";
  return {
    name,
    async *run() {
      for (const fault of await listFaults(at)) yield failed(name, fault);
    },
  };
}

/** Where the lists are stale, and what stands in their way. */
export async function listFaults(at: URL = root): Promise<Fault[]> {
  const { drafts, problems } = await draftLists(at);
  return [...problems, ...drafts.filter(isStale).map(stalePlace)];
}
