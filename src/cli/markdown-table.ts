/** A table with every column as wide as its widest cell, as our formatter writes tables. The first so many columns are words, the others numbers. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[], words: number): string {
  const widths = columns.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const padded = (cells: readonly string[]) => cells.map((cell, at) => (at < words ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
  const rule = widths.map((width, at) => (at < words ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [padded(columns), rule, ...rows.map(padded)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
