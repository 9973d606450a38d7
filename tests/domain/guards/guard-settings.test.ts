import { describe, expect, test } from 'vitest';
import { mustAsk } from '../../../src/domain/guards/guard-settings.ts';
import { defaultSettings, parseSettings } from '../../../src/domain/settings.ts';

const { guards } = defaultSettings();
const pause = { guard: 'code' as const, site: 'shop.example', since: 0, until: 100 };

describe('a guard asks', () => {
  test('every time, unless the person chose otherwise', () => {
    expect(mustAsk(guards, 'code', 'shop.example', 1, true)).toBe(true);
    expect(mustAsk({ ...guards, code: 'off' }, 'code', 'shop.example', 1, false)).toBe(false);
    expect(mustAsk({ ...guards, code: 'off' }, 'charge', 'shop.example', 1, false)).toBe(true);
  });

  test('once a day where that was chosen', () => {
    const daily = { ...guards, charge: 'daily' as const };
    expect(mustAsk(daily, 'charge', 'www.amazon.co.jp', 1, false)).toBe(true);
    expect(mustAsk(daily, 'charge', 'www.amazon.co.jp', 1, true)).toBe(false);
  });

  test('not on a site where it is paused, until the pause is over, and everywhere else', () => {
    const paused = { ...guards, pauses: [pause] };
    expect(mustAsk(paused, 'code', 'www.shop.example', 99, false)).toBe(false);
    expect(mustAsk(paused, 'code', 'www.shop.example', 100, false)).toBe(true);
    expect(mustAsk(paused, 'code', 'other.example', 99, false)).toBe(true);
    expect(mustAsk(paused, 'charge', 'www.shop.example', 99, false)).toBe(true);
  });
});

test('stored guards that are broken fall back one by one', () => {
  const stored = { guards: { code: 'sometimes', charge: 'daily', amountFrom: -5, pauses: [pause, { ...pause, guard: 'nonsense' }, null] } };
  expect(parseSettings(stored).guards).toEqual({ ...guards, charge: 'daily', pauses: [pause] });
  expect(parseSettings({ guards: 'nonsense' }).guards).toEqual(guards);
});
