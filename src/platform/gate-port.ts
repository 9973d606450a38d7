/**
 * The gate's whole contact with the rest. It speaks to the browser directly, without the polyfill: it runs on every page a
 * person opens, where each kilobyte counts. The shapes are those of `messages.ts`.
 */
import type { PageReport } from './messages.ts';

/** Asks the background for the second stage. An extension that was updated or removed in the meantime is simply not there. */
export function askForSecondStage(): void {
  chrome.runtime.sendMessage({ name: 'join-page', request: {} }).catch(() => undefined);
}

/** Answers the popup as long as the second stage is not here: nothing was found. */
export function answerNothingFound(isAlone: () => boolean, report: () => PageReport): void {
  chrome.runtime.onMessage.addListener((message: unknown, _sender, respond) => {
    const asksForReport = typeof message === 'object' && message !== null && 'name' in message && message.name === 'page-report';
    if (asksForReport && isAlone()) respond(report());
  });
}
