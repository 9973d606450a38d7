/**
 * The gate's whole contact with the rest. It speaks to the browser directly, without the polyfill: it runs on every page a
 * person opens, where each kilobyte counts. The shapes are those of `messages.ts`.
 */
import type { PageReport } from './messages.ts';

/** Asks the background for the second stage. Rejects when the extension was updated or removed in the meantime. */
export async function askForSecondStage(): Promise<void> {
  await send('join-page');
}

/** Asks the background to put guards into the frames of this tab. */
export function askToJoinFrames(): void {
  send('join-frames', { isFlagged: false }).catch(() => undefined);
}

/** Answers the popup as long as the second stage is not here: nothing was found. */
export function answerNothingFound(isAlone: () => boolean, report: () => PageReport): void {
  chrome.runtime.onMessage.addListener((message: unknown, _sender, respond) => {
    const asksForReport = typeof message === 'object' && message !== null && 'name' in message && message.name === 'page-report';
    if (asksForReport && isAlone()) respond(report());
  });
}

async function send(name: string, request = {}) {
  return chrome.runtime.sendMessage({ name, request });
}
