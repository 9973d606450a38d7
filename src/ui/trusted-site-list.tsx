import type { TrustedSite } from '../domain/trusted-sites.ts';
import { formatDay, t } from '../platform/i18n.ts';
import { byPerson } from './trusted-event.ts';

/** The sites a person trusts, since when and until when, each with its way back. */
export function TrustedSiteList({ sites, onUndo }: { sites: readonly TrustedSite[]; onUndo: (site: string) => void }) {
  return (
    <ul class="trusted-sites">
      {sites.map(({ site, since, until }) => (
        <li key={site}>
          <span>
            <strong>{site}</strong>
            <br />
            <span class="soft">{t('optionsTrustedSince', formatDay(since), formatDay(until))}</span>
          </span>
          <button type="button" aria-label={t('undoTrustOf', site)} onClick={byPerson(() => onUndo(site))}>
            {t('trustUndo')}
          </button>
        </li>
      ))}
    </ul>
  );
}
