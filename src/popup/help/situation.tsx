import { useEffect, useRef } from 'preact/hooks';
import { contactOf, SITUATIONS, type SituationName } from '../../domain/guidance/help.ts';
import { t } from '../../platform/i18n.ts';
import { ContactLinks } from './contact-links.tsx';

/** What happened, opening to what to do, in order; a step that means contacting somebody has the way there at hand. */
export function Situation({ name, isAsked }: { name: SituationName; isAsked: boolean }) {
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isAsked) summary.current?.focus();
  }, [isAsked]);
  return (
    <details class="opens" name="situation" open={isAsked}>
      <summary ref={summary}>{t(`situation${name}`)}</summary>
      <h3 class="visually-hidden">{t('helpFirst')}</h3>
      <ol class="steps">
        {SITUATIONS[name].map((step) => {
          const contact = contactOf(step);
          return (
            <li key={step}>
              {t(`step${step}`)}
              {contact && <ContactLinks name={contact} />}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
