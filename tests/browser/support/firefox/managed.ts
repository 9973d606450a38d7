import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** A program for one start, and what takes away the folder it is in. */
type ManagedFirefox = { readonly program: string; readonly remove: () => void };

/**
 * Firefox reads what an organisation has set from the folder it is in. So this gives a Firefox that is in a folder of its own: its
 * program is a copy and all else a link.
 */
export function managedFirefox(executable: string, extension: string, policy: object): ManagedFirefox {
  const program = realpathSync(executable);
  const folder = mkdtempSync(join(tmpdir(), 'gift-card-guard-firefox-managed-'));
  for (const name of readdirSync(dirname(program)))
    if (name !== 'distribution' && name !== basename(program)) symlinkSync(join(dirname(program), name), join(folder, name));
  copyFileSync(program, join(folder, basename(program)));
  mkdirSync(join(folder, 'distribution'));
  writeFileSync(join(folder, 'distribution', 'policies.json'), JSON.stringify({ policies: { '3rdparty': { Extensions: { [extension]: policy } } } }));
  return { program: join(folder, basename(program)), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
