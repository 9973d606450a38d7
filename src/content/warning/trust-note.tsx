import type { TrustedSite } from '../../domain/trusted-sites.ts';
import { formatDay, language, t } from '../../platform/i18n.ts';
import { byPerson } from '../../ui/trusted-event.ts';

/** Right after a site was trusted: until when, and the way back. */
export function TrustNote({ trust: { site, until }, onUndo, onClose }: { trust: TrustedSite; onUndo: () => void; onClose: () => void }) {
  return (
    <section class="warning note-bar" lang={language()} aria-label={t('extensionName')}>
      <span role="status">{t('trustedUntil', site, formatDay(until))}</span>
      <div class="actions">
        <button type="button" onClick={byPerson(onUndo)}>
          {t('trustUndo')}
        </button>
        <button type="button" class="plain" onClick={byPerson(onClose)}>
          {t('alertClose')}
        </button>
      </div>
    </section>
  );
}
