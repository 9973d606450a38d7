import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Choice } from '../../domain/guards/question.ts';
import { language, t } from '../../platform/i18n.ts';
import { FirstButton } from '../../ui/first-button.tsx';
import { byPerson } from '../../ui/trusted-event.ts';

type Remember = NonNullable<Choice['remember']>;
export type Choose = (choice: Choice) => void;

type Props = {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly stopLabel: string;
  readonly proceedLabel: string;
  readonly onChoose: Choose;
  /** False until what has to be answered first is answered. */
  readonly canProceed?: boolean;
  /** Things to do other than stop and proceed. */
  readonly aside?: ComponentChildren;
};

/** One question: what would happen, why it cannot be undone, and the choice. Stopping is the default and has the focus. */
export function GuardDialog({ title, children, stopLabel, proceedLabel, onChoose, canProceed = true, aside }: Props) {
  const [remember, setRemember] = useState<Remember | null>(null);
  const proceed = byPerson(() => onChoose({ choice: 'proceed', ...(remember && { remember }) }));
  return (
    <section class="warning question caution" lang={language()} aria-labelledby="question-title">
      <div class="scroll">
        <h2 id="question-title">{title}</h2>
        {children}
        <details class="remember">
          <summary>{t('guardRemember')}</summary>
          <RememberChoice value={remember} onChange={setRemember} />
        </details>
      </div>
      <footer>
        <div class="actions">
          <FirstButton onPress={() => onChoose({ choice: 'stop' })}>{stopLabel}</FirstButton>
          <button type="button" disabled={!canProceed} onClick={proceed}>
            {proceedLabel}
          </button>
          {aside}
        </div>
      </footer>
    </section>
  );
}

function RememberChoice({ value, onChange }: { value: Remember | null; onChange: (value: Remember | null) => void }) {
  const options = [
    [null, t('guardRememberAsk')],
    ['site', t('guardRememberSite')],
    ['never', t('guardRememberNever')],
  ] as const;
  return (
    <>
      {options.map(([option, label]) => (
        <label key={label}>
          <input type="radio" name="remember" checked={value === option} onChange={byPerson(() => onChange(option))} />
          {label}
        </label>
      ))}
    </>
  );
}
