/**
 * Where this project keeps what takes long to make.
 *
 * @module
 */

/**
 * This project's folder in the cache of the user whose environment this is, on
 * such a system; undefined if the environment does not say where that is.
 */
export function cacheFolder(
  { XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Record<string, string | undefined>,
  system: string = Deno.build.os,
): string | undefined {
  const place = system === "darwin" ? "Library/Caches" : ".cache";
  const home = HOME && `${HOME}/${place}`;
  const base = XDG_CACHE_HOME ||
    (system === "windows" ? LOCALAPPDATA : home);
  return base && `${base}/parallel-text`;
}
