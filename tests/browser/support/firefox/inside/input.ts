import type { Point, PointerAction } from '../../driver.ts';
import type { FirefoxWindow } from '../privileged.ts';

/** Runs in Firefox's own window: one movement of mouse or finger, over when the page has dealt with it. */
export async function point(window: FirefoxWindow, action: PointerAction, { x, y }: Point): Promise<void> {
  const { input } = window.stories;
  const send = (how: 'synthesizeMouseAtPoint' | 'synthesizeTouchAtPoint', event: object) =>
    new Promise<void>((resolve) => input[how](x, y, { ...event, asyncEnabled: true }, window, resolve));
  if (action === 'tap') {
    await send('synthesizeTouchAtPoint', { type: 'touchstart' });
    await send('synthesizeTouchAtPoint', { type: 'touchend' });
    return;
  }
  await send('synthesizeMouseAtPoint', { type: 'mousemove' });
  if (action === 'hover') return;
  const button = { click: 0, 'middle-click': 1, 'right-click': 2 }[action];
  await send('synthesizeMouseAtPoint', { type: 'mousedown', button });
  await send('synthesizeMouseAtPoint', { type: 'mouseup', button });
  // The system tells a program of this apart from the press.
  if (action === 'right-click') await send('synthesizeMouseAtPoint', { type: 'contextmenu', button });
}

/**
 * Runs in Firefox's own window: a movement of the mouse in the popup. It is handed over at once, because without a screen the
 * compositor, which finds what lies under a later event, keeps thinking of a popup that has grown as it was when it opened.
 */
export async function pointInPopup(window: FirefoxWindow, action: PointerAction, { x, y }: Point): Promise<void> {
  const { input, pageHasCaughtUp } = window.stories;
  const types = action === 'hover' ? ['mousemove'] : ['mousemove', 'mousedown', 'mouseup'];
  for (const type of types) input.synthesizeMouseAtPoint(x, y, { type, button: 0 }, window);
  await pageHasCaughtUp();
}

/** Runs in Firefox's own window: keys one after the other, over when the page has dealt with them. */
export async function press(window: FirefoxWindow, keys: readonly string[], held: object): Promise<void> {
  for (const key of keys) {
    window.stories.input.synthesizeKey(key, held, window);
    await window.stories.pageHasCaughtUp();
  }
}

/** Runs in Firefox's own window: an input method at work. */
export async function compose(window: FirefoxWindow, unfinished: readonly string[], finished: string): Promise<void> {
  const { input, pageHasCaughtUp } = window.stories;
  const RAW = 2;
  for (const string of unfinished) {
    const composition = { string, clauses: [{ length: string.length, attr: RAW }] };
    input.synthesizeCompositionChange({ composition, caret: { start: string.length, length: 0 }, key: { key: 'a' } }, window);
    await pageHasCaughtUp();
  }
  input.synthesizeComposition({ type: 'compositioncommit', data: finished, key: { key: 'KEY_Enter' } }, window);
  await pageHasCaughtUp();
}
