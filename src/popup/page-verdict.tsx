import type { ExplainedFinding } from '../domain/explanation.ts';
import type { ListHit } from '../domain/lists/list-hit.ts';
import type { RuleBundle } from '../domain/rule-pack.ts';
import type { Trust } from '../domain/trusted-sites.ts';
import type { Verdict } from '../domain/verdict.ts';
import { formatDay, t } from '../platform/i18n.ts';
import type { PageReport } from '../platform/page-messages.ts';
import { DisclosureList } from '../ui/disclosure-list.tsx';
import { explainVerdict } from '../ui/explain-verdict.ts';
import { FindingList } from '../ui/finding-list.tsx';
import { LevelMark } from '../ui/level-mark.tsx';
import { SupportContact } from '../ui/support-contact.tsx';
import { useOrganisation } from '../ui/use-organisation.ts';
import { PlainCard } from './page-state.tsx';

/** The verdict in words; where nothing was found, that, and what it does not mean. */
export function PageVerdict({ report: { verdict, trust, frameHost }, rules }: { report: PageReport; rules: RuleBundle }) {
  const explanation = explainVerdict(verdict, rules);
  const allowing = verdict.listed?.find(({ means }) => means === 'allow');
  if (!explanation && allowing) return <Allowed hit={allowing} />;
  if (!explanation) return <PlainCard title="popupNothingTitle" text="popupNothing" />;
  const isOfficial = verdict.level === 'notice';
  const seen = explanation.findings.length > 0 && <Seen findings={explanation.findings} verdict={verdict} />;
  return (
    <section class={`card verdict stack ${verdict.level}`}>
      <LevelMark level={verdict.level} />
      <h2>{explanation.title}</h2>
      {trust && <TrustNote trust={trust} />}
      <p>{explanation.summary}</p>
      {frameHost && <p>{t('alertInFrame', frameHost)}</p>}
      {explanation.listed.length > 0 && (
        <>
          <h3>{t('alertListed')}</h3>
          <FindingList findings={explanation.listed} />
        </>
      )}
      {!isOfficial && seen}
      <DisclosureList disclosures={explanation.disclosures} />
      <h3>{t('alertMeans')}</h3>
      <p>{explanation.means}</p>
      <h3>{t('alertInstead')}</h3>
      <p>{explanation.instead}</p>
      {isOfficial && seen}
      <SupportContact />
    </section>
  );
}

/** A list allows the site: which one, and by what. */
function Allowed({ hit: { list, entry, taken } }: { hit: ListHit }) {
  return (
    <section class="card stack none">
      <LevelMark level="none" />
      <h2>{t('popupAllowedTitle')}</h2>
      <p>{t('popupAllowed', list, entry, formatDay(taken))}</p>
    </section>
  );
}

function TrustNote({ trust: { site, until, isManaged } }: { trust: Trust }) {
  const organisation = useOrganisation();
  return <p role="status">{isManaged ? t('trustedByOrganisation', site, organisation) : t('trustedUntil', site, formatDay(until))}</p>;
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
