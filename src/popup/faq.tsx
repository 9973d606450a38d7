import { DANGERS, PLANS } from '../domain/guidance/rules.ts';
import { t } from '../platform/i18n.ts';

/** What never to do, and how to plan. */
export function FaqSection() {
  return (
    <>
      <section class="card danger-card stack">
        <h3>{t('decideDangers')}</h3>
        <ul class="stack">
          {DANGERS.map((name) => (
            <li key={name}>
              <strong>{t(`danger${name}`)}</strong>
              <p class="soft">{t(`danger${name}Why`)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section class="card stack">
        <h3>{t('decidePlan')}</h3>
        <ul class="dots">
          {PLANS.map((name) => (
            <li key={name}>{t(`plan${name}`)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
