/**
 * The environment in which everything runs: the same whoever calls.
 *
 * @module
 */

/** What a process needs in order to find programs, caches and registries. */
const kept = [
  ...["PATH", "HOME", "DENO_DIR", "XDG_CACHE_HOME", "CHROMIUM"],
  ...["SystemRoot", "USERPROFILE", "LOCALAPPDATA", "APPDATA", "PATHEXT"],
  ...["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"],
  ...["http_proxy", "https_proxy", "no_proxy"],
  ...["NPM_CONFIG_REGISTRY", "DENO_CERT", "DENO_TLS_CA_STORE"],
  ...["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "SSL_CERT_DIR"],
];

/**
 * The whole environment of a child that keeps its temporary files in `folder`.
 * Colours, locale and time zone are fixed; of the caller's variables only those
 * are kept that say where things are, as far as they may be read.
 */
export function environment(folder: string): Record<string, string> {
  return {
    ...Object.fromEntries(kept.flatMap(valueOf)),
    ...{ TMPDIR: folder, TMP: folder, TEMP: folder },
    ...{ NO_COLOR: "1", LANG: "C.UTF-8", TZ: "UTC" },
    ...{ DENO_NO_UPDATE_CHECK: "1", PYTHONDONTWRITEBYTECODE: "1" },
  };
}

function valueOf(variable: string): [string, string][] {
  const { state } = Deno.permissions.querySync({ name: "env", variable });
  const value = state === "granted" ? Deno.env.get(variable) : undefined;
  return value === undefined ? [] : [[variable, value]];
}
