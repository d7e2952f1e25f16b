/**
 * Colours code when the site is built. A colour is a class, since the site's
 * Content-Security-Policy allows no style attributes.
 *
 * @module
 */
import { createHighlighterCore, type HighlighterCore } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import python from "shiki/langs/python.mjs";
import typescript from "shiki/langs/typescript.mjs";
import type { Store } from "./store.ts";

/** A stretch of code in one colour: the class, or "", and the text. */
export type Span = [colour: string, text: string];

/** A line of code. */
export type Line = Span[];

/** The classes, and the scopes of TextMate grammars that get them. */
const scopes: Record<string, string[]> = {
  c: ["comment", "punctuation.definition.comment"],
  s: ["string", "punctuation.definition.string", "constant.character.escape"],
  n: ["constant.numeric", "constant.language", "variable.language"],
  k: [
    "keyword",
    "storage",
    "keyword.operator.new",
    "keyword.operator.expression",
    "keyword.operator.logical.python",
  ],
  f: [
    "entity.name.function",
    "support.function",
    "meta.function-call.generic",
    "variable.function",
  ],
  t: [
    "entity.name.type",
    "entity.name.class",
    "support.type",
    "support.class",
    "entity.other.inherited-class",
  ],
  d: [
    "entity.name.function.decorator",
    "punctuation.decorator",
    "punctuation.definition.decorator",
  ],
  // What has no class has the colour of text, which halves the markup.
  "": [
    "keyword.operator",
    "punctuation",
    "storage.type.function.arrow",
    "meta.brace",
  ],
};

/** A colour that stands for the class of a number. */
const standIn = (index: number) => `#00000${index + 1}`;

const classes = new Map(
  Object.keys(scopes).map((name, index) => [standIn(index), name]),
);

const theme = {
  name: "classes",
  type: "light" as const,
  fg: "#000000",
  bg: "#FFFFFF",
  settings: Object.values(scopes).map((scope, index) => ({
    scope,
    settings: { foreground: standIn(index) },
  })),
};

const grammars: Record<string, string> = {
  python: "python",
  ts: "typescript",
};

/** Colours code. */
export class Highlighter {
  readonly #shiki: HighlighterCore;
  readonly #store: Store<Line[]>;

  private constructor(shiki: HighlighterCore, store: Store<Line[]>) {
    this.#shiki = shiki;
    this.#store = store;
  }

  /** Loads the grammars. @param store keeps what was coloured. */
  static async open(store: Store<Line[]>): Promise<Highlighter> {
    const engine = createJavaScriptRegexEngine();
    const langs = [python, typescript];
    return new Highlighter(
      await createHighlighterCore({ engine, langs, themes: [theme] }),
      store,
    );
  }

  /** The lines of `code`; of a language without a grammar, in no colour. */
  lines(code: string, language: string): Line[] {
    const lang = grammars[language] ?? "text";
    return this.#store.get(
      `${language}\n${code}`,
      () => this.#colour(code, lang),
    );
  }

  #colour(code: string, lang: string): Line[] {
    const tokenizeTimeLimit = 0; // none, since a busy machine would lose colours
    const options = { lang, theme: theme.name, tokenizeTimeLimit };
    return this.#shiki.codeToTokensBase(code, options).map((tokens) =>
      join(tokens.map(({ content, color = "" }) => [
        classes.get(color) ?? "",
        content,
      ]))
    );
  }
}

/** Joins neighbours of one colour; space has the colour of what stands before it. */
function join(spans: Line): Line {
  const joined: Line = [];
  for (const [colour, text] of spans) {
    const last = joined.at(-1);
    if (last && (last[0] === colour || text.trim() === "")) last[1] += text;
    else joined.push([colour, text]);
  }
  return joined;
}
