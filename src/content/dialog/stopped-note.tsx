import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { FirstButton } from '../../ui/first-button.tsx';
import { byPerson } from '../../ui/trusted-event.ts';
import { QuestionFrame } from './question-frame.tsx';

/** After a paste was stopped: nothing was handed over, and the copied code can be cleared as well. */
export function StoppedNote({ onClose }: { onClose: () => void }) {
  const [isCleared, setCleared] = useState(false);
  const clear = () =>
    navigator.clipboard.writeText('').then(
      () => setCleared(true),
      () => onClose(),
    );
  return (
    <QuestionFrame
      level="notice"
      title={t('guardStoppedTitle')}
      text={<p role="status">{t(isCleared ? 'guardCleared' : 'guardStoppedClipboard')}</p>}
      actions={
        <div class="choices">
          <FirstButton onPress={onClose}>{t(isCleared ? 'alertClose' : 'guardKeepClipboard')}</FirstButton>
          {!isCleared && (
            <button type="button" onClick={byPerson(() => void clear())}>
              {t('guardClearClipboard')}
            </button>
          )}
        </div>
      }
    />
  );
}
