import { isMainThread } from 'node:worker_threads';
import { benchScan } from './bench/command.ts';
import { calibrate } from './calibrate/command.ts';
import { run } from './command.ts';
import { evaluate } from './evaluate/command.ts';
import { packsKey } from './packs/key-command.ts';
import { packsRelease } from './packs/release-command.ts';
import { scan } from './scan/command.ts';

const COMMANDS = new Map(Object.entries({ scan, evaluate, calibrate, 'bench:scan': benchScan, 'packs:key': packsKey, 'packs:release': packsRelease }));

// `scan --jobs` runs this file in threads too, for what it exports.
export { judgeLineInThread } from './scan/line-judges.ts';

if (isMainThread) {
  const [name = '', ...args] = process.argv.slice(2);
  process.exitCode = await run(COMMANDS.get(name) ?? unknown, args, process);
}

async function unknown(): Promise<number> {
  process.stderr.write(`Commands: ${[...COMMANDS.keys()].join(', ')}. Each explains itself with --help.\n`);
  return 2;
}
