import { useEffect, useState } from 'preact/hooks';
import type { RuleBundle } from '../domain/rule-pack.ts';
import { showOutOfReach } from '../platform/badge.ts';
import { t } from '../platform/i18n.ts';
import { loadRules } from '../platform/rules-store.ts';
import { openWide, readSubject, type Subject } from '../platform/subject.ts';
import { isInPopup, openOptions } from '../platform/tabs.ts';
import { AccessCard } from '../ui/access-card.tsx';
import { useTrustedSites } from '../ui/use-trusted-sites.ts';
import { PageMarks } from './page-marks.tsx';
import { PageReportLinks } from './page-report-links.tsx';
import { PageState } from './page-state.tsx';
import { PageTrust } from './page-trust.tsx';
import { PageVerdict } from './page-verdict.tsx';
import './this-page.css';

type Known = { readonly subject: Subject; readonly rules: RuleBundle };

/** After this many milliseconds a person is told what can be done meanwhile. */
const LONG_WAIT = 1_500;

/** What was found on the page behind the popup, what can be done about it, and the sites the person trusts. */
export function ThisPage() {
  const [known, setKnown] = useState<Known | null>(null);
  const [looks, setLooks] = useState(0);
  const sites = useTrustedSites();

  useEffect(() => {
    const life = new AbortController();
    void Promise.all([readSubject(), loadRules(life.signal)]).then(
      ([subject, rules]) => {
        if (life.signal.aborted) return;
        setKnown({ subject, rules });
        if (subject.state === 'unreachable') void showOutOfReach(subject.tabId);
      },
      () => undefined,
    );
    return () => life.abort();
    // Trusting or undoing changes what the page reports, and so does leave to look at it.
  }, [sites, looks]);

  if (known === null) return <Waiting />;
  const { subject, rules } = known;
  return (
    <>
      {subject.isPrivate && <p class="soft">{t('popupPrivate')}</p>}
      {subject.state === 'reported' && <PageVerdict report={subject.report} rules={rules} />}
      {subject.state !== 'reported' && subject.state !== 'not-allowed' && <PageState subject={subject} />}
      <AccessCard {...(subject.state === 'not-allowed' && { url: subject.url, onGiven: () => setLooks(looks + 1) })} />
      {subject.state === 'reported' && <PageMarks report={subject.report} isPrivate={subject.isPrivate} />}
      <PageTrust report={subject.state === 'reported' && !subject.isPrivate ? subject.report : null} sites={sites ?? []} />
      {subject.state === 'reported' && <PageReportLinks report={subject.report} />}
      <footer class="page-actions">
        <a href="#more/help">{t('popupHelpLink')}</a>
        {isInPopup() && (
          <button type="button" class="plain" onClick={() => void openWide().then(() => close())}>
            {t('popupWide')}
          </button>
        )}
        <button type="button" class="plain" onClick={() => void openOptions()}>
          {t('popupOptions')}
        </button>
      </footer>
    </>
  );
}

function Waiting() {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LONG_WAIT);
    return () => clearTimeout(timer);
  }, []);
  return <p role="status">{t(isLate ? 'popupLate' : 'popupLoading')}</p>;
}
