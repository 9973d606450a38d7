import { useState } from 'preact/hooks';
import type { QuestionOf } from '../../domain/guards/question.ts';
import { t } from '../../platform/i18n.ts';
import { AskedButton } from './asked-button.tsx';
import { type Asked, GuardDialog } from './guard-dialog.tsx';
import { PressureHelp } from './pressure-help.tsx';

/** Before a large amount is loaded or bought: the total, and whether it was one's own idea. */
export function AmountQuestion({ question: { total, others }, onChoose, lockedBy }: Asked & { question: QuestionOf<'amount'> }) {
  const [isPressed, setPressed] = useState(false);
  if (isPressed) return <PressureHelp onBack={() => setPressed(false)} onStop={() => onChoose({ choice: 'stop' })} />;
  return (
    <GuardDialog
      title={t('amountTitle', total)}
      text={
        <>
          <p>{t('amountWhy')}</p>
          <p class="asks">{t('amountPressure')}</p>
          {others > 0 && <p>{t('amountOthers', String(others))}</p>}
        </>
      }
      stopLabel={t('amountStop')}
      proceedLabel={t('amountProceed')}
      onChoose={onChoose}
      lockedBy={lockedBy}
      aside={<AskedButton onPress={() => setPressed(true)} />}
    />
  );
}
