import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Travelling, travellingPackages } from './travelling.ts';

/** Travels in every package. */
export const NOTICE = 'public/licences.txt';

/** What fits together with the MIT licence of this project. Another one is read by a person first. */
const ACCEPTED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];
/** What a package carries besides its own code. */
const CARRIES: Readonly<Record<string, string>> = {
  tldts: 'Carries the Public Suffix List, https://publicsuffix.org/list/, under the Mozilla Public License 2.0 (its text stands below).',
};
const LINE = '-'.repeat(80);

/** Our licence and those of everything else in the package, with their texts. */
export function notice(root: string): string {
  const packages = travellingPackages(root);
  for (const { name, licence } of packages)
    if (!ACCEPTED.includes(licence)) throw new Error(`${name} has the licence ${licence}, which nobody has looked at yet.`);
  const list = packages.map(({ name, version, licence }) => `- ${name} ${version}: ${licence}`).join('\n');
  const ours = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  return [`Gift Card Guard\n\n${ours}`, `It contains code of these packages:\n\n${list}`, ...packages.map(entry)].join(`\n\n${LINE}\n\n`).concat('\n');
}

function entry({ name, version, home, text }: Travelling): string {
  return [`${name} ${version}\n${home}`, ...(CARRIES[name] ? [CARRIES[name]] : []), text].join('\n\n').replaceAll('\r\n', '\n');
}
