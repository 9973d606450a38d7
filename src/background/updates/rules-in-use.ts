import type { RuleBundle } from '../../domain/rule-pack.ts';
import { type Channel, nameOf } from '../../domain/updates/channel.ts';
import { forReader } from '../../domain/updates/for-reader.ts';
import { readRelease, type Skipped } from '../../domain/updates/release.ts';
import { type KeptRelease, nothingKept, releaseInUse, type Updates, withoutRelease } from '../../domain/updates/state.ts';
import { language } from '../../platform/i18n.ts';
import { readPackageFile } from '../../platform/package-file.ts';
import { readUpdates, updateUpdates } from '../../platform/updates-store.ts';
import { BUNDLED } from '../../rule-packs/release/release.ts';
import { readBundledRules, readRules } from '../../rule-packs/translated.ts';

export type RulesInUse = {
  readonly rules: RuleBundle;
  readonly release: KeptRelease | null;
  readonly skipped: readonly Skipped[];
  readonly updates: Updates;
};

/**
 * The rules to judge by now: those of the release that was chosen, or the bundled ones where none can be used. A release that was
 * damaged in storage is forgotten.
 */
export async function rulesInUse(channel: Channel): Promise<RulesInUse> {
  if (channel.state !== 'set') return bundled(nothingKept(''));
  const { updates, texts } = await readUpdates(nameOf(channel));
  const release = releaseInUse(updates, BUNDLED.version);
  if (release === null) return bundled(updates);
  const packaged = await readBundledRules(readPackageFile);
  const read = readRelease(texts[release.version] ?? '', () => packaged);
  if (read.state === 'read') return { rules: forReader(read.rules, language()), release, skipped: read.skipped, updates };
  await updateUpdates(nameOf(channel), (stored) => ({ ...stored, updates: withoutRelease(stored.updates, release.version) }));
  return rulesInUse(channel);
}

async function bundled(updates: Updates): Promise<RulesInUse> {
  return { rules: await readRules(language(), readPackageFile), release: null, skipped: [], updates };
}
