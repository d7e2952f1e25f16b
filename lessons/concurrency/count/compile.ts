/**
 * AssemblyScript's compiler, as `count.wasm` was compiled.
 *
 * @module
 */

/**
 * Compiles a module of AssemblyScript, which may use vectors, with a stub for a
 * runtime.
 * To compile `count.as` anew, write the result over `count.wasm`.
 *
 * @throws {Error} (rejects) with the compiler's messages.
 */
export async function compile(
  source: string,
): Promise<Uint8Array<ArrayBufferLike>> {
  const { compileString } = await import("./asc.ts");
  const { binary, stderr } = await compileString(source, {
    optimizeLevel: 3,
    runtime: "stub",
    enable: ["simd"],
  });
  if (!binary) throw new Error(stderr.toString());
  return binary;
}
