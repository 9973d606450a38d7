import type { ContactName } from '../../domain/guidance/help.ts';
import { t } from '../../platform/i18n.ts';
import { ContactLinks } from './contact-links.tsx';

/** Somebody who helps: when, what to say, and how to get there. */
export function ContactCard({ name }: { name: ContactName }) {
  return (
    <section class="card contact">
      <h4>{t(`contact${name}`)}</h4>
      <dl>
        <dt>{t('helpWhen')}</dt>
        <dd>{t(`contact${name}When`)}</dd>
        <dt>{t('helpSay')}</dt>
        <dd>{t(`contact${name}Say`)}</dd>
      </dl>
      <ContactLinks name={name} />
    </section>
  );
}
