import { createEngine } from '../domain/engine.ts';
import { listen, send } from '../platform/messages.ts';
import { loadRules } from '../platform/rules-store.ts';
import { onSettingsChanged, readSettings } from '../platform/settings-store.ts';
import { PageSession } from './page-session.tsx';
import { watchPage } from './page-watch.ts';
import { claimPage, isReadable } from './presence.ts';

if (isReadable(document) && claimPage()) void begin(new AbortController());

async function begin(life: AbortController): Promise<void> {
  // The three are independent, and the warning should stand before anything can be pressed.
  const visit = send('recall-visit', {}).catch(() => ({ dismissed: [] }));
  const [rules, settings, { dismissed }] = await Promise.all([loadRules(life.signal), readSettings(), visit]);
  const session = new PageSession(createEngine(rules), rules, life);
  session.recall(dismissed);
  session.applySettings(settings);
  session.judge();
  listen({ 'page-report': () => session.report() });
  onSettingsChanged((changed) => session.applySettings(changed), life.signal);
  watchPage(() => session.judge(), life.signal);
  addEventListener('pageshow', ({ persisted }) => persisted && session.restoreBadge(), { signal: life.signal });
}
