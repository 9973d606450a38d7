import { useEffect, useRef } from 'preact/hooks';
import { type Examination, MOST_EXAMINED } from '../../domain/examine.ts';
import type { RuleBundle } from '../../domain/rule-pack.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { LinkList } from './link-list.tsx';
import { TextVerdict } from './text-verdict.tsx';

/** What came of it: the words first, then where the links lead, and what could not be seen. */
export function ExaminationResult({ examination, rules }: { examination: Examination; rules: RuleBundle }) {
  const { verdict, links, hasCode, isCut } = examination;
  const result = useRef<HTMLElement>(null);
  useEffect(() => result.current?.focus(), [examination]);
  return (
    <section class="stack examined" aria-label={t('examineResult')} tabIndex={-1} ref={result}>
      {hasCode && (
        <p class="card danger-card">
          <strong>{t('examineCode')}</strong>
        </p>
      )}
      {verdict && links.length > 0 && <h3>{t('examineFromText')}</h3>}
      {verdict && <TextVerdict verdict={verdict} rules={rules} />}
      {isCut && <p class="soft">{t('examineCut', formatNumber(MOST_EXAMINED))}</p>}
      {links.length > 0 && <LinkList links={links} rules={rules} />}
    </section>
  );
}
