import { atLeast } from '../domain/level.ts';
import type { Verdict } from '../domain/verdict.ts';
import { t } from '../platform/i18n.ts';
import type { PageReport } from '../platform/page-messages.ts';
import { CopyButton } from '../ui/copy-button.tsx';

/** Where false pages are reported to in Japan (facts, section 5, November 2026). */
const PHISHING_FORM = 'https://www.antiphishing.jp/registration.html';

/** Keeping a record of the page, reporting a false one, and telling us that the verdict is wrong. */
export function PageReportLinks({ report }: { report: PageReport }) {
  const { verdict } = report;
  return (
    <details class="card">
      <summary>{t('reportTitle')}</summary>
      <ul class="links">
        {verdict.kind === 'fake-redeem' && (
          <li>
            <a href={PHISHING_FORM} target="_blank" rel="noopener noreferrer">
              {t('reportPhishing')}
            </a>
          </li>
        )}
      </ul>
      <h3>{t('reportWrong')}</h3>
      <p class="soft">{t('reportWrongText')}</p>
      <pre class="excerpt">{linesFor(report)}</pre>
      <CopyButton text={linesFor(report)} />
    </details>
  );
}

/** What helps to mend a wrong verdict: the site's name and the names of what was found. No excerpt, no path. */
function linesFor({ host, verdict }: PageReport): string {
  const pack = verdict.pack ? `${verdict.pack.id} ${verdict.pack.version}` : '-';
  return [`site: ${host}`, `verdict: ${verdict.kind} / ${verdict.level} / ${verdict.score}`, `rules: ${pack}`, `found: ${found(verdict)}`].join('\n');
}

function found({ level, findings }: Verdict): string {
  return atLeast(level, 'notice') ? findings.map(({ signal }) => signal).join(', ') : '-';
}
