import type { FirefoxWindow } from '../privileged.ts';

type Outside = { readonly content: { readonly document: { readonly activeElement: { setUserInput(text: string): void } } } };

/** Runs in Firefox's own window: what its password manager and its forms' memory do in the page's process. */
export async function fillAtOnce(window: FirefoxWindow, tab: string, text: string): Promise<void> {
  window.stories.browserOf(tab)?.messageManager.loadFrameScript(`data:,${encodeURIComponent(`(${fillInPage})({ content }, ${JSON.stringify(text)})`)}`, false);
  await window.stories.pageHasCaughtUp();

  function fillInPage({ content }: Outside, filled: string): void {
    content.document.activeElement.setUserInput(filled);
  }
}
