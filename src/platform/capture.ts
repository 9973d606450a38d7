import { browser } from './browser.ts';

/** The page in the current tab, and what a person sees of it; the picture is `null` where the browser does not give one. */
export type PageInFront = { readonly url: string; readonly title: string; readonly picture: string | null };

/** `null` where the browser does not say what is open (its own pages). The picture needs `activeTab`: a press of our toolbar button. */
export async function pageInFront(): Promise<PageInFront | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.url === undefined) return null;
  const picture = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'jpeg', quality: 90 }).catch(() => null);
  return { url: tab.url, title: tab.title ?? '', picture };
}
