import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';

/** What comes of it is said: `done`, or the text it resolves to. */
export type Wish = (sent: Promise<unknown>, done?: string) => Promise<void>;

/** Sends a wish to the background and says what came of it, once it is certain. */
export function useWish(): { readonly said: string; readonly wish: Wish } {
  const [said, say] = useState('');
  const wish: Wish = (sent, done = t('optionsSaved')) => {
    say('');
    return sent.then(
      (answer) => say(typeof answer === 'string' ? answer : done),
      () => say(t('errorTryAgain')),
    );
  };
  return { said, wish };
}
