import { type ExplainedFinding, explain } from '../domain/explanation.ts';
import type { RuleBundle } from '../domain/rule-pack.ts';
import type { Verdict } from '../domain/verdict.ts';
import { formatDay, language, t } from '../platform/i18n.ts';
import type { PageReport } from '../platform/messages.ts';
import { DisclosureList } from '../ui/disclosure-list.tsx';
import { LevelMark } from '../ui/level-mark.tsx';
import { PlainCard } from './page-state.tsx';

/** The verdict in words; where nothing was found, that, and what it does not mean. */
export function PageVerdict({ report: { verdict, trust }, rules }: { report: PageReport; rules: RuleBundle }) {
  const explanation = explain(verdict, rules, language());
  if (!explanation) return <PlainCard title="popupNothingTitle" text="popupNothing" />;
  const isOfficial = verdict.level === 'notice';
  const seen = <Seen findings={explanation.findings} verdict={verdict} />;
  return (
    <section class={`card verdict stack ${verdict.level}`}>
      <LevelMark level={verdict.level} />
      <h2>{explanation.title}</h2>
      {trust && <p role="status">{t('trustedUntil', trust.site, formatDay(trust.until))}</p>}
      <p>{explanation.summary}</p>
      {!isOfficial && seen}
      <DisclosureList disclosures={explanation.disclosures} />
      <h3>{t('alertMeans')}</h3>
      <p>{explanation.means}</p>
      <h3>{t('alertInstead')}</h3>
      <p>{explanation.instead}</p>
      {isOfficial && seen}
    </section>
  );
}

/** What was seen, each opening to the words it was seen in, the rule that saw it and the version of the pack. */
function Seen({ findings, verdict }: { findings: readonly ExplainedFinding[]; verdict: Verdict }) {
  const broken = verdict.findings.filter(({ type }) => type === 'error').length;
  const pack = verdict.pack ? `${verdict.pack.id} ${verdict.pack.version}` : '';
  return (
    <>
      <h3>{t('alertSeen')}</h3>
      <ul class="findings opening">
        {findings.map(({ signal, says, excerpt }) => (
          <li key={signal}>
            <details>
              <summary>{says}</summary>
              {excerpt !== '' && <q class="excerpt">{excerpt}</q>}
              <p class="fine">{`${signal} · ${pack}`}</p>
            </details>
          </li>
        ))}
      </ul>
      {broken > 0 && <p class="soft">{t('findingsBroken', String(broken))}</p>}
    </>
  );
}
