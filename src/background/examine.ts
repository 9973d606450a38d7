import { onChosenInMenu } from '../platform/context-menu.ts';
import type { Handler } from '../platform/messages.ts';
import { openPopupAt } from '../platform/tabs.ts';

/**
 * A text chosen in a menu waits here for the popup that was opened for it: in this variable, so in no storage and no address, and
 * alike in private windows. Whoever takes it leaves nothing behind; what nobody takes is dropped, at the latest when the browser
 * ends the background.
 */
let waiting: string | null = null;
const PATIENCE = 20_000;

export function examineWhatIsChosen(): void {
  onChosenInMenu((text, tab) => {
    waiting = text;
    setTimeout(drop, PATIENCE, text);
    void openPopupAt('more/examine', tab);
  });
}

export const takeTextToExamine: Handler<'take-text-to-examine'> = async () => {
  const text = waiting;
  waiting = null;
  return { text };
};

function drop(text: string): void {
  if (waiting === text) waiting = null;
}
