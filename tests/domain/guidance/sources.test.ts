import { expect, test } from 'vitest';
import { RULE_SIDES, RULES } from '../../../src/domain/guidance/rules.ts';
import { CHECKED_IN, SOURCES } from '../../../src/domain/guidance/sources.ts';
import { SOURCES_OF_WAYS } from '../../../src/domain/guidance/ways.ts';

/** Whose own pages may be linked: the issuer, public bodies, the industry's association. */
const PUBLISHERS = ['www.amazon.co.jp', 'www.kokusen.go.jp', 'www.gov-online.go.jp', 'www.s-kessai.jp'];

test('links lead to the publisher’s own page and nowhere else', () => {
  for (const [name, source] of Object.entries(SOURCES)) {
    if (!('url' in source)) continue;
    expect(PUBLISHERS, name).toContain(new URL(source.url).hostname);
    expect(source.confirmed, name).not.toBe('Reported');
  }
});

test('every source is used, every rule has one for each side, and the month can be read', () => {
  const used = [...Object.values(SOURCES_OF_WAYS).flat(), ...RULES.flatMap((rule) => RULE_SIDES.flatMap((side) => [...rule[side].sources]))];
  expect(new Set(used)).toEqual(new Set(Object.keys(SOURCES)));
  for (const rule of RULES) for (const side of RULE_SIDES) expect(rule[side].sources.length, `${rule.name}${side}`).toBeGreaterThan(0);
  expect(Number.isNaN(Date.parse(`${CHECKED_IN}-01`))).toBe(false);
});
