import { explain } from '../../domain/explanation.ts';
import type { RuleBundle } from '../../domain/rule-pack.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { language, t } from '../../platform/i18n.ts';
import { FindingList } from '../../ui/finding-list.tsx';
import { LevelMark } from '../../ui/level-mark.tsx';

/** The verdict on a text, as on a page; what an operator would show is not asked of a message. */
export function TextVerdict({ verdict, rules }: { verdict: Verdict; rules: RuleBundle }) {
  const explanation = explain(verdict, rules, language());
  return (
    <section class={`card verdict stack ${verdict.level}`}>
      <LevelMark level={verdict.level} />
      <h4>{explanation?.title ?? t('examineNothing')}</h4>
      <p>{explanation?.summary ?? t('examineNothingText')}</p>
      {explanation && (
        <>
          <h5>{t('examineSeen')}</h5>
          <FindingList findings={explanation.findings} />
          <h5>{t('alertMeans')}</h5>
          <p>{explanation.means}</p>
          <h5>{t('alertInstead')}</h5>
          <p>{explanation.instead}</p>
        </>
      )}
    </section>
  );
}
