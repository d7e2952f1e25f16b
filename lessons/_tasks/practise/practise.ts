/**
 * Shows exercises, and runs the one that is worked on at every save.
 *
 * @module
 */
import type { Exercise } from "./exercise.ts";
import type { Session } from "./session.ts";

/** A key is pressed, or files are saved. */
export type Event = { key: string } | { saved: string[] };

/** Where somebody practises. */
export interface Desk {
  /** What happens there, until somebody leaves. */
  events: AsyncIterable<Event>;
  /** Shows a text in place of the one before. */
  show(text: string): void;
  /** Runs an exercise, and resolves to what is wrong with it. */
  run(exercise: Exercise, signal: AbortSignal): Promise<string[]>;
}

/** Practises until somebody leaves. A run that is under way then is called off. */
export async function practise(session: Session, desk: Desk): Promise<void> {
  let stop = new AbortController();
  let running = runOnce(session, desk, stop.signal);
  for await (const event of desk.events) {
    if (asksForRun(event, session)) {
      stop.abort();
      stop = new AbortController();
      running = runOnce(session, desk, stop.signal);
    } else if ("key" in event) desk.show(`${session}`);
  }
  stop.abort();
  await running;
}

/** Whether there is something else to run, or the same anew. */
function asksForRun(event: Event, session: Session): boolean {
  if ("key" in event) return session.press(event.key);
  return event.saved.some((path) =>
    path.replaceAll("\\", "/").endsWith(session.exercise.path)
  );
}

/** Runs the session's exercise, and shows what comes of it unless it is called off. */
async function runOnce(
  session: Session,
  { run, show }: Desk,
  signal: AbortSignal,
): Promise<void> {
  const { exercise } = session;
  session.tell(exercise, undefined);
  show(`${session}`);
  const faults = await run(exercise, signal)
    .catch((error) => [`it did not run: ${error}`]);
  if (signal.aborted) return;
  session.tell(exercise, faults);
  show(`${session}`);
}
