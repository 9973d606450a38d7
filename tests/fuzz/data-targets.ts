import fc from 'fast-check';
import { expect } from 'vitest';
import { readBackup, writeBackup } from '../../src/domain/backup/backup-file.ts';
import { readJson } from '../../src/domain/backup/json-source.ts';
import { parseSettings } from '../../src/domain/settings.ts';
import { everything, NOW } from '../support/everything.ts';
import { anyText, asStored, damaged, edited } from './inputs.ts';
import { target } from './target.ts';

const files = fc.sample(everything, { numRuns: 40, seed: 1 }).map((all) => writeBackup(all, NOW));

/** Whatever comes back from storage or from a file. */
export const DATA_TARGETS = [
  target(
    'backup files',
    fc.oneof(
      edited(files),
      damaged(fc.constantFrom(...files.map((file) => JSON.parse(file)))).map((data) => JSON.stringify(data) ?? ''),
      anyText,
    ),
    (text) => {
      const reading = readBackup(text, NOW);
      if ('everything' in reading) expect(readBackup(writeBackup(reading.everything, NOW), NOW)).toEqual(reading);
      else expect(reading.problem.type).toBeTruthy();
    },
  ),

  target('JSON', fc.oneof(fc.json(), edited(files), anyText), (text) => {
    expect(ours(text)).toEqual(theirs(text));
  }),

  target('stored settings', damaged(everything).map(asStored), (stored) => {
    const settings = parseSettings(stored);
    expect(parseSettings(asStored(settings))).toEqual(settings);
  }),
];

/** What our reader makes of a text, next to what the language's own makes of it. */
function ours(text: string): unknown {
  try {
    return { value: readJson(text).value };
  } catch {
    return 'no JSON';
  }
}

function theirs(text: string): unknown {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return 'no JSON';
  }
}
