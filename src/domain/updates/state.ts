import * as z from 'zod/mini';
import { DAY, TimeSchema } from '../time.ts';
import { isGood, type Outcome, OutcomeSchema } from './outcome.ts';
import type { ReleaseStamp } from './release.ts';

/** Which rules the person wants: the newest that came, the one before, or those that came with the extension (and nothing fetched). */
export const CHOICES = ['newest', 'previous', 'bundled'] as const;
export type RulesChoice = (typeof CHOICES)[number];

/** A release that was found good and kept. The signature tells it from any other. */
export const KeptReleaseSchema = z.lazy(() =>
  z.object({
    version: z.number(),
    created: TimeSchema,
    expires: TimeSchema,
    received: TimeSchema,
    signature: z.string(),
  }),
);
export type KeptRelease = z.infer<typeof KeptReleaseSchema>;

const kept = z.lazy(() => z.catch(z.nullable(KeptReleaseSchema), null));

/** All that is known of one channel, besides the texts of the releases. What is broken in storage falls back by itself. */
export const UpdatesSchema = z.lazy(() =>
  z.object({
    channel: z.catch(z.string(), ''),
    etag: z.catch(z.nullable(z.string()), null),
    /** The highest number this channel ever gave out: nothing below it is taken again. */
    highest: z.catch(z.number(), 0),
    /** The latest moment that was certain: a clock that shows an earlier one is behind. */
    latest: z.catch(TimeSchema, 0),
    newest: kept,
    previous: kept,
    choice: z.catch(z.enum(CHOICES), 'newest'),
    checked: z.catch(z.nullable(TimeSchema), null),
    outcome: z.catch(z.nullable(OutcomeSchema), null),
  }),
);
export type Updates = z.infer<typeof UpdatesSchema>;

/** What is known of a channel that has not been asked yet. */
export function nothingKept(channel: string): Updates {
  return { ...UpdatesSchema.parse({}), channel };
}

/** Whatever was stored, as long as it is of this channel. Never throws. */
export function parseUpdates(stored: unknown, channel: string): Updates {
  const parsed = UpdatesSchema.safeParse(stored);
  return parsed.success && parsed.data.channel === channel ? parsed.data : nothingKept(channel);
}

/** The moment it is at least: a clock that was set back is not believed. */
export function timeAt({ latest }: Updates, clock: number): number {
  return Math.max(clock, latest);
}

/** Whether the clock shows a day that was certainly over before. */
export function isClockBehind({ latest }: Updates, clock: number): boolean {
  return clock < latest - DAY;
}

/** Whether it is time to ask again: a day after the last time, or when the clock no longer tells when that was. */
export function isDue({ choice, checked }: Updates, clock: number): boolean {
  return choice !== 'bundled' && (checked === null || clock >= checked + DAY || clock < checked);
}

/** The kept release that pages are to be judged by; `null` for the bundled one, also where that is the newer. */
export function releaseInUse({ choice, newest, previous }: Updates, bundledVersion: number): KeptRelease | null {
  const chosen = choice === 'newest' ? newest : choice === 'previous' ? previous : null;
  return chosen && chosen.version > bundledVersion ? chosen : null;
}

/** What is to be made of a release whose signature fits. */
export function judgeRelease(updates: Updates, release: ReleaseStamp, signature: string, clock: number, bundledVersion: number): Outcome {
  const { version, created, expires } = release;
  const now = timeAt(updates, clock);
  if (version < updates.highest) return { came: 'older', version, highest: updates.highest };
  if (version === updates.newest?.version) return signature === updates.newest.signature ? { came: 'unchanged' } : { came: 'same-number', version };
  if (expires <= now) return { came: 'expired', version, expires };
  if (created > now + DAY) return { came: 'not-yet', version, created };
  return version > bundledVersion ? { came: 'installed', version } : { came: 'as-bundled', version };
}

/** After an answer that changes no rules. A good one tells that the clock was right: the channel could prove itself. */
export function afterAnswer(updates: Updates, outcome: Outcome, clock: number, etag = updates.etag): Updates {
  const noted = { ...updates, checked: clock, outcome };
  return isGood(outcome) ? { ...noted, latest: timeAt(updates, clock), etag } : noted;
}

/** After a new release: what was in use becomes the one before. One the person had gone back from is dropped. */
export function afterInstall(updates: Updates, release: KeptRelease, clock: number, etag: string | null): Updates {
  const { version, created } = release;
  const isBack = updates.choice === 'previous';
  return {
    ...updates,
    newest: release,
    previous: isBack ? updates.previous : updates.newest,
    choice: isBack ? 'newest' : updates.choice,
    highest: version,
    latest: Math.max(timeAt(updates, clock), created),
    checked: clock,
    outcome: { came: 'installed', version },
    etag,
  };
}

/** After the person chose which rules to use; the newest may be yet to come. Throws where there is none to go back to. */
export function afterChoice(updates: Updates, choice: RulesChoice): Updates {
  if (choice === 'previous' && updates.previous === null) throw new Error('there is no previous release');
  return { ...updates, choice };
}

/** Without a release whose text is gone or damaged: the other one takes its place, and the next answer is wanted whole. */
export function withoutRelease(updates: Updates, version: number): Updates {
  const [newest = null, previous = null] = [updates.newest, updates.previous].filter((release) => release?.version !== version);
  const choice = updates.choice === 'previous' && previous === null ? 'newest' : updates.choice;
  return { ...updates, newest, previous, choice, etag: null };
}
