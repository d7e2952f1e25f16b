/**
 * Reads the tokens of code: what it imports, and what it declares.
 *
 * @module
 */
import type { CodeToken } from "./scanner.ts";

/** A name that an import brings in. */
export interface Binding {
  name: string;
  line: number;
}

/** An `import`, an `export … from`, or an `import()` of a text. */
export interface Import {
  specifier: string;
  line: number;
  bindings: Binding[];
}

/** A declaration at the top level. */
export interface Declaration {
  name: string;
  line: number;
  /** Its tokens, without `export` and `default`. */
  tokens: CodeToken[];
}

const OPENING = new Set(["{", "(", "["]);
const CLOSING = new Set(["}", ")", "]"]);
const KEYWORDS = new Set([
  "class",
  "const",
  "enum",
  "function",
  "interface",
  "let",
  "type",
  "var",
]);
const MODIFIERS = new Set(["abstract", "async", "declare"]);

/** What `tokens` import, in order. */
export function importsOf(tokens: CodeToken[]): Import[] {
  return tokens.flatMap(({ value, line }, index) => {
    if (value !== "import" && value !== "from") return [];
    const isCall = value === "import" && tokens[index + 1]?.value === "(";
    const target = tokens[index + (isCall ? 2 : 1)];
    if (target?.type !== "StringLiteral") return [];
    const clause = value === "from" ? clauseBefore(tokens, index) : [];
    const specifier = target.value.slice(1, -1);
    return [{ specifier, line, bindings: bindingsOf(clause) }];
  });
}

/** The tokens between `import` and the `from` at `index`; none after `export`. */
function clauseBefore(tokens: CodeToken[], index: number): CodeToken[] {
  const start = tokens.slice(0, index).findLastIndex(({ value }) =>
    value === "import" || value === "export"
  );
  return tokens[start]?.value === "import"
    ? tokens.slice(start + 1, index)
    : [];
}

function bindingsOf(clause: CodeToken[]): Binding[] {
  return clause.filter(({ type, value }, index) => {
    const next = clause[index + 1]?.value;
    const isWord = value === "as" ||
      value === "type" && next !== undefined && next !== "," && next !== "}";
    return type === "IdentifierName" && !isWord && next !== "as";
  }).map(({ value, line }) => ({ name: value, line }));
}

/** What `tokens` declare at the top level, in order. */
export function declarationsOf(tokens: CodeToken[]): Declaration[] {
  const found: Declaration[] = [];
  let depth = 0;
  for (let index = 0; index < tokens.length; index++) {
    const { value, line } = tokens[index];
    if (OPENING.has(value)) depth++;
    if (CLOSING.has(value)) depth--;
    const name = depth === 0 ? nameAt(tokens, index) : undefined;
    if (name === undefined) continue;
    const end = endOf(tokens, index);
    const start = MODIFIERS.has(tokens[index - 1]?.value) ? index - 1 : index;
    found.push({ name, line, tokens: tokens.slice(start, end + 1) });
    index = end;
  }
  return found;
}

/** The name that is declared by the keyword at `index`, if one is. */
function nameAt(tokens: CodeToken[], index: number): string | undefined {
  if (!KEYWORDS.has(tokens[index].value) || !isStart(tokens, index)) return;
  const name = tokens.slice(index + 1, index + 3)
    .find(({ value }) => value !== "*" && value !== "enum");
  return name?.type === "IdentifierName" ? name.value : undefined;
}

/** Whether a statement may start at `index`. */
function isStart(tokens: CodeToken[], index: number): boolean {
  if (index === 0) return true;
  const before = tokens[index - 1];
  return before.line < tokens[index].line || MODIFIERS.has(before.value) ||
    ["export", "default", ";", "}"].includes(before.value);
}

/** Where the declaration ends whose keyword stands at `index`. */
function endOf(tokens: CodeToken[], index: number): number {
  const hasBody = tokens[index + 1].value === "enum" ||
    ["class", "enum", "function", "interface"].includes(tokens[index].value);
  let depth = 0;
  for (let at = index; at < tokens.length; at++) {
    const { value, line } = tokens[at];
    if (OPENING.has(value)) depth++;
    if (CLOSING.has(value)) depth--;
    if (depth > 0) continue;
    const next = tokens.at(at + 1);
    const isLast = next === undefined || next.line > line;
    if (value === ";" || hasBody && value === "}" && isLast) return at;
  }
  return tokens.length - 1;
}

/** The names that code calls, makes, extends or reaches into, and nowhere declares. */
export function freeNames(tokens: CodeToken[]): string[] {
  const bound = new Set(tokens.flatMap((_, index) => boundAt(tokens, index)));
  return tokens.filter(({ type, value }, index) => {
    const before = tokens[index - 1]?.value;
    const next = tokens[index + 1]?.value;
    return type === "IdentifierName" && !bound.has(value) &&
      (["new", "extends"].includes(before) ||
        ![".", "?."].includes(before) && ["(", ".", "<"].includes(next));
  }).map(({ value }) => value);
}

/** The names that are declared by the token at `index`, by a keyword or an arrow. */
function boundAt(tokens: CodeToken[], index: number): string[] {
  const { value } = tokens[index];
  const next = tokens[index + 1]?.value;
  if (["const", "let", "var", "using", "import"].includes(value)) {
    const rest = tokens.slice(index + 1);
    const end = rest.findIndex(({ value }) => ENDS_OF_NAMES.has(value));
    return rest.slice(0, end).map(({ value }) => value);
  }
  if (["class", "function"].includes(value)) return [next];
  if (next === ":") return [value];
  if (next !== "=>") return [];
  const start = value === ")" ? openingOf(tokens, index) : index;
  return tokens.slice(start, index + 1).map(({ value }) => value);
}

const ENDS_OF_NAMES = new Set(["=", "of", "in", ";", "from"]);

/** Where the parenthesis opens that closes at `index`. */
function openingOf(tokens: CodeToken[], index: number): number {
  let depth = 1;
  return tokens.slice(0, index).findLastIndex(({ value }) => {
    if (value === ")") depth++;
    return value === "(" && --depth === 0;
  });
}

/**
 * What two pieces of code say alike has the same words, however each is broken
 * into lines: commas and semicolons before a closing bracket and a `|` that opens
 * a union are left out.
 */
export function wordsOf(tokens: CodeToken[]): CodeToken[] {
  return tokens.filter(({ value }, index) => {
    const next = tokens[index + 1]?.value;
    const before = tokens[index - 1]?.value;
    return !(value === "," && (CLOSING.has(next) || next === ">")) &&
      !(value === ";" && next === "}") &&
      !(value === "|" && ["=", ":", "(", "<", ","].includes(before));
  });
}
