import { StepError, step } from '../setup/step.mjs';
import { CHECKSUMS, pack } from './pack.ts';
import { packagedElsewhere } from './prove.ts';

/** Builds both packages anew and packs everything that is handed out, by file name. */
export async function makePackages(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  // A build is told that it is one, whatever this shell is used for.
  await step('Building for Chrome and Firefox', 'npm', ['run', 'build'], {
    hint: 'See the message above; npm run check names the place.',
    env: { NODE_ENV: 'production', VITEST: '' },
  });
  return pack(root);
}

/** Makes the same a second time from the packed sources, in another folder and with packages installed anew. Throws unless every byte is the same. */
export function prove(files: ReadonlyMap<string, Uint8Array>): void {
  console.log('• Building the same from the sources, elsewhere …');
  const sources = [...files].find(([name]) => name.endsWith('-sources.zip'))?.[1] ?? new Uint8Array();
  const here = String(Buffer.from(files.get(CHECKSUMS) ?? []));
  const there = packagedElsewhere(sources, { packages: 'install', env: { TZ: 'Pacific/Kiritimati' } });
  if (here !== there)
    throw new StepError(`What was built elsewhere differs.\nHere:\n${here}There:\n${there}→ git add what is new, and look for dates and paths in dist.`);
  console.log('  the same, byte for byte');
}
