import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inForce, TRUST_DAYS, trust, trustOf, untrust } from '../../src/domain/trusted-sites.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 23);
const trusted = trust([], 'shop.example', NOW);

test('why a site is trusted is kept with it, where there is a reason', () => {
  const why = { kind: 'code-buyback', level: 'caution' } as const;
  expect(trust([], 'shop.example', NOW, why)).toEqual([{ ...trusted[0], why }]);
  expect(trusted[0]).not.toHaveProperty('why');
});

describe('a site that was trusted', () => {
  test.each(['shop.example', 'www.shop.example', 'sell.www.shop.example'])('counts on %s', (host) => {
    expect(trustOf(trusted, host, NOW)?.site).toBe('shop.example');
  });

  test.each(['example', 'myshop.example', 'shop.example.evil.example', 'shop-example', 'xshop.example', ''])('does not count on "%s"', (host) => {
    expect(trustOf(trusted, host, NOW)).toBeNull();
  });

  test('counts for thirty days and not a day longer', () => {
    expect(trustOf(trusted, 'shop.example', NOW + TRUST_DAYS * DAY - 1)).not.toBeNull();
    expect(trustOf(trusted, 'shop.example', NOW + TRUST_DAYS * DAY)).toBeNull();
    expect(inForce(trusted, NOW + TRUST_DAYS * DAY)).toEqual([]);
  });

  test('counts anew from the day it is trusted again, and stands in the list once', () => {
    const later = NOW + 20 * DAY;
    const again = trust(trusted, 'shop.example', later);
    expect(again).toHaveLength(1);
    expect(trustOf(again, 'shop.example', NOW + TRUST_DAYS * DAY)?.since).toBe(later);
  });

  test('is found behind an entry that has run out', () => {
    const sites = [...trust([], 'shop.example', NOW - 40 * DAY), ...trust([], 'www.shop.example', NOW)];
    expect(trustOf(sites, 'www.shop.example', NOW)?.site).toBe('www.shop.example');
  });
});

test('the list shows what still counts, the newest first', () => {
  const sites = ['old.example', 'first.example', 'second.example'].reduce(
    (list, site, day) => trust(list, site, NOW + day * 20 * DAY),
    trust([], 'x.example', NOW),
  );
  expect(inForce(sites, NOW + 45 * DAY).map(({ site }) => site)).toEqual(['second.example', 'first.example']);
});

test('trusting and then taking it back leaves every other site as it was', () => {
  const sites = fc.uniqueArray(fc.record({ site: fc.domain(), since: fc.nat(), until: fc.nat() }), { selector: ({ site }) => site });
  fc.assert(
    fc.property(sites, fc.nat(), (before, now) => {
      const frozen = Object.freeze([...before]);
      expect(untrust(trust(frozen, 'shop.test', now), 'shop.test')).toEqual(before);
      expect(frozen).toEqual(before);
    }),
  );
});
