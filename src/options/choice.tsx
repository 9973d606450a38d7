import { useId } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import { heldStill, Lock } from './lock.tsx';

type Props<Value extends string> = {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, MessageKey])[];
  readonly onChoose: (value: Value) => void;
  /** Who decided it, where that is not the person: it looks locked and says so, and can still be reached and read. */
  readonly lockedBy?: string | null;
};

/** One thing to set, chosen from a few. */
export function Choice<Value extends string>({ label, hint, value, options, onChoose, lockedBy = null }: Props<Value>) {
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
        {lockedBy !== null && <Lock id={`${id}-lock`} by={lockedBy} />}
      </div>
      <select
        id={id}
        value={value}
        aria-describedby={[hint && `${id}-hint`, lockedBy && `${id}-lock`].filter(Boolean).join(' ')}
        aria-disabled={lockedBy !== null}
        {...(lockedBy !== null && heldStill)}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {t(name)}
          </option>
        ))}
      </select>
    </div>
  );
}
