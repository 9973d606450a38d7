import { type ExplainedFinding, explain } from '../domain/explanation.ts';
import type { RuleBundle } from '../domain/rule-pack.ts';
import { formatDay, language, t } from '../platform/i18n.ts';
import type { PageReport } from '../platform/messages.ts';
import { DisclosureList } from '../ui/disclosure-list.tsx';
import { FindingList } from '../ui/finding-list.tsx';
import { LevelMark } from '../ui/level-mark.tsx';

/** The verdict in words; where nothing was found or nothing can be seen, that, and what it does not mean. */
export function PageVerdict({ report, rules }: { report: PageReport | null; rules: RuleBundle }) {
  if (report === null) return <Plain title={t('popupUnreachableTitle')} text={t('popupUnreachable')} />;
  const { verdict, trust } = report;
  const explanation = explain(verdict, rules, language());
  if (!explanation) return <Plain title={t('popupNothingTitle')} text={t('popupNothing')} />;
  return (
    <section class={`card verdict stack ${verdict.level}`}>
      <LevelMark level={verdict.level} />
      <h2>{explanation.title}</h2>
      {trust && <p role="status">{t('trustedUntil', trust.site, formatDay(trust.until))}</p>}
      <p>{explanation.summary}</p>
      {verdict.level !== 'notice' && <Seen findings={explanation.findings} />}
      <DisclosureList disclosures={explanation.disclosures} />
      <h3>{t('alertMeans')}</h3>
      <p>{explanation.means}</p>
      <h3>{t('alertInstead')}</h3>
      <p>{explanation.instead}</p>
      {verdict.level === 'notice' && <Seen findings={explanation.findings} />}
    </section>
  );
}

function Seen({ findings }: { findings: readonly ExplainedFinding[] }) {
  return (
    <>
      <h3>{t('alertSeen')}</h3>
      <FindingList findings={findings} />
    </>
  );
}

function Plain({ title, text }: { title: string; text: string }) {
  return (
    <section class="card stack none">
      <LevelMark level="none" />
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}
