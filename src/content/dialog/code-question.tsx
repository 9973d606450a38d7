import type { ExplainedFinding } from '../../domain/explanation.ts';
import type { QuestionOf } from '../../domain/guards/question.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { FindingList } from '../../ui/finding-list.tsx';
import { type Asked, GuardDialog } from './guard-dialog.tsx';

/** What would happen, by what the person was doing. */
export const CODE_ACTIONS: Record<QuestionOf<'code'>['action'], MessageKey> = {
  paste: 'guardCodePaste',
  drop: 'guardCodeDrop',
  send: 'guardCodeSend',
  link: 'guardCodeLink',
  address: 'guardCodeAddress',
};

type Props = Asked & { question: QuestionOf<'code'>; host: string; findings: readonly ExplainedFinding[] };

/** Before a code reaches a page that is not Amazon's. */
export function CodeQuestion({ question: { action, place, brand, count, lastTwo }, host, findings, onChoose, lockedBy }: Props) {
  const isDone = action === 'address';
  return (
    <GuardDialog
      title={t(brand === 'amazon' ? 'guardCodeTitle' : 'guardPrepaidTitle')}
      text={
        <>
          <p>{t(CODE_ACTIONS[action], host)}</p>
          <p class="asks">{t('guardCodeWhy')}</p>
          {place === 'message' && <p>{t('guardCodeMessage')}</p>}
          {place === 'other' && brand === 'amazon' && <p>{t('guardCodeOther')}</p>}
        </>
      }
      stopLabel={t(isDone ? 'guardLeaveAsIs' : 'guardStop')}
      proceedLabel={isDone ? null : t('guardProceed')}
      onChoose={onChoose}
      lockedBy={lockedBy}
    >
      {place === 'trade' && findings.length > 0 && (
        <>
          <h3>{t('alertSeen')}</h3>
          <FindingList findings={findings.slice(0, 2)} />
        </>
      )}
      <p class="fine">{count > 1 ? t('guardCodeCount', String(count), lastTwo) : t('guardCodeOne', lastTwo)}</p>
    </GuardDialog>
  );
}
