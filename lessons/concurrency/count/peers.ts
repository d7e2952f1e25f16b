/**
 * The same count in other languages, for the benches.
 *
 * @module
 */
import { Python } from "../../_kit/python.ts";
import { offered } from "../../_kit/row.ts";

/** What the benches count to. */
export const n: number = 10 ** 7;

/** What `count.py` is asked to do with `n`; all but `one` are four counts. */
export type Request = "one" | "serial" | "threads" | "processes" | "start-up";

/** Starts `count.py`, or says why not on standard error. */
export function startPython(): Python | undefined {
  return Python.start(`${import.meta.dirname}/count.py`);
}

/** The sums below `n` that `count.py` comes to. */
export async function countIn(
  python: Python,
  request: Request,
  n: number,
): Promise<bigint[]> {
  return (await python.ask(`${request} ${n}`)).map(BigInt);
}

/**
 * Compiles `count.c` with these options and loads it into this process: what a
 * bench measures is the call. Undefined where it may not or cannot: then it says
 * why on standard error.
 */
export function compileC(
  ...options: string[]
): ((n: number) => bigint) | undefined {
  const name = `C ${options.join(" ")}`;
  if (!offered(name, { name: "run", command: "cc" })) return;
  try {
    return loadC(options);
  } catch (error) {
    console.error(`Left out: ${name}: ${error}`);
  }
}

function loadC(options: string[]): (n: number) => bigint {
  const folder = Deno.makeTempDirSync({ prefix: "count-" });
  try {
    const library = `${folder}/count.so`;
    const { success, stderr } = new Deno.Command("cc", {
      args: [
        ...options,
        "-shared",
        "-fPIC",
        "-o",
        library,
        `${import.meta.dirname}/count.c`,
      ],
    }).outputSync();
    if (!success) throw new Error(new TextDecoder().decode(stderr));
    const { symbols } = Deno.dlopen(library, {
      count: { parameters: ["u64", "buffer"], result: "void" },
    });
    const halves = new BigUint64Array(2);
    return (n) => {
      symbols.count(BigInt(n), halves);
      return (halves[1] << 64n) + halves[0];
    };
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
}
