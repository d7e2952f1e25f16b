/**
 * Runs the scripts of a job, each in a CPython of its own, and says in a line of
 * JSON when one starts and when it has ended. Several processes may work on one
 * job: each takes what none has taken.
 *
 * Arguments: the folder that keeps CPython's memory, and the job's folder.
 *
 * @module
 */
import { collectNow } from "../../_kit/collect.ts";
import { CPython } from "./interpreter.ts";
import { Head, Tail } from "../kept.ts";
import { loadMemory } from "./memory.ts";
import type { Ended } from "../run.ts";
import { type Job, jobName, type Report, separator } from "./report.ts";

const [cache, folder] = Deno.args;
const { scripts, outputLimit }: Job = JSON.parse(
  Deno.readTextFileSync(`${folder}/${jobName}`),
);
const python = new CPython(await loadMemory(cache));
for (const [script, source] of scripts.entries()) {
  if (!take(script)) continue;
  write(Deno.stderr, separator);
  tell({ script });
  tell({ script, ended: await run(source) });
  collectNow(); // V8 itself would keep the memory of several interpreters
}

/** Whether nobody else has taken the script. */
function take(script: number): boolean {
  try {
    Deno.openSync(`${folder}/${script}`, { write: true, createNew: true })
      .close();
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.AlreadyExists) return false;
    throw error;
  }
}

function tell(report: Report): void {
  write(Deno.stdout, `${JSON.stringify(report)}\n`);
}

function write(stream: typeof Deno.stdout, text: string): void {
  const bytes = new TextEncoder().encode(text);
  for (let sent = 0; sent < bytes.length;) {
    sent += stream.writeSync(bytes.subarray(sent));
  }
}

async function run(source: string): Promise<Ended> {
  const start = performance.now();
  const [stdout, stderr] = [new Head(outputLimit), new Tail(outputLimit)];
  const end = await python.run(source, stdout, stderr).then(
    (code) => ({ code, signal: null }),
    (error) => ({ code: 1, signal: `${error}` }),
  );
  const milliseconds = performance.now() - start;
  return {
    ...{ ...end, stopped: false, milliseconds },
    ...{ stdout: stdout.text, cut: stdout.cut, stderr: stderr.text },
  };
}
