import * as z from 'zod/mini';
import { browser } from './browser.ts';
import { inOrder } from './in-order.ts';

/**
 * Which warnings a person has dismissed, per tab and site, in the browser's memory only. A visit ends when the tab closes or
 * goes to another site.
 */
const StoredVisitSchema = z.lazy(() => z.object({ origin: z.string(), dismissed: z.array(z.string()) }));

export async function dismissedKinds(tabId: number, origin: string): Promise<string[]> {
  const stored = StoredVisitSchema.safeParse((await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)]);
  return stored.success && stored.data.origin === origin ? stored.data.dismissed : [];
}

const write = inOrder();

export function rememberDismissal(tabId: number, origin: string, kind: string): Promise<void> {
  return write(async () => {
    const dismissed = new Set([...(await dismissedKinds(tabId, origin)), kind]);
    await browser.storage.session.set({ [keyOf(tabId)]: { origin, dismissed: [...dismissed] } });
  });
}

/** Forgets the visits of tabs as they close. Call it once, when the background starts. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void browser.storage.session.remove(keyOf(tabId));
  });
}

function keyOf(tabId: number): string {
  return `visit:${tabId}`;
}
