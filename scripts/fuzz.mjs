// npm run fuzz -- --minutes N: searches for inputs that break something, for a minute if nothing is said. `--seed N` repeats a search.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } } });
const seconds = Number(values.minutes) * 60;
if (!(seconds > 0)) {
  console.error(`--minutes takes a number, not ${values.minutes}.`);
  process.exit(2);
}
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'fuzz'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, FUZZ_SECONDS: String(seconds), ...(values.seed && { FUZZ_SEED: values.seed }) },
});
process.exitCode = status ?? 1;
