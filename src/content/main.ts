import { createEngine } from '../domain/engine.ts';
import type { EffectiveSettings } from '../domain/policy/with-policy.ts';
import { defaultSettings } from '../domain/settings.ts';
import { withVocabulary } from '../domain/vocabulary.ts';
import { isExtensionGone } from '../platform/extension-gone.ts';
import { language } from '../platform/i18n.ts';
import { listen, send } from '../platform/page-messages.ts';
import { loadRules } from '../platform/rules-store.ts';
import { onSettingsChanged, readSettings } from '../platform/settings-store.ts';
import { QuestionDesk } from './dialog/question-desk.tsx';
import { isFrameApart } from './frame-place.ts';
import { judgeFrame } from './frame-session.ts';
import { standAmountGuard } from './guards/amount-guard.tsx';
import { holdUntilAnswered } from './guards/ask.ts';
import { standChargeGuard } from './guards/charge-guard.ts';
import { guardDesk } from './guards/desk.ts';
import { isAsking } from './guards/quiet.ts';
import { marksOfPage } from './marks/mark-board.ts';
import { ownHost } from './page-address.ts';
import { PageSession } from './page-session.tsx';
import { watchPage } from './page-watch.ts';
import { claim, isReadable, isTopFrame } from './presence.ts';
import { stepAside } from './step-aside.ts';
import { whenRestored } from './when-restored.ts';
import { shown } from './when-shown.ts';

if (isReadable(document) && claim('secondStageIsHere')) {
  if (isTopFrame()) stand();
  else standInFrame();
}

/** In a frame nothing is shown: its questions are asked in the top frame, where there is room and trust. */
function standInFrame(): void {
  guardDesk().open(holdUntilAnswered((question) => send('ask-person', { question }), isExtensionGone));
  if (isFrameApart()) void judgeFrame();
}

function stand(): void {
  let begun: PageSession | undefined;
  const desk = new QuestionDesk(
    () => begun?.findings() ?? [],
    (question, { choice }) => begun?.note(`${question.guard}-${choice}`),
  );
  const hold = holdUntilAnswered((question) => desk.ask(question, ownHost()), isExtensionGone);
  guardDesk().open(hold);
  standChargeGuard(hold);
  standAmountGuard(hold, () => begun?.amountFrom ?? defaultSettings().guards.amountFrom);
  // The first text is the slow one; it comes while the browser reads what is asked for now.
  setTimeout(language);
  let life = new AbortController();
  // Whoever waits for a question waits for nothing else.
  let session = start(life, isAsking() ? desk.firstDecided : shown());
  // What a page asked for while it was being left is lost: one that comes back from the browser's memory asks anew.
  whenRestored(() => {
    if (begun) return;
    session.catch(() => undefined);
    life.abort();
    life = new AbortController();
    session = start(life, shown());
  });
  async function start(life: AbortController, first: Promise<void>): Promise<PageSession> {
    await first;
    life.signal.throwIfAborted();
    begun = await begin(life);
    return begun;
  }
  listen({
    'page-report': async () => (await session).report(),
    'list-hits': async ({ hits }) => session.then((begun) => begun.lookedUp(hits)).then(() => null),
    'step-aside': async ({ isAside }) => stepAside(isAside).then(() => null),
    'frame-verdict': async ({ frame, ...found }) => (await session).frameJudged(frame, found),
    'show-question': ({ question, host }) => desk.ask(question, host),
  });
}

async function begin(life: AbortController): Promise<PageSession> {
  const visit = send('recall-visit', {}).catch(() => ({ dismissed: [], hits: [] }));
  // Heard from before they are read, so that nothing decided elsewhere meanwhile is missed.
  let changed: EffectiveSettings | undefined;
  let apply = (now: EffectiveSettings) => {
    changed = now;
  };
  onSettingsChanged((now) => apply(now), life.signal);
  const [rules, read] = await Promise.all([loadRules(life.signal), readSettings()]);
  const settings = changed ?? read;
  const engine = createEngine(withVocabulary(settings.vocabulary, rules));
  const session = new PageSession(engine, rules, life, marksOfPage(engine, rules, life.signal));
  session.applySettings(settings);
  apply = (now) => session.applySettings(now);
  session.judge();
  life.signal.addEventListener(
    'abort',
    watchPage(() => session.judge()),
  );
  const { dismissed, hits } = await visit;
  life.signal.throwIfAborted();
  session.recall(dismissed, hits);
  whenRestored(() => session.restored(), life.signal);
  return session;
}
