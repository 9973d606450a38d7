import { type MessageKey, t } from '../platform/i18n.ts';

const SEES: readonly (readonly [what: MessageKey, why: MessageKey])[] = [
  ['seesPages', 'seesPagesWhy'],
  ['seesCodes', 'seesCodesWhy'],
  ['seesChoices', 'seesChoicesWhy'],
  ['seesNothingSent', 'seesNothingSentWhy'],
];

/** The permissions in plain words: what can be seen, why, and what never happens with it. */
export function WhatItSees() {
  return (
    <section aria-labelledby="sees">
      <h2 id="sees">{t('welcomeSees')}</h2>
      <dl class="sees">
        {SEES.map(([what, why]) => (
          <div key={what}>
            <dt>{t(what)}</dt>
            <dd>{t(why)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
