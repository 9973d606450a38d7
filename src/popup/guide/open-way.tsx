import type { Answers } from '../../domain/guidance/guide.ts';
import { chargesFirst, FACTS, type OpenWay as OpenWayName, SOURCES_OF_WAYS } from '../../domain/guidance/ways.ts';
import { t } from '../../platform/i18n.ts';
import { Estimator } from './estimator.tsx';
import { Sources } from './sources.tsx';

/** One way, which opens to what it costs, how sure it is, the rules and the risk. The first is open from the start. */
export function OpenWay({ way, at, answers }: { way: OpenWayName; at: number; answers: Answers }) {
  return (
    <details class="opens way" open={at === 1}>
      <summary>
        <span class="number" aria-hidden="true">
          {at}
        </span>
        {t(`way${way}`)}
      </summary>
      <div class="stack">
        {chargesFirst(way, answers) && <p class="caution hint">{t('wayChargesFirst')}</p>}
        <dl class="facts">
          {FACTS.map((fact) => (
            <div key={fact}>
              <dt>{t(`fact${fact}`)}</dt>
              <dd>{t(`way${way}${fact}`)}</dd>
            </div>
          ))}
        </dl>
        {way === 'StopAndAsk' && (
          <a class="link primary" href="#more/help">
            {t('wayHelpLink')}
          </a>
        )}
        {way === 'BuyAndSell' && (
          <section class="stack">
            <h3>{t('estimateTitle')}</h3>
            <Estimator />
          </section>
        )}
        <Sources names={SOURCES_OF_WAYS[way]} />
      </div>
    </details>
  );
}
