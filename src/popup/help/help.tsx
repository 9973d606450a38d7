import { ABROAD, CHECKED_IN, IN_JAPAN, KEPT, SITUATION_NAMES, situationNamed } from '../../domain/guidance/help.ts';
import { formatMonth, t } from '../../platform/i18n.ts';
import { ContactCard } from './contact-card.tsx';
import './help.css';
import { Situation } from './situation.tsx';
import { useOnline } from './use-online.ts';

/** What to do when something has happened: first the steps for what it is, then who helps and what to keep. */
export function HelpSection({ asked }: { asked: string | undefined }) {
  const isOnline = useOnline();
  const open = situationNamed(asked);
  return (
    <div class="stack help">
      {!isOnline && (
        <p role="status" class="card">
          {t('helpOffline')}
        </p>
      )}
      <p>{t('helpIntro')}</p>
      <ul class="entries">
        {SITUATION_NAMES.map((name) => (
          <li key={name}>
            <Situation name={name} isAsked={name === open} />
          </li>
        ))}
      </ul>
      <h3>{t('helpContacts')}</h3>
      {IN_JAPAN.map((name) => (
        <ContactCard key={name} name={name} />
      ))}
      <h3>{t('helpAbroad')}</h3>
      {ABROAD.map((name) => (
        <ContactCard key={name} name={name} />
      ))}
      <section class="card stack keep">
        <h3>{t('helpKeep')}</h3>
        <ul class="dots">
          {KEPT.map((name) => (
            <li key={name}>{t(`keep${name}`)}</li>
          ))}
        </ul>
        <p>
          <strong>{t('keepNever')}</strong>
        </p>
        <a class="link" href="#more/evidence">
          {t('helpKeepLink')}
        </a>
      </section>
      <p class="soft">{t('helpChecked', formatMonth(CHECKED_IN.year, CHECKED_IN.month))}</p>
    </div>
  );
}
