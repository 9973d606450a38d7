import type { Screen } from './command.ts';

const CODES = { red: 31, yellow: 33, green: 32, cyan: 36, bold: 1, dim: 2 } as const;
export type Colours = { readonly [C in keyof typeof CODES]: (text: string) => string };

/** Colours for a person at a terminal; plain text for files, pipes and those who asked for none (no-color.org). */
export function coloursFor(screen: Screen, environment: Readonly<Record<string, string | undefined>> = process.env): Colours {
  const isColoured = screen.isTTY === true && !environment['NO_COLOR'];
  const paint = (code: number) => (text: string) => (isColoured ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    red: paint(CODES.red),
    yellow: paint(CODES.yellow),
    green: paint(CODES.green),
    cyan: paint(CODES.cyan),
    bold: paint(CODES.bold),
    dim: paint(CODES.dim),
  };
}
