import { useEffect, useRef } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { FirstButton } from '../ui/first-button.tsx';
import { LevelMark } from '../ui/level-mark.tsx';
import { byPerson } from '../ui/trusted-event.ts';

/** A page that cannot exist. */
const HOST = 'practice.example';

type Props = { readonly action: 'paste' | 'send'; readonly lastTwo: string; readonly onChoose: (isHanded: boolean) => void };

/** What the code guard asks on a page that was warned about, in its own words. */
export function PracticeQuestion({ action, lastTwo, onChoose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="caution" aria-labelledby="question" onCancel={() => onChoose(false)}>
      <div class="stack">
        <LevelMark level="caution" />
        <h2 id="question">{t('guardCodeTitle')}</h2>
        <p>{t(action === 'paste' ? 'guardCodePaste' : 'guardCodeSend', HOST)}</p>
        <p>
          <strong>{t('guardCodeWhy')}</strong>
        </p>
        <p class="fine">{t('guardCodeOne', lastTwo)}</p>
        <div class="actions">
          <FirstButton onPress={() => onChoose(false)}>{t('guardStop')}</FirstButton>
          <button type="button" onClick={byPerson(() => onChoose(true))}>
            {t('guardProceed')}
          </button>
        </div>
      </div>
    </dialog>
  );
}
