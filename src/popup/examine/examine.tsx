import { useEffect, useRef, useState } from 'preact/hooks';
import { createEngine } from '../../domain/engine.ts';
import { type Examination, examine } from '../../domain/examine.ts';
import type { RuleBundle } from '../../domain/rule-pack.ts';
import { t } from '../../platform/i18n.ts';
import { send } from '../../platform/page-messages.ts';
import { loadRules } from '../../platform/rules-store.ts';
import './examine.css';
import { ExaminationResult } from './result.tsx';

type Outcome = { readonly problem: 'examineEmpty' | 'examineNoWords' | 'errorTryAgain' } | { readonly examination: Examination; readonly rules: RuleBundle };

/** The same as for pages: what takes longer is left out of the verdict. */
const LIMITS = { now: () => performance.now(), milliseconds: 200 };

/** A message, a post or a link, judged on the spot. What is in the field is kept nowhere and goes with the page. */
export function ExamineSection() {
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  function fill(text: string): void {
    if (field.current) field.current.value = text;
    setOutcome(null);
  }

  async function judge(): Promise<void> {
    setOutcome(await outcomeFor(field.current?.value ?? ''));
  }

  useEffect(() => {
    const life = new AbortController();
    // A page that is left may be shown again from memory, or be restored with its fields filled in.
    addEventListener('pagehide', () => fill(''), { signal: life.signal });
    void send('take-text-to-examine', {}).then(({ text }) => {
      if (text === null || life.signal.aborted) return;
      fill(text);
      void judge();
    });
    return () => life.abort();
  }, []);

  return (
    <>
      <p id="examine-intro">{t('examineIntro')}</p>
      <form
        class="stack"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void judge();
        }}
      >
        <label for="examine-text">{t('examineLabel')}</label>
        {/* Checking of spelling may send the text to a server, so it is off. */}
        <textarea
          id="examine-text"
          ref={field}
          rows={5}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-describedby="examine-intro"
          onInput={() => setOutcome(null)}
        />
        <p class="side-by-side">
          <button type="submit" class="primary">
            {t('examineButton')}
          </button>
          <button
            type="button"
            class="plain"
            onClick={() => {
              fill('');
              field.current?.focus();
            }}
          >
            {t('examineClear')}
          </button>
        </p>
      </form>
      {outcome && ('problem' in outcome ? <p role="alert">{t(outcome.problem)}</p> : <ExaminationResult {...outcome} />)}
    </>
  );
}

async function outcomeFor(text: string): Promise<Outcome> {
  if (text.trim() === '') return { problem: 'examineEmpty' };
  try {
    const rules = await loadRules(AbortSignal.timeout(5_000));
    const examination = examine(text, createEngine(rules), LIMITS);
    return examination ? { examination, rules } : { problem: 'examineNoWords' };
  } catch {
    return { problem: 'errorTryAgain' };
  }
}
