import { useState } from 'preact/hooks';
import { DANGERS, FAQ, PLANS } from '../domain/guidance/faq.ts';
import { fitsSearch } from '../domain/guidance/word-search.ts';
import { t } from '../platform/i18n.ts';
import './faq.css';

type Entry = { readonly title: string; readonly text: string };

/** What never to do and what people ask, each opening to its answer, and a search over both. */
export function FaqSection() {
  const [search, setSearch] = useState('');
  const fits = ({ title, text }: Entry) => fitsSearch(search, `${title}\n${text}`);
  const dangers = DANGERS.map((name) => ({ title: t(`danger${name}`), text: t(`danger${name}Why`) })).filter(fits);
  const questions = FAQ.map((name) => ({ title: t(`faq${name}`), text: t(`faq${name}Answer`) })).filter(fits);
  const count = dangers.length + questions.length;
  const isSearching = search.trim() !== '';
  return (
    <>
      <label class="search">
        {t('faqSearch')}
        <input type="search" autocomplete="off" spellcheck={false} onInput={({ currentTarget }) => setSearch(currentTarget.value)} />
      </label>
      <p role="status" class="soft found">
        {isSearching && (count === 0 ? t('faqNone', search.trim()) : t('faqFound', String(count)))}
      </p>
      <Entries title={t('decideDangers')} entries={dangers} tone="danger-card" />
      <Entries title={t('faqTitle')} entries={questions} tone="" />
      {!isSearching && (
        <section class="card stack">
          <h3>{t('decidePlan')}</h3>
          <ul class="dots">
            {PLANS.map((name) => (
              <li key={name}>{t(`plan${name}`)}</li>
            ))}
          </ul>
        </section>
      )}
      <p class="soft">{t('rulesChecked')}</p>
    </>
  );
}

function Entries({ title, entries, tone }: { title: string; entries: readonly Entry[]; tone: string }) {
  if (entries.length === 0) return null;
  return (
    <section class={`card ${tone}`}>
      <h3>{title}</h3>
      <ul class="entries">
        {entries.map((entry) => (
          <li key={entry.title}>
            <details class="opens">
              <summary>{entry.title}</summary>
              <p>{entry.text}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
