import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Choice } from '../../domain/guards/question.ts';
import { t } from '../../platform/i18n.ts';
import { isInPrivateWindow } from '../../platform/private-window.ts';
import { FirstButton } from '../../ui/first-button.tsx';
import { SupportContact } from '../../ui/support-contact.tsx';
import { byPerson } from '../../ui/trusted-event.ts';
import { QuestionFrame } from './question-frame.tsx';

type Remember = NonNullable<Choice['remember']>;
export type Choose = (choice: Choice) => void;
/** What every question is given: where the choice goes, and who decided that it is asked, where that was not the person. */
export type Asked = { readonly onChoose: Choose; readonly lockedBy: string | null };

type Props = Asked & {
  readonly title: string;
  readonly text: ComponentChildren;
  readonly children?: ComponentChildren;
  readonly stopLabel: string;
  /** `null` where it has happened already, and nothing is left to choose. */
  readonly proceedLabel: string | null;
  /** False until what has to be answered first is answered. */
  readonly canProceed?: boolean;
  /** A way out other than stop and proceed. */
  readonly aside?: ComponentChildren;
};

/** One question: what would happen, why it cannot be undone, and the choice. Stopping is the default and has the focus. */
export function GuardDialog({ title, text, children, stopLabel, proceedLabel, onChoose, canProceed = true, aside, lockedBy }: Props) {
  const [remember, setRemember] = useState<Remember | null>(null);
  // The second click of a double click was meant for what stood here before the question.
  const proceed = byPerson(({ detail }: MouseEvent) => detail < 2 && onChoose({ choice: 'proceed', ...(remember && { remember }) }));
  return (
    <QuestionFrame
      level="caution"
      title={title}
      text={text}
      actions={
        <>
          <div class="choices">
            <FirstButton onPress={() => onChoose({ choice: 'stop' })}>{stopLabel}</FirstButton>
            {proceedLabel !== null && (
              <button type="button" disabled={!canProceed} onClick={proceed}>
                {proceedLabel}
              </button>
            )}
          </div>
          {aside}
        </>
      }
    >
      {children}
      {lockedBy !== null && <p class="fine">{t('lockedBy', lockedBy)}</p>}
      <SupportContact />
      {proceedLabel !== null && lockedBy === null && !isInPrivateWindow() && (
        <details class="remember">
          <summary>{t('guardRemember')}</summary>
          <RememberChoice value={remember} onChange={setRemember} />
        </details>
      )}
    </QuestionFrame>
  );
}

function RememberChoice({ value, onChange }: { value: Remember | null; onChange: (value: Remember | null) => void }) {
  const options = [
    [null, t('guardRememberAsk')],
    ['site', t('guardRememberSite')],
    ['never', t('guardRememberNever')],
  ] as const;
  return (
    <div class="options">
      {options.map(([option, label]) => (
        <label key={label}>
          <input type="radio" name="remember" checked={value === option} onChange={byPerson(() => onChange(option))} />
          {label}
        </label>
      ))}
    </div>
  );
}
