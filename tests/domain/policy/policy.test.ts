import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import schema from '../../../public/managed-schema.json' with { type: 'json' };
import { assess } from '../../../src/domain/assess.ts';
import { settingsOf } from '../../../src/domain/backup/everything.ts';
import { createEngine } from '../../../src/domain/engine.ts';
import { judgePolicy } from '../../../src/domain/policy/judge-policy.ts';
import { ORGANISATION, withOrganisation } from '../../../src/domain/policy/organisation-pack.ts';
import { noPolicy, readPolicy } from '../../../src/domain/policy/policy.ts';
import { isLocked, isWarnedHost, withPolicy } from '../../../src/domain/policy/with-policy.ts';
import { RulePackSchema } from '../../../src/domain/rule-pack.ts';
import { defaultSettings } from '../../../src/domain/settings.ts';
import { trust, trustOf } from '../../../src/domain/trusted-sites.ts';
import { everything, NOW } from '../../support/everything.ts';
import { viewOf } from '../../support/views.ts';

const KEY = `${'A'.repeat(43)}=`;
const WHOLE = {
  organisation: '例の会社',
  guards: { code: 'always', charge: 'daily', amount: 'off', amountFrom: 5_000 },
  warnings: { banner: 'always', alert: 'danger', marks: 'off' },
  trustedDomains: ['intranet.example', 'shop.example.co.jp'],
  warnedDomains: ['kaitori.example'],
  lists: [{ name: 'Ours', url: 'https://lists.example/hosts.txt', means: 'danger' }],
  updates: { url: 'https://rules.example/latest.json', publicKey: KEY },
  support: { name: '情報システム部', phone: '03-1234-5678', mail: 'help@corp.example', url: 'https://help.corp.example/' },
  hideOptions: ['backup', 'history'],
};
const words = { title: 't', summary: 's', means: 'm', instead: 'i', says: 'w' };

describe('a policy', () => {
  test('is taken as it is written', () => {
    expect(judgePolicy(WHOLE)).toEqual({ policy: WHOLE, problems: [] });
    expect(judgePolicy(undefined)).toEqual({ policy: noPolicy(), problems: [] });
    // What was judged once is read from storage as it was judged.
    expect(readPolicy(JSON.parse(JSON.stringify(judgePolicy(WHOLE).policy))).policy).toEqual(WHOLE);
  });

  test('has exactly the fields the browser is told of', () => {
    expect(Object.keys(schema.properties).toSorted()).toEqual(Object.keys(noPolicy()).toSorted());
    for (const group of ['guards', 'warnings', 'updates', 'support'] as const)
      expect(Object.keys(schema.properties[group].properties)).toEqual(Object.keys(WHOLE[group]));
  });

  test.each([
    ['guards.code', { guards: { code: 'sometimes', charge: 'daily' } }],
    ['guards.amountFrom', { guards: { amountFrom: '5000' } }],
    ['guards.nose', { guards: { nose: 'red' } }],
    ['guards', { guards: 'always' }],
    ['warnings.alert', { warnings: { alert: null } }],
    ['trustedDomains', { trustedDomains: 'shop.example' }],
    ['trustedDomains[0]', { trustedDomains: ['co.jp'] }],
    ['trustedDomains[1]', { trustedDomains: ['shop.example', 'https://shop.example/'] }],
    ['warnedDomains[0]', { warnedDomains: ['*.example'] }],
    ['lists[0]', { lists: [{ name: 'x', url: 'http://lists.example/', means: 'danger' }] }],
    ['updates.url', { updates: { url: 'javascript:alert(1)', publicKey: KEY } }],
    ['support.url', { support: { url: 'javascript:alert(1)' } }],
    ['support.mail', { support: { mail: 'help@corp.example?bcc=x' } }],
    ['support.phone', { support: { phone: '12;ext=1' } }],
    ['hideOptions[0]', { hideOptions: ['privacy'] }],
    ['organisation', { organisation: '' }],
    ['surprise', { surprise: true }],
  ])('whose %s is wrong says so, and is the same without it', (field, managed) => {
    const { policy, problems } = judgePolicy({ ...WHOLE, ...managed });
    expect(problems).toEqual([field]);
    expect(withPolicy(defaultSettings(), policy).policy).toBe(policy);
  });

  test('of several bad values uses the others', () => {
    const { policy, problems } = judgePolicy({ ...WHOLE, guards: { code: 'x', charge: 'daily' }, trustedDomains: ['com', 'Shop.Example'], support: 7 });
    expect(problems.toSorted()).toEqual(['guards.code', 'support', 'trustedDomains[0]']);
    expect(policy).toMatchObject({ guards: { charge: 'daily' }, trustedDomains: ['shop.example'], support: {}, organisation: '例の会社' });
  });

  test.each(['localhost', '192.0.2', 'xn--a', 'shop.example.'.repeat(30)])('takes no %s for a site, with or without a list of suffixes', (name) => {
    expect(readPolicy({ warnedDomains: [name] })).toEqual({ policy: noPolicy(), problems: ['warnedDomains[0]'] });
  });

  test('of more lists than it may have takes the first, and says from where on they do not count', () => {
    const lists = Array.from({ length: 11 }, (_, at) => ({ name: `List ${at}`, url: 'https://lists.example/', means: 'danger' }));
    expect(readPolicy({ lists })).toMatchObject({ policy: { lists: lists.slice(0, 10) }, problems: ['lists[10]'] });
    expect(readPolicy({ lists: lists.slice(1) }).problems).toEqual([]);
  });

  test('of whatever junk never throws, and leaves the settings as they are', () => {
    const junk = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom(...Object.keys(WHOLE), 'x'), fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.anything()))),
    );
    fc.assert(
      fc.property(junk, everything, (managed, all) => {
        const own = settingsOf(all);
        const { policy } = judgePolicy(managed);
        // Once in thousands of times junk is a domain by chance.
        fc.pre(isDeepStrictEqual(policy, noPolicy()));
        const { policy: _, ...effective } = withPolicy(own, policy);
        expect(effective).toEqual(own);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the settings under a policy', () => {
  const own = { ...defaultSettings(), trustedSites: trust(trust([], 'kaitori.example', NOW), 'other.example', NOW) };
  const pauses = (['code', 'charge'] as const).flatMap((guard) => trust([], 'shop.example', NOW).map((pause) => ({ ...pause, guard })));

  test('are the organisation’s where it has decided, the person’s elsewhere, and the person’s own stay underneath', () => {
    const before = JSON.stringify(own);
    const { policy } = judgePolicy({ guards: { charge: 'always' }, warnings: { alert: 'always' } });
    const person = { ...own, guards: { ...own.guards, charge: 'off' as const, code: 'off' as const, pauses } };
    const effective = withPolicy(person, policy);
    expect(effective.guards).toMatchObject({ charge: 'always', code: 'off' });
    expect(effective.guards.pauses.map(({ guard }) => guard)).toEqual(['code']);
    const paths = [
      'guards.charge',
      'warnings.alert',
      'guards.code',
      'guards.alert',
      'warnings.charge',
      'guards.constructor',
      'guards',
      'history',
      'other.alert',
    ];
    expect(paths.filter((path) => isLocked(policy, path))).toEqual(['guards.charge', 'warnings.alert']);
    expect(JSON.stringify(own)).toBe(before);
  });

  test('trust what the organisation trusts for good, and never what it warns of', () => {
    const { policy } = judgePolicy({ trustedDomains: ['intranet.example', 'both.example'], warnedDomains: ['kaitori.example', 'both.example'] });
    const { trustedSites } = withPolicy(own, policy);
    expect(trustedSites.map(({ site, isManaged }) => [site, isManaged === true])).toEqual([
      ['intranet.example', true],
      ['other.example', false],
    ]);
    expect(trustOf(trustedSites, 'wiki.intranet.example', NOW + 1e12)?.isManaged).toBe(true);
    const below = judgePolicy({ trustedDomains: ['other.example'], warnedDomains: ['www.kaitori.example'] }).policy;
    expect(withPolicy(own, below).trustedSites).toEqual([expect.objectContaining({ site: 'other.example', isManaged: true })]);
    expect([isWarnedHost(policy, 'www.kaitori.example'), isWarnedHost(policy, 'notkaitori.example')]).toEqual([true, false]);
  });
});

test('a site the organisation warns of is cautioned about in its name, whatever stands there; no other is', () => {
  const { policy } = judgePolicy({ warnedDomains: ['kaitori.example'] });
  const bundled = { schema: 1 as const, words: {}, packs: [] };
  expect(withOrganisation(bundled, noPolicy(), words)).toBe(bundled);
  const rules = withOrganisation(bundled, policy, words);
  expect(rules.packs.map((pack) => RulePackSchema.parse(pack))).toEqual(rules.packs);
  expect(rules.packs).toMatchObject([{ kind: ORGANISATION, title: { ja: 't', en: 't' }, instead: { ja: 'i' }, signals: [{ says: { ja: 'w' } }] }]);
  const engine = createEngine(rules);
  const levelOn = (host: string) => assess(viewOf('', { host, path: '/' }), engine).level;
  expect(['kaitori.example', 'www.kaitori.example', 'notkaitori.example', 'kaitori.example.org'].map(levelOn)).toEqual(['caution', 'caution', 'none', 'none']);
});
