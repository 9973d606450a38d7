import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createEngine } from '../../domain/engine.ts';
import { coloursFor } from '../colours.ts';
import { EXIT, parse, type Streams, UsageError } from '../command.ts';
import { mustExist } from '../html-files.ts';
import { labelledPages, ownPages } from '../labelled-page.ts';
import { Progress } from '../progress.ts';
import { FIXTURES, RULE_PACKS } from '../project.ts';
import { rulesInFolder } from '../rules-in-folder.ts';
import { Writer } from '../writer.ts';
import { calibratePack } from './calibrate-pack.ts';
import { ObservationCollector } from './observation-set.ts';
import { calibratedText } from './pack-text.ts';
import { printedCalibration } from './print.ts';

const HELP = `Fits the weights, biases and thresholds of the rule packs to labelled pages, and writes them into the packs.

  npm run calibrate -- [options] FILE.jsonl …   the project's own pages (tests/pages) always count as well

  --dry               print what would change and write nothing
  --pack ID           only this pack
  --packs FOLDER      the packs of this folder (default: src/rule-packs)
  --false-alarms P    at most P per cent of the harmless pages may be alarmed (default 0.5)
  --date YYYY-MM-DD   the date to write (default: today)
  -h, --help          this text

Each weight is drawn towards what its author set, keeps its sign, and stays as set where no page shows the signal. What the
author set is kept in the pack, so calibrating again starts from there. To set a weight anew by hand: write it to "weight" and
take "fitted" away. "5 folds by host" is what the fitted pack does on hosts it has not seen: far below "now" means over-fitting.
`;
const OPTIONS = {
  dry: { type: 'boolean' },
  pack: { type: 'string' },
  packs: { type: 'string', default: RULE_PACKS },
  'false-alarms': { type: 'string', default: '0.5' },
  date: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `npm run calibrate`. */
export async function calibrate(args: readonly string[], { stdout, stderr }: Streams): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  if (values.help) {
    stdout.write(HELP);
    return EXIT.good;
  }
  const falseAlarmRate = Number(values['false-alarms']) / 100;
  if (!(falseAlarmRate >= 0 && falseAlarmRate < 1)) throw new UsageError(`--false-alarms is a percentage, not ${values['false-alarms']}.`);
  await mustExist(positionals);
  const rules = await rulesInFolder(values.packs);
  const wanted = rules.packs.filter(({ id }) => values.pack === undefined || values.pack === id);
  if (wanted.length === 0) throw new UsageError(`There is no pack ${values.pack}.`);

  const writer = new Writer(stdout);
  const collector = new ObservationCollector(createEngine({ ...rules, packs: wanted }));
  const pages = await collect(positionals, collector, new Progress(stderr, null));
  for (const set of collector.result()) {
    const { id } = set.compiled.pack;
    if (!set.observations.some(({ isPositive }) => isPositive)) {
      await writer.write(`${id}: none of the pages is of its kind; left as it is.\n\n`);
      continue;
    }
    const calibrated = calibratePack(set, falseAlarmRate);
    await writer.write(printedCalibration(calibrated, coloursFor(stdout)));
    if (values.dry) continue;
    const file = join(values.packs, `${id}.json`);
    const occasion = { date: values.date ?? new Date().toISOString().slice(0, 10), pages, falseAlarmRate };
    await writeFile(file, calibratedText(await readFile(file, 'utf8'), calibrated, occasion));
  }
  return EXIT.good;
}

/** Shows all labelled pages to the collector; the answer is how many there were. Throws when one cannot be read. */
async function collect(files: readonly string[], collector: ObservationCollector, progress: Progress): Promise<number> {
  let pages = 0;
  for (const source of [ownPages(FIXTURES), ...files.map(labelledPages)]) {
    for await (const parsed of source) {
      if ('error' in parsed) throw new UsageError(`${parsed.id ?? '?'}: ${parsed.error}`);
      collector.add(parsed.value);
      pages += 1;
      progress.advance(1);
    }
  }
  progress.clear();
  return pages;
}
