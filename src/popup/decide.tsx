import { DANGERS, PLANS } from '../domain/guidance/rules.ts';
import { t } from '../platform/i18n.ts';
import { Checklist } from './checklist.tsx';

/** What to settle before pressing, what never to do, how to plan. */
export function Decide() {
  return (
    <>
      <Checklist />
      <section class="card danger-card stack">
        <h2>{t('decideDangers')}</h2>
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
        <h2>{t('decidePlan')}</h2>
        <ul class="dots">
          {PLANS.map((name) => (
            <li key={name}>{t(`plan${name}`)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
