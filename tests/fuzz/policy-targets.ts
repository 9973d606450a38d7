import fc from 'fast-check';
import { expect } from 'vitest';
import schema from '../../public/managed-schema.json' with { type: 'json' };
import { settingsOf } from '../../src/domain/backup/everything.ts';
import { GUARD_CHOICES } from '../../src/domain/guards/guard-settings.ts';
import { judgePolicy } from '../../src/domain/policy/judge-policy.ts';
import { HIDEABLE, readPolicy } from '../../src/domain/policy/policy.ts';
import { isLocked, withPolicy } from '../../src/domain/policy/with-policy.ts';
import { siteOf } from '../../src/domain/site.ts';
import { covers } from '../../src/domain/trusted-sites.ts';
import { WARNING_CHOICES } from '../../src/domain/warning-settings.ts';
import { everything } from '../support/everything.ts';
import { anyText, asStored, damaged } from './inputs.ts';
import { target } from './target.ts';

const one = fc.constantFrom;
const domain = one(
  'intranet.example',
  'shop.example.co.jp',
  'Kaitori.Example',
  'shop.example',
  'co.jp',
  'github.io',
  '*.example',
  'https://shop.example/',
  'a..b',
);
const address = one('https://lists.example/hosts.txt', 'http://lists.example/', 'javascript:alert(1)', 'data:text/plain,x', 'HTTPS://lists.example');
const some = { requiredKeys: [] };

/** What an administrator, or somebody who can write where administrators write, might set. */
const policies = fc.record(
  {
    organisation: one('例の会社', '', ' x ', 'x'.repeat(81)),
    guards: fc.record({ code: one('always', 'off', 'never'), charge: one('daily'), amount: one('off'), amountFrom: one(0, 1e7, -1, 1e8, '5') }, some),
    warnings: fc.record({ banner: one('daily', 'x'), alert: one('danger'), marks: one('off') }, some),
    trustedDomains: fc.array(domain, { maxLength: 5 }),
    warnedDomains: fc.array(domain, { maxLength: 5 }),
    lists: fc.array(
      fc.record({ name: one('Ours', ''), url: address, means: one('allow', 'danger', 'x'), id: one('x') }, { requiredKeys: ['name', 'url', 'means'] }),
    ),
    updates: fc.record({ url: address, publicKey: one(`${'A'.repeat(43)}=`, 'A') }, some),
    support: fc.record({ name: one('x'), phone: one('03-1234-5678', '12;ext=1'), mail: one('help@corp.example', 'a@b.example?bcc=x'), url: address }, some),
    hideOptions: fc.array(one(...HIDEABLE, 'privacy'), { maxLength: 6 }),
    surprise: fc.constant(true),
  },
  some,
);
const whatever = fc
  .oneof({ weight: 4, arbitrary: damaged(policies) }, { weight: 1, arbitrary: fc.jsonValue() }, { weight: 1, arbitrary: anyText })
  .map(asStored);

/** Whatever stands in the browser's managed storage: what is valid counts, what is not is named, and nothing else is touched. */
export const POLICY_TARGETS = [
  target('policies', whatever, (managed) => {
    const { policy, problems } = judgePolicy(managed);
    expectAllowed(policy, schema);
    expect(readPolicy(asStored(policy)).policy).toEqual(policy);
    for (const [name, given] of Object.entries(asObject(managed))) expectTakenOrNamed(name, given, asObject(policy)[name], problems);
  }),

  target('settings under a policy', fc.tuple(whatever, everything), ([managed, all]) => {
    const own = settingsOf(all);
    const { policy } = judgePolicy(managed);
    const { guards, warnings, trustedSites, policy: _, ...others } = withPolicy(own, policy);
    const { guards: ownGuards, warnings: ownWarnings, trustedSites: ownSites, ...ownOthers } = own;
    expect(others).toEqual(ownOthers);
    for (const name of Object.keys(GUARD_CHOICES) as (keyof typeof GUARD_CHOICES)[]) expect(guards[name]).toBe(policy.guards[name] ?? ownGuards[name]);
    for (const name of Object.keys(WARNING_CHOICES) as (keyof typeof WARNING_CHOICES)[])
      expect(warnings[name]).toBe(policy.warnings[name] ?? ownWarnings[name]);
    expect(guards.pauses).toEqual(ownGuards.pauses.filter(({ guard }) => !isLocked(policy, `guards.${guard}`)));
    const isWarned = (site: string) => policy.warnedDomains.some((name) => covers(name, site) || covers(site, name));
    expect(trustedSites.filter(({ site }) => isWarned(site))).toEqual([]);
    for (const entry of ownSites) {
      const isDecided = [...policy.trustedDomains, ...policy.warnedDomains].some((name) => covers(name, entry.site) || covers(entry.site, name));
      if (!isDecided) expect(trustedSites).toContainEqual(entry);
    }
    for (const { site, isManaged } of trustedSites) expect(isManaged ? policy.trustedDomains : ownSites.map((entry) => entry.site)).toContain(site);
  }),
];

type Schema = { readonly type: string; readonly properties?: Readonly<Record<string, Schema>>; readonly items?: Schema };

/** Nothing beyond what the browser is told an organisation can set, and nothing that could do more there than it says. */
function expectAllowed(value: unknown, { type, properties, items }: Schema, path = 'policy'): void {
  if (value === null && path === 'policy.organisation') return;
  expect(Array.isArray(value) ? 'array' : typeof value, path).toBe(type);
  for (const [name, part] of Object.entries(type === 'object' ? asObject(value) : {})) {
    expect(Object.keys(properties ?? {}), path).toContain(name);
    const inner = properties?.[name];
    if (inner) expectAllowed(part, inner, `${path}.${name}`);
  }
  if (Array.isArray(value) && items) for (const entry of value) expectAllowed(entry, items, `${path}[]`);
  if (path.endsWith('.url')) expect(new URL(String(value)).protocol).toBe('https:');
  if (path.endsWith('Domains[]')) expect(siteOf(String(value))).not.toBeNull();
  if (type === 'string') expect(String(value).length).toBeLessThanOrEqual(500);
}

/** Every value that was given is there, or is named as one that was not understood. */
function expectTakenOrNamed(path: string, given: unknown, taken: unknown, problems: readonly string[]): void {
  if (problems.includes(path)) return;
  if (Array.isArray(given) && Array.isArray(taken)) {
    const most = path === 'hideOptions' ? HIDEABLE.length : path === 'lists' ? 10 : 1_000;
    if (given.length > most) expect(problems).toContain(`${path}[${most}]`);
    const named = new Set(problems.filter((problem) => problem.startsWith(`${path}[`) && problem !== `${path}[${most}]`));
    expect(taken.length + named.size, path).toBe(Math.min(given.length, most));
    return;
  }
  if (typeof given === 'object' && given !== null && !path.includes('.')) {
    for (const [name, part] of Object.entries(given)) expectTakenOrNamed(`${path}.${name}`, part, asObject(taken)[name], problems);
    return;
  }
  expect(String(taken).toLowerCase(), path).toBe(String(given).trim().toLowerCase());
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
