import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';

type Wish = (sent: Promise<unknown>, done?: string) => Promise<void>;

/** Sends a wish to the background and says what came of it, once it is certain. */
export function useWish(): { readonly said: string; readonly wish: Wish } {
  const [said, say] = useState('');
  const wish: Wish = (sent, done = t('optionsSaved')) => {
    say('');
    return sent.then(
      () => say(done),
      () => say(t('errorTryAgain')),
    );
  };
  return { said, wish };
}
