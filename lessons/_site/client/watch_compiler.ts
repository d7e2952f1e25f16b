/**
 * Tells when WebAssembly cannot be compiled: when it cannot be fetched, is torn,
 * or is served under a type of another kind.
 *
 * @module
 */

/** Hands `fail` what `WebAssembly.instantiateStreaming` is rejected with. */
export function watchCompiler(fail: (error: unknown) => void): void {
  const { instantiateStreaming } = WebAssembly;
  WebAssembly.instantiateStreaming = async (...given) => {
    try {
      return await instantiateStreaming(...given);
    } catch (error) {
      fail(error);
      throw error;
    }
  };
}
