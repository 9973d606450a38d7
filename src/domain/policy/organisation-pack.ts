import type { Localized } from '../localized.ts';
import type { RuleBundle, RulePack } from '../rule-pack.ts';
import type { Policy } from './policy.ts';

/** The page kind of a site the organisation wants people warned on. */
export const ORGANISATION = 'organisation';

/** What the person is told there. */
export type OrganisationWords = { readonly [Text in 'title' | 'summary' | 'means' | 'instead' | 'says']: string };

/** The rules, and with them one more pack for the sites the organisation warns of: they are judged and shown as all others are. */
export function withOrganisation(rules: RuleBundle, { warnedDomains }: Policy, words: OrganisationWords): RuleBundle {
  if (warnedDomains.length === 0) return rules;
  const host = warnedDomains.map((domain) => `(?:^|\\.)${domain.replace(/[^a-z0-9-]/g, '\\$&')}$`);
  const when = { type: 'address', host } as const;
  const { title, summary, means, instead, says } = words;
  const pack: RulePack = {
    id: ORGANISATION,
    schema: 1,
    kind: ORGANISATION,
    version: '1.0.0',
    where: when,
    words: {},
    bias: 0,
    // Above whatever else is cautioned about there, so that the organisation is named; signs of danger stay above it.
    levels: { caution: 100 },
    signals: [{ id: 'listed', weight: 100, role: true, when, says: inOneLanguage(says) }],
    disclosures: [],
    title: inOneLanguage(title),
    summary: inOneLanguage(summary),
    means: inOneLanguage(means),
    instead: inOneLanguage(instead),
  };
  return { ...rules, packs: [...rules.packs, pack] };
}

/** The words come in the language of the browser already. */
function inOneLanguage(text: string): Localized {
  return { ja: text, en: text };
}
