import type { RuleBundle } from '../../domain/rule-pack.ts';
import { DAY } from '../../domain/time.ts';
import { type Channel, nameOf } from '../../domain/updates/channel.ts';
import type { Outcome } from '../../domain/updates/outcome.ts';
import { readRelease } from '../../domain/updates/release.ts';
import { afterAnswer, afterChoice, afterInstall, isDue, judgeRelease } from '../../domain/updates/state.ts';
import { onAlarm, ringDaily, ringNoMore } from '../../platform/alarms.ts';
import { inOrder } from '../../platform/in-order.ts';
import type { Handler } from '../../platform/messages.ts';
import { readPackageFile } from '../../platform/package-file.ts';
import { onManagedChanged } from '../../platform/policy-store.ts';
import { provideRules as storeRules } from '../../platform/rules-store.ts';
import { canCheckSignatures } from '../../platform/signature.ts';
import { readUpdates, type StoredUpdates, updateUpdates } from '../../platform/updates-store.ts';
import { BUNDLED } from '../../rule-packs/release/release.ts';
import { readBundledRules } from '../../rule-packs/translated.ts';
import { fetchRelease, type SignedText } from './fetch-release.ts';
import { rulesInUse } from './rules-in-use.ts';
import { updateChannel } from './update-channel.ts';

const ALARM = 'rule-updates';

/** Looks for newer rules when it is time, and follows an organisation that names another channel. Call it once, at every start. */
export function keepRulesUpToDate(): void {
  onAlarm(ALARM, checkWhenDue);
  onManagedChanged(() => void followChannel(), new AbortController().signal);
}

/**
 * Puts the rules in use where pages read them, and looks once a day for newer ones where there is a channel. After an
 * installation and at each start of the browser, whose language may have changed.
 */
export async function followChannel(): Promise<void> {
  await provide();
  await setAlarm();
}

/** A page found no rules in storage, or damaged ones. */
export const provideRules: Handler<'provide-rules'> = async () => {
  await provide();
  return null;
};

export const rulesStatus: Handler<'rules-status'> = async () => {
  const channel = await updateChannel();
  const { release, skipped, updates } = await rulesInUse(channel);
  return { channel, canCheck: await canCheck(channel), bundled: BUNDLED, inUse: release, updates, skipped: [...skipped] };
};

export const checkRules: Handler<'check-rules'> = async () => {
  await checkOnce();
  return null;
};

export const chooseRules: Handler<'choose-rules'> = async ({ choice }) => {
  const channel = await updateChannel();
  if (channel.state !== 'set') throw new Error('there are no updates to choose from');
  await updateUpdates(nameOf(channel), ({ updates, texts }) => ({ updates: afterChoice(updates, choice), texts }));
  await followChannel();
  return null;
};

const write = inOrder();

/** One after the other, so that the last to write is the last to have looked. */
function provide(): Promise<void> {
  return write(async () => storeRules((await rulesInUse(await updateChannel())).rules));
}

async function setAlarm(): Promise<void> {
  const channel = await updateChannel();
  const updates = channel.state === 'set' && (await canCheckSignatures(channel.key)) ? (await readUpdates(nameOf(channel))).updates : null;
  if (updates === null || updates.choice === 'bundled') await ringNoMore(ALARM);
  else await ringDaily(ALARM, (updates.checked ?? -DAY) + DAY);
}

async function canCheck(channel: Channel): Promise<boolean> {
  return channel.state === 'set' && canCheckSignatures(channel.key);
}

async function checkWhenDue(): Promise<void> {
  const channel = await updateChannel();
  if (channel.state === 'set' && isDue((await readUpdates(nameOf(channel))).updates, Date.now())) await checkOnce();
}

let checking: Promise<void> | null = null;

/** Two who ask at the same time get the same answer. */
function checkOnce(): Promise<void> {
  checking ??= check().finally(() => {
    checking = null;
  });
  return checking;
}

async function check(): Promise<void> {
  const channel = await updateChannel();
  if (channel.state !== 'set' || !(await canCheck(channel))) return;
  const name = nameOf(channel);
  const { updates } = await rulesInUse(channel);
  if (updates.choice === 'bundled') return;
  const clock = Date.now();
  const fetched = await fetchRelease(channel, updates.etag);
  const bundled = await readBundledRules(readPackageFile);
  await note(name, (stored) => ('came' in fetched ? answered(stored, fetched, clock) : received(stored, fetched, clock, bundled)), clock);
  await provide();
}

/** Where there is no room for a release, that at least is said. */
async function note(name: string, change: (stored: StoredUpdates) => StoredUpdates, clock: number): Promise<void> {
  try {
    await updateUpdates(name, change);
  } catch {
    await updateUpdates(name, (stored) => answered(stored, { came: 'no-room' }, clock));
  }
}

function answered({ updates, texts }: StoredUpdates, outcome: Outcome, clock: number, etag?: string | null): StoredUpdates {
  return { updates: afterAnswer(updates, outcome, clock, etag), texts };
}

function received(stored: StoredUpdates, { text, signature, etag }: SignedText, clock: number, bundled: RuleBundle): StoredUpdates {
  const read = readRelease(text, () => bundled);
  if (read.state !== 'read') return answered(stored, { came: read.state }, clock);
  const outcome = judgeRelease(stored.updates, read.stamp, signature, clock, BUNDLED.version);
  if (outcome.came !== 'installed') return answered(stored, outcome, clock, etag);
  const release = { ...read.stamp, received: clock, signature };
  return { updates: afterInstall(stored.updates, release, clock, etag), texts: { ...stored.texts, [release.version]: text } };
}
