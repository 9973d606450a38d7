import type { FirefoxWindow } from '../privileged.ts';

/** Runs in Firefox's own window: pins our button to the toolbar, as the browser's own menu does. */
export function pinButton(window: FirefoxWindow, widget: string): void {
  window.CustomizableUI.addWidgetToArea(widget, 'nav-bar');
}

/** Runs in Firefox's own window: a real click on our toolbar button. */
export async function clickButton(window: FirefoxWindow, widget: string): Promise<void> {
  const button = window.document.querySelector(
    `#${widget} > .unified-extensions-item-row-wrapper > .unified-extensions-item-action-button, #${widget} toolbarbutton`,
  );
  if (!button) throw new Error('our button is not in the toolbar');
  const { x, y, width, height } = button.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    await new Promise<void>((resolve) => {
      window.stories.input.synthesizeMouseAtPoint(x + width / 2, y + height / 2, { type, asyncEnabled: true }, window, resolve);
    });
}

type Panel = Element & { readonly state: string; hidePopup(): void };

/** Runs in Firefox's own window: whether the popup stands there, to be seen and used. */
export function isPopupOpen(window: FirefoxWindow): boolean {
  const browser = window.stories.browserOf('popup');
  return browser?.closest<Panel>('panel')?.state === 'open' && window.stories.accessibility.getAccessibleFor(browser) !== null;
}

/** Runs in Firefox's own window: closes the popup and waits until nothing of it is left. */
export async function closePopup(window: FirefoxWindow): Promise<void> {
  window.stories.browserOf('popup')?.closest<Panel>('panel')?.hidePopup();
  while (window.stories.browserOf('popup')) await new Promise((resolve) => setTimeout(resolve, 20));
}
