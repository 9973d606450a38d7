import { createEngine } from '../domain/engine.ts';
import { isGrave, withoutWords } from '../domain/frame-verdict.ts';
import { NOTHING_FOUND } from '../domain/nothing-found.ts';
import type { Verdict } from '../domain/verdict.ts';
import { withVocabulary } from '../domain/vocabulary.ts';
import { send } from '../platform/page-messages.ts';
import { loadRules } from '../platform/rules-store.ts';
import { readSettings } from '../platform/settings-store.ts';
import { takesText } from './frame-place.ts';
import { judgePage } from './page-judge.ts';
import { watchPage } from './page-watch.ts';
import { whenRestored } from './when-restored.ts';

/** Judges a frame of another site by its own words, as long as it lives, and has the page around it told when that is grave. */
export async function judgeFrame(): Promise<void> {
  const life = new AbortController();
  const [rules, settings] = await Promise.all([loadRules(life.signal), readSettings()]);
  const engine = createEngine(withVocabulary(settings.vocabulary, rules));
  let told = NOTHING_FOUND;
  const tell = (verdict: Verdict) => {
    if (!isGrave(verdict) && !isGrave(told)) return;
    told = verdict;
    send('frame-judged', { verdict: withoutWords(verdict) }).catch(() => life.abort());
  };
  const judge = () => void (takesText() ? judgePage(engine, life.signal) : Promise.resolve(NOTHING_FOUND)).then(tell, () => undefined);
  judge();
  life.signal.addEventListener('abort', watchPage(judge));
  // Another document in the same frame is another question.
  addEventListener('pagehide', () => tell(NOTHING_FOUND), { signal: life.signal });
  whenRestored(judge, life.signal);
}
