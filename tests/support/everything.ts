import fc from 'fast-check';
import type { Everything } from '../../src/domain/backup/everything.ts';
import { PAUSABLE } from '../../src/domain/guards/guard-settings.ts';
import { HISTORY_CHOICES, HISTORY_WISHES } from '../../src/domain/history.ts';
import { LEVELS } from '../../src/domain/level.ts';
import { LIST_MEANINGS } from '../../src/domain/lists/subscription.ts';
import { siteOf } from '../../src/domain/site.ts';
import { trust } from '../../src/domain/trusted-sites.ts';

export const NOW = Date.UTC(2026, 10, 26, 12);

const kind = fc.constantFrom('code-buyback', 'code-trade', 'solicitation', 'account-sale', 'fake-redeem');
const level = fc.constantFrom(...LEVELS);
const time = fc.integer({ min: NOW - 1e10, max: NOW });
const site = fc.oneof(
  fc.domain().map((domain) => siteOf(domain) ?? 'shop.example'),
  fc.constantFrom('[::1]', '192.0.2.7', 'xn--eckwd4c7c.example'),
);
const trusted = fc
  .record({ site, time, why: fc.option(fc.record({ kind, level }), { nil: undefined }) })
  .map((given) => trust([], given.site, given.time, given.why)[0] ?? { site: 'never.example', since: 0, until: 1 });
const unique = { selector: (entry: { site: string }) => entry.site, maxLength: 8 };

const list = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{6,12}$/),
  name: fc.stringMatching(/^[a-zA-Zあ-ん]{1,20}$/),
  url: fc.option(fc.webUrl({ validSchemes: ['https'] })),
  means: fc.constantFrom(...LIST_MEANINGS),
});

/** All that could be kept for somebody. */
export const everything: fc.Arbitrary<Everything> = fc.record({
  preferences: fc.record({
    warnings: fc.record({
      banner: fc.constantFrom('always', 'daily', 'off'),
      alert: fc.constantFrom('always', 'danger', 'off'),
      marks: fc.constantFrom('always', 'off'),
    }),
    guards: fc.record({
      code: fc.constantFrom('always', 'off'),
      charge: fc.constantFrom('always', 'daily', 'off'),
      amount: fc.constantFrom('always', 'off'),
      amountFrom: fc.integer({ min: 0, max: 10_000_000 }),
    }),
    vocabulary: fc.record({ zh: fc.boolean(), ko: fc.boolean(), vi: fc.boolean() }),
    menu: fc.record({ examine: fc.constantFrom('on', 'off') }),
    history: fc.constantFrom(...HISTORY_WISHES),
  }),
  trustedSites: fc.uniqueArray(trusted, unique),
  pauses: fc.uniqueArray(
    fc.tuple(trusted, fc.constantFrom(...PAUSABLE)).map(([entry, guard]) => ({ ...entry, guard })),
    unique,
  ),
  history: fc.array(fc.record({ host: site, kind, level, choice: fc.constantFrom(...HISTORY_CHOICES), time }), { maxLength: 20 }),
  lists: fc.uniqueArray(list, { selector: ({ id }) => id, maxLength: 4 }),
});
