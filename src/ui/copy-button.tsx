import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';

/** Copies a text, and says so. */
export function CopyButton({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('copied')),
      () => setSaid(t('errorTryAgain')),
    );
  return (
    <p class="copy">
      <button type="button" onClick={() => void copy()}>
        {t('copyText')}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
