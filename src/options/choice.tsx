import { useId } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';

type Props<Value extends string> = {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, MessageKey])[];
  readonly onChoose: (value: Value) => void;
};

/** One thing to set, chosen from a few. */
export function Choice<Value extends string>({ label, hint, value, options, onChoose }: Props<Value>) {
  const id = useId();
  const choose = (chosen: string) => {
    const option = options.find(([candidate]) => candidate === chosen);
    if (option) onChoose(option[0]);
  };
  return (
    <div class="setting">
      <div>
        <label for={id}>{label}</label>
        {hint && (
          <p class="soft" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      <select id={id} value={value} aria-describedby={hint && `${id}-hint`} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {t(name)}
          </option>
        ))}
      </select>
    </div>
  );
}
