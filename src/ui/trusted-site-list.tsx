import type { Trust } from '../domain/trusted-sites.ts';
import { formatDay, type MessageKey, t } from '../platform/i18n.ts';
import { kindName } from './kind-name.ts';
import { levelName } from './level-mark.tsx';
import { byPerson } from './trusted-event.ts';
import { useOrganisation } from './use-organisation.ts';

type Props = { sites: readonly Trust[]; onUndo: (site: string) => void; undoLabel?: MessageKey };

/** Sites with something agreed for a while: since when, until when and why, each with its way back. */
export function TrustedSiteList({ sites, onUndo, undoLabel = 'undoTrustOf' }: Props) {
  const organisation = useOrganisation();
  return (
    <ul class="trusted-sites">
      {sites.map(({ site, since, until, why, isManaged }) => (
        <li key={site}>
          <span>
            <strong>{site}</strong>
            <br />
            <span class="soft">
              {isManaged ? t('trustedByOrganisation', site, organisation) : t('optionsTrustedSince', formatDay(since), formatDay(until))}
              {why && (
                <>
                  <br />
                  {t('trustedWhy', kindName(why.kind), levelName(why.level))}
                </>
              )}
            </span>
          </span>
          {!isManaged && (
            <button type="button" aria-label={t(undoLabel, site)} onClick={byPerson(() => onUndo(site))}>
              {t('trustUndo')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
