import { useEffect, useState } from 'preact/hooks';
import { atLeast } from '../domain/level.ts';
import type { RuleBundle } from '../domain/rule-pack.ts';
import { t } from '../platform/i18n.ts';
import { type PageReport, send } from '../platform/messages.ts';
import { loadRules } from '../platform/rules-store.ts';
import { currentPageReport, openOptions } from '../platform/tabs.ts';
import { byPerson } from '../ui/trusted-event.ts';
import { TrustedSiteList } from '../ui/trusted-site-list.tsx';
import { useTrustedSites } from '../ui/use-trusted-sites.ts';
import { PageVerdict } from './page-verdict.tsx';

type Known = { readonly report: PageReport | null; readonly rules: RuleBundle };

/** What was found on the page behind the popup, and the sites the person trusts. */
export function ThisPage() {
  const [known, setKnown] = useState<Known | null>(null);
  const [failed, setFailed] = useState(false);
  const sites = useTrustedSites();

  useEffect(() => {
    const life = new AbortController();
    void Promise.all([currentPageReport(), loadRules(life.signal)]).then(([report, rules]) => setKnown({ report, rules }));
    return () => life.abort();
    // Trusting or undoing changes what the page reports.
  }, [sites]);

  const wish = (sent: Promise<unknown>) =>
    sent.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const undo = (site: string) => wish(send('untrust-site', { site }));

  if (known === null) return <p role="status">{t('popupLoading')}</p>;
  const { report, rules } = known;
  const canTrust = report !== null && report.trust === null && atLeast(report.verdict.level, 'caution');
  return (
    <>
      <PageVerdict report={report} rules={rules} />
      {failed && <p role="alert">{t('errorTryAgain')}</p>}
      {canTrust && (
        <div>
          <button type="button" onClick={byPerson(() => wish(send('trust-site', { host: report.host })))}>
            {t('alertTrust')}
          </button>
          <p class="soft">{t('alertTrustNote')}</p>
        </div>
      )}
      {sites !== null && sites.length > 0 && (
        <section class="card">
          <h2>{t('popupTrustedList')}</h2>
          <TrustedSiteList sites={sites} onUndo={undo} />
        </section>
      )}
      <button type="button" class="plain" onClick={() => void openOptions()}>
        {t('popupOptions')}
      </button>
    </>
  );
}
