import { useState } from 'preact/hooks';
import { language, t } from '../../platform/i18n.ts';
import { FirstButton } from '../../ui/first-button.tsx';
import { byPerson } from '../../ui/trusted-event.ts';

/** After a paste was stopped: nothing was handed over, and the copied code can be cleared as well. */
export function StoppedNote({ onClose }: { onClose: () => void }) {
  const [isCleared, setCleared] = useState(false);
  const clear = () =>
    navigator.clipboard.writeText('').then(
      () => setCleared(true),
      () => onClose(),
    );
  return (
    <section class="warning question notice" lang={language()} aria-labelledby="stopped-title">
      <div class="scroll">
        <h2 id="stopped-title">{t('guardStoppedTitle')}</h2>
        <p role="status">{t(isCleared ? 'guardCleared' : 'guardStoppedClipboard')}</p>
      </div>
      <footer>
        <div class="actions">
          {!isCleared && (
            <button type="button" onClick={byPerson(() => void clear())}>
              {t('guardClearClipboard')}
            </button>
          )}
          <FirstButton onPress={onClose}>{t(isCleared ? 'alertClose' : 'guardKeepClipboard')}</FirstButton>
        </div>
      </footer>
    </section>
  );
}
