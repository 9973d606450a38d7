import type { ExaminedLink } from '../../domain/examine.ts';
import { explain } from '../../domain/explanation.ts';
import type { RuleBundle } from '../../domain/rule-pack.ts';
import { formatNumber, language, type MessageKey, t } from '../../platform/i18n.ts';
import { LevelMark } from '../../ui/level-mark.tsx';

const OWNERS: Record<ExaminedLink['owner'], MessageKey> = { amazon: 'examineAmazon', resembles: 'examineLooksLike', other: 'examineNotAmazon' };
/** More than anyone reads. */
const SHOWN = 20;

/** Where links lead, without path or query: those may hold a code. */
export function LinkList({ links, rules }: { links: readonly ExaminedLink[]; rules: RuleBundle }) {
  const more = links.length - SHOWN;
  return (
    <>
      <h3>{t('examineLinks')}</h3>
      <ul class="links">
        {links.slice(0, SHOWN).map((link, at) => (
          <li key={at} class={`card ${levelOf(link)}`}>
            <bdi class="host">{link.host}</bdi>
            <span class="owner">{t(OWNERS[link.owner])}</span>
            <LinkVerdict link={link} rules={rules} />
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('examineMoreLinks', formatNumber(more))}</p>}
      <p class="soft">{t('examineLinkOnly')}</p>
      {links.some(({ owner }) => owner !== 'amazon') && <p class="soft">{t('examineLimits')}</p>}
    </>
  );
}

/** What is known of such a page before it is opened. */
function LinkVerdict({ link, rules }: { link: ExaminedLink; rules: RuleBundle }) {
  const explanation = explain(link.verdict, rules, language());
  const level = levelOf(link);
  return (
    <>
      {level !== 'none' && <LevelMark level={level} />}
      {explanation && <span>{explanation.title}</span>}
    </>
  );
}

/** A name made to be taken for Amazon's is a reason for care, whatever else is known. */
function levelOf({ owner, verdict }: ExaminedLink): ExaminedLink['verdict']['level'] {
  return owner === 'resembles' && verdict.level === 'none' ? 'caution' : verdict.level;
}
