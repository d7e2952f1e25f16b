/**
 * Settings: a file, overruled by the environment, read once, then frozen.
 *
 * @module
 */
import { parseEnv } from "node:util";
import { type Level, levels, logger } from "./logger.ts";
import { once } from "./once.ts";

/** What can be set. */
export interface Settings {
  /** `APP_PORT`: the port to listen on, from 0 to 65535. */
  readonly port: number;
  /** `APP_LEVEL`: the least urgent level to log. */
  readonly level: Level;
}

/** Where variables are looked up: `Deno.env`, or a `Map`. */
export interface Environment {
  /** The variable's value, or undefined where it is not set. */
  get(name: string): string | undefined;
}

/**
 * Reads settings from `file`, the text of lines such as `APP_PORT=8080`, and
 * from `env`, which wins. Logs a warning for each unknown key in the file.
 *
 * @throws {TypeError} if keys are missing or malformed; the message names all.
 */
export function parseSettings(file: string, env: Environment): Settings {
  const known = new Set<string>();
  const problems: string[] = [];
  const lines = parseEnv(file);

  function read<T>(
    key: string,
    expected: string,
    parse: (text: string) => T | undefined,
  ): T {
    known.add(key);
    const text = env.get(key) ?? lines[key];
    const value = text === undefined ? text : parse(text);
    if (value === undefined) {
      const found = text === undefined ? "missing" : JSON.stringify(text);
      problems.push(`${key} is ${found}, not ${expected}`);
    }
    return value as T; // undefined only where there is a problem to throw
  }

  const settings: Settings = {
    port: read(
      "APP_PORT",
      "a port from 0 to 65535",
      (text) => /^\d{1,5}$/.test(text) && +text < 2 ** 16 ? +text : undefined,
    ),
    level: read(
      "APP_LEVEL",
      `one of ${levels.join(", ")}`,
      (text) => levels.find((level) => level === text),
    ),
  };
  if (problems.length > 0) throw new TypeError(problems.join("\n"));
  for (const key of Object.keys(lines).filter((key) => !known.has(key))) {
    logger.log("warn", "settings", `unknown ${key}`);
  }
  return Object.freeze(settings);
}

/**
 * The program's settings: the file that the variable `APP_SETTINGS` names, if
 * it is set, and the environment, both as they were at the first call. Needs
 * permission to read both.
 *
 * @throws {TypeError} if keys are missing or malformed; the message names all.
 */
export const settings: () => Settings = once(() => {
  const path = Deno.env.get("APP_SETTINGS");
  return parseSettings(path ? Deno.readTextFileSync(path) : "", Deno.env);
});
