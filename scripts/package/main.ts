// npm run package: builds anew and leaves what the stores get in dist/packages. `-- --prove` makes it twice and compares.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { StepError } from '../setup/step.mjs';
import { makePackages, prove } from './make.ts';
import { putInto } from './pack.ts';

const FOLDER = 'dist/packages';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { prove: { type: 'boolean', default: false } } });
  const files = await makePackages(process.cwd());
  putInto(FOLDER, files);
  for (const [name, { length }] of files) console.log(`  ${FOLDER}/${name} (${Math.ceil(length / 1000)} kB)`);
  if (values.prove) prove(files);
}

await main().catch((error: unknown) => {
  if (!(error instanceof StepError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
});
