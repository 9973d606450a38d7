import { createEngineInSteps } from '../domain/engine.ts';
import { DEFAULT_SETTINGS } from '../domain/settings.ts';
import { withVocabulary } from '../domain/vocabulary.ts';
import { isExtensionGone } from '../platform/extension-gone.ts';
import { listen, send } from '../platform/messages.ts';
import { loadRules } from '../platform/rules-store.ts';
import { onSettingsChanged, readSettings } from '../platform/settings-store.ts';
import { inSlices } from '../platform/slices.ts';
import { QuestionDesk } from './dialog/question-desk.tsx';
import { isFrameApart } from './frame-place.ts';
import { judgeFrame } from './frame-session.ts';
import { standAmountGuard } from './guards/amount-guard.tsx';
import { holdUntilAnswered } from './guards/ask.ts';
import { standChargeGuard } from './guards/charge-guard.ts';
import { guardDesk } from './guards/desk.ts';
import { marksOfPage } from './marks/mark-board.ts';
import { ownHost } from './page-address.ts';
import { PageSession } from './page-session.tsx';
import { watchPage } from './page-watch.ts';
import { claim, isReadable, isTopFrame } from './presence.ts';
import { stepAside } from './step-aside.ts';
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
  const life = new AbortController();
  const session = shown().then(() => begin(life));
  let begun: PageSession | undefined;
  void session.then((value) => {
    begun = value;
  });
  const desk = new QuestionDesk(
    () => begun?.findings() ?? [],
    (question, { choice }) => begun?.note(`${question.guard}-${choice}`),
  );
  const hold = holdUntilAnswered((question) => desk.ask(question, ownHost()), isExtensionGone);
  guardDesk().open(hold);
  standChargeGuard(hold);
  standAmountGuard(hold, () => begun?.amountFrom ?? DEFAULT_SETTINGS.guards.amountFrom);
  listen({
    'page-report': async () => (await session).report(),
    'list-hits': async ({ hits }) => session.then((begun) => begun.lookedUp(hits)).then(() => null),
    'step-aside': async ({ isAside }) => stepAside(isAside).then(() => null),
    'frame-verdict': async ({ frame, ...found }) => (await session).frameJudged(frame, found),
    'show-question': ({ question, host }) => desk.ask(question, host),
  });
}

async function begin(life: AbortController): Promise<PageSession> {
  // The three are independent, and the warning should stand before anything can be pressed.
  const visit = send('recall-visit', {}).catch(() => ({ dismissed: [], hits: [] }));
  const [rules, settings, { dismissed, hits }] = await Promise.all([loadRules(life.signal), readSettings(), visit]);
  const engine = await inSlices(createEngineInSteps(withVocabulary(settings.vocabulary, rules)));
  const session = new PageSession(engine, rules, life, marksOfPage(engine, rules, life.signal));
  session.recall(dismissed);
  onSettingsChanged((changed) => session.applySettings(changed), life.signal);
  // Read again: what was decided elsewhere while the engine was made ready must not be missed.
  session.applySettings(await readSettings());
  session.lookedUp(hits);
  session.judge();
  watchPage(() => session.judge(), life.signal);
  addEventListener('pageshow', ({ isTrusted, persisted }) => isTrusted && persisted && session.restoreBadge(), { signal: life.signal });
  return session;
}
