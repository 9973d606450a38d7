import { type Outcome, signalsOf } from './outcome.ts';

const HEAD = ['page', 'kind', 'level', 'findings', 'result'];
/** Where a cell breaks into lines; the longest signal name fits. */
const WIDEST = 44;
const GAP = '  ';

/** What was seen on every page, as aligned text. */
export function verdictTable(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map((outcome) => {
    const verdict = outcome.sight?.verdict;
    return [outcome.place.page, verdict?.kind ?? '?', verdict?.level ?? '?', signalsOf(outcome).join(', ') || '-', outcome.wrong.length === 0 ? 'ok' : 'WRONG'];
  });
  const cells = [HEAD, ...rows].map((row) => row.map(wrap));
  const widths = HEAD.map((_, column) => Math.max(...cells.flatMap((row) => row[column]?.map(({ length }) => length) ?? [0])));
  const [head = '', ...body] = cells.map((row) => line(row, widths));
  return [head, widths.map((width) => '─'.repeat(width)).join(GAP), ...body].join('\n');
}

/** One row, as many lines high as its highest cell. */
function line(row: readonly (readonly string[])[], widths: readonly number[]): string {
  const height = Math.max(...row.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) =>
    row
      .map((cell, column) => (cell[at] ?? '').padEnd(widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  ).join('\n');
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDEST) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
