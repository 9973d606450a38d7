import { t } from '../platform/i18n.ts';
import { organisationName } from '../platform/organisation-words.ts';
import { onManagedChanged, readManaged } from '../platform/policy-store.ts';
import { useStored } from './use-stored.ts';

/** Whom the organisation wants asked; nothing where it names nobody. */
export function SupportContact() {
  const managed = useStored(readManaged, onManagedChanged);
  if (managed === null) return null;
  const { support } = managed.policy;
  if (Object.keys(support).length === 0) return null;
  const { name, phone, mail, url } = support;
  return (
    <div class="support">
      <h3>{t('supportTitle', organisationName(managed.policy))}</h3>
      {name && <p>{name}</p>}
      <div class="support-links">
        {phone && (
          <a class="link" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
            {phone}
          </a>
        )}
        {mail && (
          <a class="link" href={`mailto:${mail}`}>
            {mail}
          </a>
        )}
        {url && (
          <a class="link" href={url} target="_blank" rel="noopener noreferrer">
            {new URL(url).host}
          </a>
        )}
      </div>
    </div>
  );
}
