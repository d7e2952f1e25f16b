/**
 * The registry that plugins and their host share: a plugin imports the decorator,
 * the host reads the map.
 *
 * @module
 */

/** What a plugin provides: a way to write rows down. */
export interface Exporter {
  /** Returns `rows`, which are cells, as text. */
  render(rows: string[][]): string;
}

/** A class of exporters that are made without arguments. */
export type ExporterClass = new () => Exporter;

/** What has registered so far, by name. */
export const exporters: Map<string, ExporterClass> = new Map();

/**
 * Makes a class decorator that registers the class under `name`. It throws a
 * TypeError, and registers nothing, if the name is taken or the class has no
 * method `render`.
 */
export function exporter(name: string): (Class: ExporterClass) => void {
  return (Class) => {
    if (exporters.has(name)) {
      throw new TypeError(`"${name}" is taken: use another name`);
    }
    if (typeof Class.prototype.render !== "function") {
      throw new TypeError(`${Class.name} has no method render(): write one`);
    }
    exporters.set(name, Class);
  };
}
