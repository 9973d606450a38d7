import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';

/** Sends a wish to the background and says what came of it, once it is certain. */
export function useWish(): { readonly said: string; readonly say: (text: string) => void; readonly wish: (sent: Promise<unknown>, done?: string) => void } {
  const [said, say] = useState('');
  const wish = (sent: Promise<unknown>, done = t('optionsSaved')) => {
    say('');
    sent.then(
      () => say(done),
      () => say(t('errorTryAgain')),
    );
  };
  return { said, say, wish };
}
