import { browser } from './browser.ts';
import { sendToTab } from './page-messages.ts';
import { subjectTab } from './subject.ts';
import { isInPopup } from './tabs.ts';

/** The page the popup is about, and what a person sees of it; the picture is `null` where the browser does not give one. */
export type PageInFront = { readonly url: string; readonly title: string; readonly picture: string | null; readonly isPrivate: boolean };

/** `null` where the browser does not say what is open: its own pages, a tab that was closed. */
export async function pageInFront(): Promise<PageInFront | null> {
  const tab = await subjectTab();
  if (tab?.id === undefined || tab.url === undefined) return null;
  // Opened wide, what is in front is not the page but ourselves.
  const picture = isInPopup() ? await pictureOf(tab.id, tab.windowId) : null;
  return { url: tab.url, title: tab.title ?? '', picture, isPrivate: tab.incognito };
}

/** What can be seen of a page, without what we show on it. Needs `activeTab`: a press of our toolbar button. */
async function pictureOf(tabId: number, windowId: number | undefined): Promise<string | null> {
  const stepAside = (isAside: boolean) => sendToTab(tabId, 'step-aside', { isAside }).catch(() => undefined);
  await stepAside(true);
  try {
    return await browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 90 });
  } catch {
    return null;
  } finally {
    void stepAside(false);
  }
}
