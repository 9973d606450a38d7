import { writeFile } from 'node:fs/promises';
import { createEngine } from '../../domain/engine.ts';
import { bundledRules } from '../../rule-packs/bundle.ts';
import { coloursFor } from '../colours.ts';
import { EXIT, parse, type Streams, UsageError } from '../command.ts';
import { Progress } from '../progress.ts';
import { rulesInFolder } from '../rules-in-folder.ts';
import { Writer } from '../writer.ts';
import { barsOf } from './bars.ts';
import { accuracyDocument } from './document.ts';
import { type JudgedSet, judgeSet } from './judge-set.ts';
import { printed } from './print.ts';
import { allSets, namedSets } from './sets.ts';

const HELP = `Measures how often verdicts are right, on pages of which somebody has said what is right.

  npm run evaluate -- [options] [LABELLED.jsonl …]   without a file: the project's own pages (tests/pages)
  npm run evaluate -- --all                          those, tests/labelled, and ../shared/corpus when it is there

  --misses N      show at most N confusions a set, with their findings (default 20)
  --write FILE    also write the result as a document (docs/accuracy.md)
  --packs FOLDER  use the rule packs of this folder
  -h, --help      this text

Exit code: 0 every bar is met, 1 one is not, 2 called wrongly.
`;
const OPTIONS = {
  all: { type: 'boolean' },
  misses: { type: 'string' },
  write: { type: 'string' },
  packs: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `npm run evaluate`. */
export async function evaluate(args: readonly string[], { stdout, stderr }: Streams): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  if (values.help) {
    stdout.write(HELP);
    return EXIT.good;
  }
  const misses = Number(values.misses ?? 20);
  if (!Number.isInteger(misses) || misses < 0) throw new UsageError(`--misses is a number, not ${values.misses}.`);
  if (values.all && positionals.length > 0) throw new UsageError('--all takes no files.');
  const rules = values.packs === undefined ? bundledRules() : await rulesInFolder(values.packs);
  const engine = createEngine(rules);
  const writer = new Writer(stdout);
  const progress = new Progress(stderr, null);
  const sets: JudgedSet[] = [];
  for (const set of values.all ? allSets() : await namedSets(positionals)) {
    const judged = await judgeSet(set, engine, () => progress.advance(1));
    progress.clear();
    sets.push(judged);
    await writer.write(printed(judged, misses, coloursFor(stdout)));
  }
  if (values.write !== undefined) await writeFile(values.write, accuracyDocument(sets, rules, new Date()));
  const unmet = sets.filter(({ isHeldOut }) => !isHeldOut).flatMap((set) => barsOf(set).flatMap(({ name, isMet }) => (isMet ? [] : [`${set.name}: ${name}`])));
  await writer.write(unmet.length === 0 ? 'Every bar is met.\n' : `Not met: ${unmet.join('; ')}.\n`);
  return unmet.length === 0 ? EXIT.good : EXIT.failed;
}
