import type { FirefoxWindow } from '../privileged.ts';

type Commands = FirefoxWindow & { goDoCommand(name: string): void };

/** Runs in Firefox's own window. */
export function focusPage(window: FirefoxWindow, tab: string): void {
  window.stories.browserOf(tab)?.focus();
}

/** Runs in Firefox's own window: what its Edit menu and its context menu run. */
export async function pasteCommand(window: FirefoxWindow): Promise<void> {
  (window as Commands).goDoCommand('cmd_paste');
  await window.stories.pageHasCaughtUp();
}
