/**
 * Where this project keeps what takes long to make.
 *
 * @module
 */

/**
 * This project's folder in the cache of the user whose environment this is;
 * undefined if the environment does not say where that is.
 */
export function cacheFolder(
  { XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Record<string, string | undefined>,
): string | undefined {
  const place = Deno.build.os === "darwin" ? "Library/Caches" : ".cache";
  const home = HOME && `${HOME}/${place}`;
  const base = XDG_CACHE_HOME ||
    (Deno.build.os === "windows" ? LOCALAPPDATA : home);
  return base && `${base}/parallel-text`;
}
