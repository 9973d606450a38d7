import { browser } from './browser.ts';
import { openTabs, runSecondStage, secondStage } from './tabs.ts';

const ID = 'warned-sites';

/** Brings the second stage to every page of these sites, whatever it says; the ones that are open now included. */
export async function joinWarnedSites(domains: readonly string[]): Promise<void> {
  const matches = domains.map((domain) => (/^[\d.]+$/.test(domain) ? `*://${domain}/*` : `*://*.${domain}/*`));
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (JSON.stringify(known?.matches?.toSorted() ?? []) === JSON.stringify(matches.toSorted())) return;
  if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ id: ID, matches, js: secondStage(), runAt: 'document_start' }]);
  await Promise.allSettled((await openTabs(matches)).map((tabId) => runSecondStage(tabId, 0)));
}
