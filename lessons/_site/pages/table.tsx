/**
 * Tables. A column of figures to be compared gets a bar beside each of them.
 *
 * @module
 */
import type { Child } from "hono/jsx";
import type { Tokens } from "marked";
import { Spans } from "./spans.tsx";

/** A table. */
export function Table({ table }: { table: Tokens.Table }): Child {
  const { header, rows, align } = table;
  const largest = header.map((_, column) =>
    align[column] === "right"
      ? largestOf(rows.map((cells) => cells[column].text))
      : undefined
  );
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            {header.map((cell, column) => (
              <Head cell={cell} charted={largest[column] !== undefined} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr>
              {cells.map((cell, column) => (
                <Cell cell={cell} largest={largest[column]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** An empty head is none: axe reads it as a heading without a name. */
function Head(
  { cell: { tokens, text, align }, charted }: {
    cell: Tokens.TableCell;
    charted: boolean;
  },
): Child {
  if (!text) return <td />;
  return (
    <th scope="col" class={charted ? undefined : align ?? undefined}>
      <Spans tokens={tokens} />
    </th>
  );
}

/** @param largest the largest figure of the column, if it is one of figures. */
function Cell(
  { cell: { tokens, text, align }, largest }: {
    cell: Tokens.TableCell;
    largest?: number;
  },
): Child {
  const words = <Spans tokens={tokens} />;
  if (!largest || !text) return <td class={align ?? undefined}>{words}</td>;
  const width = (100 * figure(text) / largest).toFixed(1);
  return (
    <td>
      <div class="figure">
        <span>{words}</span>
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect width={width} height="8" />
        </svg>
      </div>
    </td>
  );
}

/** The figure that a cell holds, or is a bound of, or NaN. */
function figure(text: string): number {
  const [, digits] = /^([\d,]*\.?\d+)(?: or (?:more|less))?$/.exec(text) ?? [];
  return digits ? Number(digits.replaceAll(",", "")) : NaN;
}

/** The largest figure of a column, if it is worth a chart: three or more, not all alike. */
function largestOf(texts: string[]): number | undefined {
  const figures = texts.filter(Boolean).map(figure);
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const isChart = figures.length >= 3 && most > 1.5 * least &&
    most < 1000 * least;
  return isChart ? most : undefined;
}
