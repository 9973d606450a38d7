import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { EXIT, parse, type Streams, UsageError } from '../command.ts';
import { isInProject } from '../project.ts';
import { makeKey } from './signing-key.ts';

const HELP = `Makes a pair of keys for signing rules (Ed25519).

  npm run packs:key -- --out FILE   writes the private key, readable by you alone, and prints the public one

The private key never belongs into the repository: FILE has to be outside of it, and must not exist yet.
`;
const OPTIONS = { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** `npm run packs:key`. */
export async function packsKey(args: readonly string[], { stdout }: Streams): Promise<number> {
  const { values } = parse(args, OPTIONS);
  if (values.help) {
    stdout.write(HELP);
    return EXIT.good;
  }
  if (values.out === undefined) throw new UsageError('Name a file for the private key: --out FILE.');
  const file = resolve(values.out);
  if (isInProject(file)) throw new UsageError(`${file} is in the repository. Keep the private key somewhere else.`);
  const { pem, publicKey } = makeKey();
  await writeFile(file, pem, { flag: 'wx', mode: 0o600 });
  stdout.write(
    `The private key is in ${file}. Keep it safe: who has it can change what every extension warns of.\nThe public key, for PACKS_KEY:\n${publicKey}\n`,
  );
  return EXIT.good;
}
