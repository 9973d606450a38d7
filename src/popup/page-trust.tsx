import { useState } from 'preact/hooks';
import { atLeast } from '../domain/level.ts';
import { isWarnedHost } from '../domain/policy/with-policy.ts';
import type { Trust } from '../domain/trusted-sites.ts';
import { t } from '../platform/i18n.ts';
import { type PageReport, send } from '../platform/page-messages.ts';
import { byPerson } from '../ui/trusted-event.ts';
import { TrustedSiteList } from '../ui/trusted-site-list.tsx';
import { useSettings } from '../ui/use-settings.ts';

/** Trust for this page's site, where it was warned about, and every trust there is with its way back. */
export function PageTrust({ report, sites }: { report: PageReport | null; sites: readonly Trust[] }) {
  const [failed, setFailed] = useState(false);
  const wish = (sent: Promise<unknown>) =>
    void sent.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const settings = useSettings();
  const mayTrust = report !== null && settings !== null && !isWarnedHost(settings.policy, report.host);
  const canTrust = mayTrust && report.trust === null && atLeast(report.verdict.level, 'caution');
  return (
    <>
      {canTrust && (
        <div>
          <button
            type="button"
            onClick={byPerson(() => wish(send('trust-site', { host: report.host, why: { kind: report.verdict.kind, level: report.verdict.level } })))}
          >
            {t('alertTrust')}
          </button>
          <p class="soft">{t('alertTrustNote')}</p>
        </div>
      )}
      {failed && <p role="alert">{t('errorTryAgain')}</p>}
      {sites.length > 0 && (
        <section class="card">
          <h2>{t('popupTrustedList')}</h2>
          <TrustedSiteList sites={sites} onUndo={(site) => wish(send('untrust-site', { site }))} />
        </section>
      )}
    </>
  );
}
