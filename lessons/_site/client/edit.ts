/**
 * The editor, which is loaded when it is first asked for.
 *
 * @module
 */
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentWithTab,
} from "@codemirror/commands";
import { javascript } from "@codemirror/lang-javascript";
import { python } from "@codemirror/lang-python";
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from "@codemirror/language";
import {
  EditorState,
  type Extension,
  StateEffect,
  StateField,
} from "@codemirror/state";
import { Decoration, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** What an editor is opened with. */
export interface EditorOptions {
  language: "python" | "typescript";
  /** Its name, for those who cannot see it. */
  label: string;
  source: string;
  /** Runs the code: Ctrl+Enter. */
  run(): void;
  /** Goes elsewhere: Escape. */
  leave(): void;
  /** Hears of each change. */
  changed(): void;
}

/** An editor that is open. */
export interface Editor {
  element: HTMLElement;
  text(): string;
  focus(): void;
  /** Marks a line, from 1, as the one that failed, or none. */
  mark(line: number | undefined): void;
  /** Marks a line, from 1, and puts the cursor there. */
  show(line: number): void;
  close(): void;
}

/** How much of the window's edge the page wants clear of what is scrolled to, in pixels. */
function clearance(): number {
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  return parseFloat(scrollPaddingTop);
}

/** Opens an editor. It lives in a shadow root, where the site's policy allows its styles. */
export function openEditor(options: EditorOptions): Editor {
  const element = document.createElement("div");
  element.className = "editor";
  const root = element.attachShadow({ mode: "open" });
  const state = EditorState.create({
    doc: options.source,
    extensions: extensions(options),
  });
  const view = new EditorView({ state, root, parent: root });
  return {
    element,
    text: () => view.state.doc.toString(),
    focus: () => view.focus(),
    mark: (line) => mark(view, line),
    show(line) {
      mark(view, line);
      const { from } = view.state.doc.line(
        Math.min(line, view.state.doc.lines),
      );
      view.dispatch({
        selection: { anchor: from },
        effects: EditorView.scrollIntoView(from, { yMargin: clearance() }),
      });
    },
    close() {
      view.destroy();
      element.remove();
    },
  };
}

function extensions(
  { language, label, run, leave, changed }: EditorOptions,
): Extension[] {
  const isPython = language === "python";
  const act = (action: () => void) => () => (action(), true);
  return [
    isPython ? python() : javascript({ typescript: true }),
    indentUnit.of(isPython ? "    " : "  "),
    EditorState.tabSize.of(isPython ? 4 : 2),
    lineNumbers(),
    history(),
    indentOnInput(),
    bracketMatching(),
    syntaxHighlighting(colours),
    failing,
    look,
    EditorView.contentAttributes.of({ "aria-label": label }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) changed();
    }),
    keymap.of([
      { key: "Mod-Enter", run: act(run) },
      { key: "Escape", run: act(leave) },
      ...historyKeymap,
      indentWithTab,
      ...defaultKeymap,
    ]),
  ];
}

const colours = HighlightStyle.define([
  { tag: tags.comment, color: "var(--comment)", fontStyle: "italic" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--string)" },
  {
    tag: [tags.number, tags.bool, tags.null, tags.self],
    color: "var(--number)",
  },
  { tag: [tags.keyword, tags.operatorKeyword], color: "var(--keyword)" },
  {
    tag: [
      tags.function(tags.variableName),
      tags.function(tags.propertyName),
      tags.function(tags.definition(tags.variableName)),
    ],
    color: "var(--function)",
  },
  { tag: [tags.typeName, tags.className], color: "var(--type)" },
  { tag: tags.meta, color: "var(--decorator)" },
]);

const look = EditorView.theme({
  "&": {
    backgroundColor: "var(--raised)",
    fontSize: "var(--code)",
  },
  "&.cm-focused": {
    outline: "2px solid var(--link)",
    outlineOffset: "-2px",
  },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.5" },
  ".cm-content": { padding: "0.15rem 0 0.7rem", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 var(--pad) 0 0.5rem" },
  ".cm-gutters": {
    border: "0",
    backgroundColor: "var(--raised)",
    color: "var(--soft)",
  },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "1.8em" },
  ".cm-failed": { boxShadow: "inset 3px 0 0 var(--bad)" },
});

const setMark = StateEffect.define<number | undefined>();
const failed = Decoration.line({ class: "cm-failed" });

/** The line that failed. */
const failing = StateField.define({
  create: () => Decoration.none,
  update(marks, { effects, changes, state }) {
    for (const effect of effects) {
      if (!effect.is(setMark)) continue;
      const number = effect.value;
      if (!number || number > state.doc.lines) return Decoration.none;
      return Decoration.set([failed.range(state.doc.line(number).from)]);
    }
    return marks.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

function mark(view: EditorView, line: number | undefined): void {
  view.dispatch({ effects: setMark.of(line) });
}
