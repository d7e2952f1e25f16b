/**
 * What to write instead of Python, where an error shows a habit of it.
 *
 * @module
 */

/** Python's names, and what stands for them. */
const names = new Map(Object.entries({
  print: "`console.log()`",
  len: "`.length`, or `.size` of a Map or a Set",
  None: "`undefined` or `null`",
  True: "`true`",
  False: "`false`",
  str: "`String()`",
  int: "`Number()`, and `Math.trunc()`",
  float: "`Number()`",
  bool: "`Boolean()`",
  list: "`[...values]`",
  dict: "an object or a `Map`",
  tuple: "an array",
  range: "`for (let i = 0; i < n; i++)`",
  enumerate: "`.entries()`",
  sorted: "`.toSorted()`",
  sum: "`.reduce()`",
  min: "`Math.min(...values)`",
  max: "`Math.max(...values)`",
  abs: "`Math.abs()`",
  isinstance: "`instanceof`, or `typeof`",
  input: "`prompt()`",
}));

/** Python's syntax, and what stands for it; the first that fits is told. */
const habits: [RegExp, string][] = [
  [/^\s*(?:async )?def /, "a function is `function name() { … }`"],
  [
    /^\s*(?:if|elif|else|for|while|class|try|except|finally|with)\b.*:\s*$/,
    "a block stands in braces: `{ … }`",
  ],
  [/[\w)\]]\[[-\w]*:[-:\w]*\]/, "a slice is `.slice(start, end)`"],
  [/\blambda\b/, "a lambda is `(x) => …`"],
  [/\bf["']/, "an f-string is `${…}` between backticks"],
  [/\bis not\b|\bis\b/, "`is` is `===`"],
  [/\bnot\b|\band\b|\bor\b/, "`and`, `or`, `not` are `&&`, `||`, `!`"],
];

/** What stands for a Python name that is not defined. */
export function hintForName(message: string): string | undefined {
  const [, name = ""] = /^(\w+) is not defined$/.exec(message) ?? [];
  const instead = names.get(name);
  return instead && `Python's \`${name}\` is ${instead} here`;
}

/** What stands for the Python syntax in a line that cannot be parsed. */
export function hintForLine(line: string): string | undefined {
  const [, instead] = habits.find(([habit]) => habit.test(line)) ?? [];
  return instead && `Is this Python? Here, ${instead}`;
}
