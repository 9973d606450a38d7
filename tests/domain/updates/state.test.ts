import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '../../../src/domain/time.ts';
import { isGood } from '../../../src/domain/updates/outcome.ts';
import {
  afterAnswer,
  afterChoice,
  afterInstall,
  CHOICES,
  isClockBehind,
  isDue,
  judgeRelease,
  type KeptRelease,
  nothingKept,
  parseUpdates,
  releaseInUse,
  type Updates,
  withoutRelease,
} from '../../../src/domain/updates/state.ts';

const NOW = Date.UTC(2026, 11, 1);
const BUNDLED = 3;

const release = (version: number, rest: Partial<KeptRelease> = {}): KeptRelease => ({
  version,
  created: NOW - DAY,
  expires: NOW + 90 * DAY,
  received: NOW,
  signature: `signed ${version}`,
  ...rest,
});
const judge = (updates: Updates, kept: KeptRelease, clock = NOW) => judgeRelease(updates, kept, kept.signature, clock, BUNDLED);
const install = (updates: Updates, kept: KeptRelease, clock = NOW) => afterInstall(updates, kept, clock, `"${kept.version}"`);
const withFive = install(nothingKept('here'), release(5));
const withSix = install(withFive, release(6));

describe('a release whose signature fits', () => {
  test('is taken where it is newer than all before and than what came with the extension', () => {
    expect(judge(nothingKept('here'), release(4))).toEqual({ came: 'installed', version: 4 });
    expect(judge(withFive, release(6))).toEqual({ came: 'installed', version: 6 });
    expect(judge(nothingKept('here'), release(3))).toEqual({ came: 'as-bundled', version: 3 });
  });

  test('is refused where it is older than one before, or another under the same number', () => {
    expect(judge(withSix, release(5))).toEqual({ came: 'older', version: 5, highest: 6 });
    expect(judge(withSix, release(6))).toEqual({ came: 'unchanged' });
    expect(judge(withSix, release(6, { signature: 'other' }))).toEqual({ came: 'same-number', version: 6 });
  });

  test('is refused where its time is over or has not come', () => {
    expect(judge(withFive, release(6, { expires: NOW }))).toEqual({ came: 'expired', version: 6, expires: NOW });
    expect(judge(withFive, release(6, { created: NOW + 2 * DAY }))).toEqual({ came: 'not-yet', version: 6, created: NOW + 2 * DAY });
    expect(judge(withFive, release(6, { created: NOW + DAY }))).toEqual({ came: 'installed', version: 6 });
  });

  test('is judged by the latest time that was certain, when the clock was set back', () => {
    const back = NOW - 400 * DAY;
    expect(isClockBehind(withFive, back)).toBe(true);
    expect(judge(withFive, release(6, { expires: NOW - DAY }), back)).toEqual({ came: 'expired', version: 6, expires: NOW - DAY });
    expect(judge(withFive, release(6), back)).toEqual({ came: 'installed', version: 6 });
    expect(judge(nothingKept('here'), release(6), back)).toMatchObject({ came: 'not-yet' });
  });
});

describe('what the person chose', () => {
  test('one step back and forth, or what came with the extension', () => {
    expect(releaseInUse(withSix, BUNDLED)?.version).toBe(6);
    expect(releaseInUse(afterChoice(withSix, 'previous'), BUNDLED)?.version).toBe(5);
    expect(releaseInUse(afterChoice(withSix, 'bundled'), BUNDLED)).toBeNull();
    expect(() => afterChoice(withFive, 'previous')).toThrow('previous');
    expect(isDue(afterChoice(afterChoice(nothingKept('here'), 'bundled'), 'newest'), NOW)).toBe(true);
  });

  test('who went back gets what is newer than that, and can go back to where they were', () => {
    const next = install(afterChoice(withSix, 'previous'), release(7));
    expect([next.newest?.version, next.previous?.version, next.choice]).toEqual([7, 5, 'newest']);
  });

  test('who wants only the bundled rules is not asked for anything', () => {
    expect(isDue(afterChoice(withSix, 'bundled'), NOW + 100 * DAY)).toBe(false);
  });

  test('rules that came with a newer extension stand before older ones that were fetched', () => {
    expect(releaseInUse(withSix, 6)).toBeNull();
  });
});

describe('time', () => {
  test('it asks once a day, and again where the clock no longer tells when it asked', () => {
    expect(isDue(nothingKept('here'), NOW)).toBe(true);
    expect(isDue(withFive, NOW + DAY - 1)).toBe(false);
    expect(isDue(withFive, NOW + DAY)).toBe(true);
    expect(isDue(withFive, NOW - 1)).toBe(true);
  });

  test('a clock that is a day behind is still believed', () => {
    expect([isClockBehind(withFive, NOW - DAY), isClockBehind(withFive, NOW - DAY - 1)]).toEqual([false, true]);
  });

  test('a good answer tells how late it is, and a release cannot be older than the day it was made', () => {
    const answered = afterAnswer(withFive, { came: 'unchanged' }, NOW + DAY, '"other"');
    expect(answered).toEqual({ ...withFive, outcome: { came: 'unchanged' }, checked: NOW + DAY, latest: NOW + DAY, etag: '"other"' });
    expect(install(withFive, release(6, { created: NOW + DAY / 2 }))).toMatchObject({ latest: NOW + DAY / 2, outcome: { came: 'installed', version: 6 } });
  });

  test('a failure says nothing about the time, so a wrong clock cannot stand in the way for ever', () => {
    const wrong = afterAnswer(withFive, { came: 'not-fetched', failure: { reason: 'unreachable' } }, NOW + 40_000 * DAY, '"of the failure"');
    expect(wrong).toMatchObject({ checked: NOW + 40_000 * DAY, latest: NOW, etag: '"5"' });
    expect(judge(wrong, release(6))).toEqual({ came: 'installed', version: 6 });
  });
});

test('a release that was lost leaves its place to the other one and is fetched again, whole', () => {
  const lost = withoutRelease(withSix, 6);
  expect([lost.newest?.version, lost.previous, lost.etag]).toEqual([5, null, null]);
  expect(judge(lost, release(5))).toMatchObject({ came: 'older' });
  expect(judge(lost, release(6))).toEqual({ came: 'installed', version: 6 });
  const lostBefore = withoutRelease(afterChoice(withSix, 'previous'), 5);
  expect([lostBefore.newest?.version, lostBefore.previous, lostBefore.choice]).toEqual([6, null, 'newest']);
  expect(withoutRelease(withFive, 5)).toMatchObject({ newest: null, previous: null });
  expect(withoutRelease(afterChoice(withSix, 'bundled'), 6).choice).toBe('bundled');
  expect(withoutRelease(afterChoice(withSix, 'previous'), 4)).toMatchObject({ choice: 'previous', previous: { version: 5 } });
});

test('whatever is in storage is read, and what is of another channel does not count', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(parseUpdates(stored, 'here')).toMatchObject({ channel: 'here' });
    }),
  );
  expect(parseUpdates(JSON.parse(JSON.stringify(withSix)), 'here')).toEqual(withSix);
  expect(parseUpdates(withSix, 'there')).toEqual(nothingKept('there'));
  expect(parseUpdates({ ...withSix, newest: 'broken', choice: 7 }, 'here')).toEqual({ ...withSix, newest: null, choice: 'newest' });
});

describe('whatever a channel gives out, in whatever order, on whatever clock', () => {
  const days = fc.integer({ min: -500, max: 500 }).map((day) => NOW + day * DAY);
  const given = fc.record({
    clock: days,
    version: fc.integer({ min: 1, max: 12 }),
    created: days,
    expires: days,
    signature: fc.constantFrom('a', 'b'),
    choice: fc.option(fc.constantFrom(...CHOICES)),
  });

  test('numbers never go down, nothing that is over is taken, and there is always something to go back to', () => {
    fc.assert(
      fc.property(fc.array(given, { maxLength: 30 }), (answers) => {
        let updates = nothingKept('here');
        for (const { clock, choice, ...stamp } of answers) {
          const kept: KeptRelease = { ...stamp, received: clock };
          const outcome = judgeRelease(updates, stamp, stamp.signature, clock, BUNDLED);
          const before = updates;
          if (outcome.came === 'installed') {
            updates = afterInstall(updates, kept, clock, null);
            expect(kept.version).toBeGreaterThan(Math.max(BUNDLED, before.newest?.version ?? 0));
            expect(kept.expires).toBeGreaterThan(clock);
            if (before.choice !== 'bundled') expect(releaseInUse(updates, BUNDLED)).toEqual(kept);
            if (before.choice !== 'bundled') expect(updates.previous).toEqual(releaseInUse(before, BUNDLED));
          } else {
            updates = afterAnswer(updates, outcome, clock);
            expect(releaseInUse(updates, BUNDLED)).toEqual(releaseInUse(before, BUNDLED));
            if (!isGood(outcome)) expect(updates.latest).toBe(before.latest);
          }
          expect(updates.highest).toBeGreaterThanOrEqual(before.highest);
          expect(updates.latest).toBeGreaterThanOrEqual(before.latest);
          if (choice !== null && (choice !== 'previous' || updates.previous !== null)) updates = afterChoice(updates, choice);
        }
      }),
    );
  });
});
