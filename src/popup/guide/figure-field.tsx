import { useId } from 'preact/hooks';
import type { Figure } from '../../domain/guidance/figure.ts';
import { FIELDS, type FieldName } from '../../domain/guidance/resale.ts';
import { formatPercent, formatYen, t } from '../../platform/i18n.ts';

type Props = { name: FieldName; text: string; figure: Figure; onChange: (text: string) => void };

/** A field for a figure, written in any usual way; says in a sentence what cannot be used. */
export function FigureField({ name, text, figure, onChange }: Props) {
  const fault = useId();
  const isFaulty = 'fault' in figure;
  return (
    <div class="figure">
      <label>
        {t(`estimate${name}`)}
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={text}
          aria-invalid={isFaulty}
          aria-describedby={fault}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </label>
      <p id={fault} class="fault">
        {isFaulty && faultText(name, figure.fault)}
      </p>
    </div>
  );
}

function faultText(name: FieldName, fault: Extract<Figure, { fault: unknown }>['fault']): string {
  const { unit, most } = FIELDS[name];
  if (fault === 'TooMuch') return t('entryTooMuch', unit === 'yen' ? formatYen(most) : formatPercent(most));
  return fault === 'Unclear' ? t('entryUnclear', unit === 'yen' ? '10000' : '20') : t(`entry${fault}`);
}
