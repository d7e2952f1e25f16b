/**
 * The registry that plugins and their host share: what the lesson on plugins
 * loads, and what its plugins import.
 *
 * @module
 */

/** What a plugin provides: a way to write rows down. */
export interface Exporter {
  /** Returns `rows`, which are cells, as text. */
  render(rows: string[][]): string;
}

/** A class that registered itself, and who it was. */
export interface Registration {
  /** The class. */
  readonly type: new () => Exporter;
  /** The URL of the module that registered it. */
  readonly url: string;
}

/** What has registered so far, by name. */
export const exporters: Map<string, Registration> = new Map();

/**
 * A class decorator that registers the class under `name`. A plugin passes its
 * own `import.meta`, so that errors can say whose name is taken.
 *
 * @throws {TypeError} at the class's definition, if the name is taken or the
 * class has no method `render`; nothing is registered then.
 */
export function exporter(
  name: string,
  { url }: Pick<ImportMeta, "url">,
): (type: new () => Exporter) => void {
  return (type) => {
    const held = exporters.get(name);
    if (held) {
      const owner = held.url.slice(held.url.lastIndexOf("/") + 1);
      throw new TypeError(`"${name}" is taken by ${owner}: use another name`);
    }
    if (typeof type.prototype.render !== "function") {
      throw new TypeError(`${type.name} has no method render(rows): write one`);
    }
    exporters.set(name, { type, url });
  };
}
