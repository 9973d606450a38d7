// npm run release -- X.Y.Z: checks everything, makes what is handed out, and tags the version. Nothing leaves this machine.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
import packageJson from '../../package.json' with { type: 'json' };
import { MANIFEST } from '../manifest.ts';
import { makePackages, prove } from '../package/make.ts';
import { StepError, step } from '../setup/step.mjs';
import { unacknowledged } from './permissions.ts';
import { release } from './release.ts';

const USAGE = 'Usage: npm run release -- X.Y.Z   (CONTRIBUTING.md, "Make a release")';
const HOUR = 3_600;

async function main([version]: readonly string[]): Promise<void> {
  if (version === undefined) throw new StepError(USAGE);
  const root = process.cwd();
  const folder = await release(root, version, {
    objections: () => unacknowledged(MANIFEST, JSON.parse(readFileSync('permissions.json', 'utf8'))),
    check: async () => {
      await step('Running every check (npm test -- --all)', 'npm', ['test', '--', '--all'], { hint: 'Run npm test -- --all to see it whole.', seconds: HOUR });
    },
    make: async () => {
      const files = await makePackages(root);
      prove(files);
      return files;
    },
  });
  console.log(`\n${version} is in ${relative(root, folder)}, committed and tagged.\n→ git push --follow-tags, then hand the zips in (docs/store).`);
  if (packageJson.bugs.url.includes('.example')) console.log('→ Before that: the address for reports in package.json ("bugs") is not filled in yet.');
}

// Ctrl-C ends the program that runs just now. This one stays to put everything back as it was.
process.on('SIGINT', () => {});
await main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof StepError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
});
