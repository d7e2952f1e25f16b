/** Compiles AssemblyScript: as much of `assemblyscript/asc` as is used here. */
export function compileString(
  source: string,
  options: {
    optimizeLevel: number;
    runtime: string;
    enable: string[];
  },
): Promise<{ binary: Uint8Array | null; stderr: { toString(): string } }>;
