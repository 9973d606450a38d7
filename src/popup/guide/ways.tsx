import type { RefObject } from 'preact';
import type { Answers } from '../../domain/guidance/guide.ts';
import { NEVER_WAYS, SOURCES_OF_WAYS, waysFor } from '../../domain/guidance/ways.ts';
import { t } from '../../platform/i18n.ts';
import { OpenWay } from './open-way.tsx';
import { Sources } from './sources.tsx';

/** What this person can do, least harmful first; then what is not possible here and what must never be done, each with the reason. */
export function Ways({ answers, heading }: { answers: Answers; heading: RefObject<HTMLHeadingElement | null> }) {
  const { open, closed } = waysFor(answers);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('guideWays')}
      </h2>
      {answers.Charged === 'Unsure' && <p class="card notice hint">{t('unsureHint')}</p>}
      {open.length > 1 && <p class="soft">{t('guideWaysNote')}</p>}
      <ol class="ways">
        {open.map((way, at) => (
          <li key={way}>
            <OpenWay way={way} at={at + 1} answers={answers} />
          </li>
        ))}
      </ol>
      {closed.length > 0 && (
        <section class="shut">
          <h3>{t('guideClosed')}</h3>
          <ul>
            {closed.map((way) => (
              <li key={way}>
                <strong>{t(`way${way}`)}</strong>
                <p>{t(`way${way}Closed`)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="shut never danger">
        <h3>{t('guideNever')}</h3>
        <ul>
          {NEVER_WAYS.map((way) => (
            <li key={way}>
              <strong>{t(`way${way}`)}</strong>
              <p>{t(`way${way}Why`)}</p>
              <Sources names={SOURCES_OF_WAYS[way]} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
