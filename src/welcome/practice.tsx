import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findClaimCodes } from '../domain/claim-code.ts';
import { codesToGuard } from '../domain/guards/code-guard.ts';
import type { FoundCodes } from '../domain/guards/codes-in-address.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { PracticeQuestion } from './practice-question.tsx';

/** Has the shape of a code and reads as what it is; nobody ever issued it. */
const PRACTICE_CODE = 'TEST-ABCDE2-3456';

type Action = 'paste' | 'send';
type Held = { readonly action: Action; readonly codes: FoundCodes; readonly text: string };

/**
 * A pretended buyer's form on our own page, where no content script runs: what is entered is judged by the same rules as in
 * real pages, and held with the same words. It goes nowhere.
 */
export function Practice() {
  const [text, setText] = useState('');
  const [held, setHeld] = useState<Held | null>(null);
  const [said, setSaid] = useState<MessageKey | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isAnswered = said !== null && held === null;
  // Only once the question is gone can anything behind it have the focus; and it has it before the next key can be pressed.
  useLayoutEffect(() => {
    if (isAnswered) field.current?.focus();
  }, [isAnswered]);

  /** Takes the action away and asks, when it would hand over a code. */
  function hold(action: Action, entered: string, event: Event): boolean {
    const codes = codesToGuard(entered, { label: t('tryLabel'), isFreeText: false, isFlagged: true, mentionsGiftCards: () => true });
    if (!codes) return false;
    event.preventDefault();
    setSaid(null);
    setHeld({ action, codes, text: entered });
    return true;
  }

  function send(event: Event): void {
    event.preventDefault();
    if (!hold('send', text, event)) setSaid(text.trim() === '' ? 'tryEmpty' : 'tryNotCode');
  }

  function choose(isHanded: boolean): void {
    if (!held) return;
    if (held.action === 'paste' && isHanded) setText(held.text);
    if (held.action === 'send' && !isHanded) setText(withoutCodes(held.text));
    setSaid(isHanded ? 'tryHanded' : 'tryStopped');
    setHeld(null);
  }

  return (
    <section aria-labelledby="try">
      <h2 id="try">{t('welcomeTry')}</h2>
      <p>{t('tryIntro')}</p>
      <form class="practice" aria-label={t('tryShop')} onSubmit={send}>
        <p class="shop">{t('tryShop')}</p>
        <label for="practice-code">{t('tryLabel')}</label>
        <input
          id="practice-code"
          ref={field}
          value={text}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onPaste={(event) => hold('paste', event.clipboardData?.getData('text/plain') ?? '', event)}
        />
        <div class="actions">
          <button type="button" onClick={() => setText(PRACTICE_CODE)}>
            {t('tryFill')}
          </button>
          <button type="submit" class="primary">
            {t('trySend')}
          </button>
        </div>
        <p role="status">{said && t(said)}</p>
      </form>
      {held && <PracticeQuestion action={held.action} lastTwo={held.codes.lastTwo} onChoose={choose} />}
    </section>
  );
}

/** As the guard leaves a field in which a code was typed and not handed over. */
function withoutCodes(text: string): string {
  return findClaimCodes(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
