// npm run package: builds anew and leaves what the stores get in dist/packages. With --prove it does so a second time, from the
// sources just packed, in another folder with packages installed anew, and compares every byte.
import { parseArgs } from 'node:util';
import { StepError, step } from '../setup/step.mjs';
import { CHECKSUMS, pack, putInto } from './pack.ts';
import { packagedElsewhere } from './prove.ts';

const FOLDER = 'dist/packages';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { prove: { type: 'boolean', default: false } } });
  // A build is told that it is one, whatever this shell is used for.
  await step('Building for Chrome and Firefox', 'npm', ['run', 'build'], {
    hint: 'See the message above; npm run check names the place.',
    env: { NODE_ENV: 'production', VITEST: '' },
  });
  const files = pack(process.cwd());
  putInto(FOLDER, files);
  for (const [name, { length }] of files) console.log(`  ${FOLDER}/${name} (${Math.ceil(length / 1000)} kB)`);
  if (values.prove) prove(files);
}

function prove(files: ReadonlyMap<string, Uint8Array>): void {
  console.log('• Building the same from the sources, elsewhere …');
  const [, sources = new Uint8Array()] = [...files].find(([name]) => name.endsWith('-sources.zip')) ?? [];
  const [here, there] = [
    String(Buffer.from(files.get(CHECKSUMS) ?? [])),
    packagedElsewhere(sources, { packages: 'install', env: { TZ: 'Pacific/Kiritimati' } }),
  ];
  if (here !== there)
    throw new StepError(
      `The packages built elsewhere differ.\nHere:\n${here}There:\n${there}→ Commit or take away what git does not track, and look for dates and paths in dist.`,
    );
  console.log('  the same, byte for byte');
}

await main().catch((error: unknown) => {
  if (!(error instanceof StepError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
});
