import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Candidate } from './extensions.ts';

export const HELP = `Measures what the extension in dist/chrome costs in a real Chromium, next to an empty one. Build first.

  npm run bench -- [options]

  --rounds N           rounds of the cost part, each in a new order (default 5)
  --times N            repetitions of each latency (default 20)
  --only PART          cost, latency, soak or scan; repeatable (default all)
  --extension FOLDER   measure this unpacked build instead of dist/chrome
  --also NAME=FOLDER   measure another unpacked extension in the cost part as well; repeatable
  --json FILE          write everything that was measured
  --write FILE         write it as a document (docs/performance.md)
  -h, --help           this text
`;

const PARTS = ['cost', 'latency', 'soak', 'scan'] as const;
export type Part = (typeof PARTS)[number];
export type Options = {
  readonly rounds: number;
  readonly times: number;
  readonly parts: readonly Part[];
  readonly extension: string;
  readonly also: readonly Candidate[];
  readonly json: string | undefined;
  readonly write: string | undefined;
};

/** `null` when only help is wanted. Throws with a message for people when called wrongly. */
export function readOptions(args: readonly string[], usual: { readonly extension: string }): Options | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '5' },
      times: { type: 'string', default: '20' },
      only: { type: 'string', multiple: true, default: [...PARTS] },
      extension: { type: 'string', default: usual.extension },
      also: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
      write: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return null;
  return {
    rounds: countIn('--rounds', values.rounds),
    times: countIn('--times', values.times),
    parts: values.only.map(partNamed),
    extension: resolve(values.extension),
    also: values.also.map(candidateIn),
    json: values.json,
    write: values.write,
  };
}

function countIn(option: string, value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new Error(`${option} is a number from 1, not ${value}.`);
  return count;
}

function partNamed(name: string): Part {
  const part = PARTS.find((known) => known === name);
  if (!part) throw new Error(`--only takes ${PARTS.join(', ')}, not ${name}.`);
  return part;
}

function candidateIn(text: string): Candidate {
  const [, name, folder] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (!name || !folder || ['ours', 'empty', 'limit'].includes(name)) throw new Error(`--also is NAME=FOLDER, not ${text}.`);
  return { name, folder: resolve(folder) };
}
