import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { byPerson } from '../../ui/trusted-event.ts';
import { AskedButton } from './asked-button.tsx';
import { type Asked, GuardDialog } from './guard-dialog.tsx';
import { PressureHelp } from './pressure-help.tsx';

/** What has to be true before charging is a choice of one's own. */
export const STATEMENTS = ['chargeKnows', 'chargeSpend', 'chargeNobody'] as const;

/** Before a code becomes the balance of an account: two taps for those who know what they do, help for those who are pressed. */
export function ChargeQuestion({ onChoose, lockedBy }: Asked) {
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  const [isPressed, setPressed] = useState(false);
  if (isPressed) return <PressureHelp onBack={() => setPressed(false)} onStop={() => onChoose({ choice: 'stop' })} />;

  function toggle(statement: string): void {
    const next = new Set(checked);
    if (!next.delete(statement)) next.add(statement);
    setChecked(next);
  }

  const isComplete = STATEMENTS.every((statement) => checked.has(statement));
  return (
    <GuardDialog
      title={t('chargeTitle')}
      text={<p>{t('chargeWhy')}</p>}
      stopLabel={t('chargeStop')}
      proceedLabel={t('chargeProceed')}
      canProceed={isComplete}
      onChoose={onChoose}
      lockedBy={lockedBy}
      aside={<AskedButton onPress={() => setPressed(true)} />}
    >
      <fieldset class="checks" aria-labelledby="checks-title">
        <div class="checks-head">
          <span id="checks-title">{t('chargeChecks')}</span>
          <button type="button" disabled={isComplete} onClick={byPerson(() => setChecked(new Set(STATEMENTS)))}>
            {t('chargeAll')}
          </button>
        </div>
        {STATEMENTS.map((statement) => (
          <label key={statement}>
            <input type="checkbox" checked={checked.has(statement)} onChange={byPerson(() => toggle(statement))} />
            {t(statement)}
          </label>
        ))}
      </fieldset>
    </GuardDialog>
  );
}
