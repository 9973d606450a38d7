import { useState } from 'preact/hooks';
import type { QuestionOf } from '../../domain/guards/question.ts';
import { t } from '../../platform/i18n.ts';
import { byPerson } from '../../ui/trusted-event.ts';
import { type Choose, GuardDialog } from './guard-dialog.tsx';
import { PressureHelp } from './pressure-help.tsx';

/** Before a large amount is loaded or bought: the total, and whether it was one's own idea. */
export function AmountQuestion({ question: { total, others }, onChoose }: { question: QuestionOf<'amount'>; onChoose: Choose }) {
  const [isPressed, setPressed] = useState(false);
  if (isPressed) return <PressureHelp onBack={() => setPressed(false)} onStop={() => onChoose({ choice: 'stop' })} />;
  return (
    <GuardDialog
      title={t('amountTitle', total)}
      stopLabel={t('amountStop')}
      proceedLabel={t('amountProceed')}
      onChoose={onChoose}
      aside={
        <button type="button" class="plain" onClick={byPerson(() => setPressed(true))}>
          {t('chargeAsked')}
        </button>
      }
    >
      <p>{t('amountWhy')}</p>
      <p>
        <strong>{t('amountPressure')}</strong>
      </p>
      {others > 0 && <p>{t('amountOthers', String(others))}</p>}
    </GuardDialog>
  );
}
