import { CONTACTS, type ContactName, dialled } from '../../domain/guidance/help.ts';
import { t } from '../../platform/i18n.ts';

/** The ways to reach somebody, to press at once. */
export function ContactLinks({ name }: { name: ContactName }) {
  const { phone, site } = CONTACTS[name];
  if (phone === null && site === null) return null;
  return (
    <p class="side-by-side">
      {phone !== null && (
        <a class="link" href={dialled(phone)}>
          {t('helpCall', phone)}
        </a>
      )}
      {site !== null && (
        <a class="link" href={site} target="_blank" rel="noreferrer" aria-label={`${t('helpOpen')}: ${t(`contact${name}`)}`}>
          {t('helpOpen')}
        </a>
      )}
    </p>
  );
}
