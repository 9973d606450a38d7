import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MomentSchema, momentAt, readableMoment } from '../../../src/domain/evidence-record/moment.ts';

const TIME = Date.UTC(2026, 10, 26, 5, 52, 33);

test.each([
  [{ zone: 'Asia/Tokyo', offset: 540 }, '2026-11-26T14:52:33+09:00'],
  [{ zone: 'America/St_Johns', offset: -210 }, '2026-11-26T02:22:33-03:30'],
  [{ zone: 'UTC', offset: 0 }, '2026-11-26T05:52:33+00:00'],
])('in %j', (place, local) => {
  expect(momentAt(TIME, place)).toEqual({ local, utc: '2026-11-26T05:52:33Z', zone: place.zone });
});

test('both clocks always show the same moment', () => {
  const time = fc.integer({ min: 0, max: Date.UTC(2100, 0) });
  fc.assert(
    fc.property(time, fc.integer({ min: -720, max: 840 }), (at, offset) => {
      const { local, utc } = MomentSchema.parse(momentAt(at, { zone: 'x', offset }));
      expect(Date.parse(local)).toBe(Date.parse(utc));
      expect(Date.parse(utc)).toBe(at - (at % 1000));
    }),
  );
});

test('it is read on the clock of the place, in the language of the reader', () => {
  const moment = momentAt(TIME, { zone: 'Asia/Tokyo', offset: 540 });
  expect(readableMoment(moment, 'ja')).toBe('2026年11月26日木曜日 14:52:33 (UTC+09:00, Asia/Tokyo)');
  expect(readableMoment(moment, 'en')).toMatch(/^Thursday, November 26, 2026 at 2:52:33\sPM \(UTC\+09:00, Asia\/Tokyo\)$/);
});
