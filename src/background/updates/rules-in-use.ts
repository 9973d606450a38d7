import type { RuleBundle } from '../../domain/rule-pack.ts';
import { type Channel, nameOf } from '../../domain/updates/channel.ts';
import { forReader } from '../../domain/updates/for-reader.ts';
import { readRelease, type Skipped } from '../../domain/updates/release.ts';
import { type KeptRelease, nothingKept, releaseInUse, type Updates, withoutLost } from '../../domain/updates/state.ts';
import { language } from '../../platform/i18n.ts';
import { readUpdates, type StoredUpdates, updateUpdates } from '../../platform/updates-store.ts';
import { bundledRules } from '../../rule-packs/bundle.ts';
import { BUNDLED } from '../../rule-packs/release/release.ts';
import { rulesFor } from '../../rule-packs/translated.ts';

export type RulesInUse = {
  readonly rules: RuleBundle;
  readonly release: KeptRelease | null;
  readonly skipped: readonly Skipped[];
  readonly updates: Updates;
};

/** The rules to judge by now: those of the release that was chosen, or the bundled ones where none can be used. */
export async function rulesInUse(channel: Channel): Promise<RulesInUse> {
  if (channel.state !== 'set') return { rules: rulesFor(language()), release: null, skipped: [], updates: nothingKept('') };
  const { updates, texts } = await soundUpdates(nameOf(channel));
  const release = releaseInUse(updates, BUNDLED.version);
  const read = release && readKept(release, texts);
  return read
    ? { rules: forReader(read.rules, language()), release, skipped: read.skipped, updates }
    : { rules: rulesFor(language()), release: null, skipped: [], updates };
}

/** What is kept of a channel. A release that was damaged in storage is forgotten, and so fetched again. */
async function soundUpdates(channel: string): Promise<StoredUpdates> {
  const stored = await readUpdates(channel);
  const isLost = (release: KeptRelease) => readKept(release, stored.texts) === null;
  if (withoutLost(stored.updates, isLost) === stored.updates) return stored;
  return updateUpdates(channel, ({ updates, texts }) => ({ updates: withoutLost(updates, isLost), texts }));
}

function readKept({ version }: KeptRelease, texts: StoredUpdates['texts']) {
  const read = readRelease(texts[version] ?? '', bundledRules);
  return read.state === 'read' ? read : null;
}
