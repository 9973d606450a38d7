import { useId, useState } from 'preact/hooks';
import { GUARD_CHOICES, MOST_AMOUNT } from '../domain/guards/guard-settings.ts';
import { parseMoney } from '../domain/guards/money.ts';
import { formatNumber, t } from '../platform/i18n.ts';
import { Lock } from './lock.tsx';

type Props = { readonly value: number; readonly onChange: (amount: number) => void; readonly lockedBy: string | null };

/** From which amount the guard asks. What cannot be read as an amount is told and changes nothing. */
export function AmountField({ value, onChange, lockedBy }: Props) {
  const id = useId();
  const [isWrong, setWrong] = useState(false);
  const take = (text: string) => {
    const amount = GUARD_CHOICES.amountFrom.safeParse(/^\s*-/.test(text) ? null : parseMoney(text));
    setWrong(!amount.success);
    if (amount.success) onChange(amount.data);
  };
  return (
    <div class="setting">
      <div>
        <label for={id}>{t('optionsAmountFrom')}</label>
        <p class="soft" id={`${id}-hint`}>
          {t('optionsAmountHint')}
        </p>
        {lockedBy !== null && <Lock id={`${id}-lock`} by={lockedBy} />}
      </div>
      <input
        id={id}
        inputMode="numeric"
        autocomplete="off"
        value={formatNumber(value)}
        readOnly={lockedBy !== null}
        aria-disabled={lockedBy !== null}
        aria-describedby={lockedBy === null ? `${id}-hint` : `${id}-hint ${id}-lock`}
        aria-invalid={isWrong}
        onChange={({ currentTarget }) => take(currentTarget.value)}
      />
      {isWrong && (
        <p class="wrong" role="alert">
          {t('optionsAmountWrong', formatNumber(MOST_AMOUNT))}
        </p>
      )}
    </div>
  );
}
