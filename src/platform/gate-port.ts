/**
 * The gate's whole contact with the rest. It speaks to the browser directly, without the polyfill: it runs on every page a
 * person opens, where each kilobyte counts. The shapes are those of `messages.ts`.
 */

/** Asks the background for the second stage. Rejects when the extension was updated or removed in the meantime. */
export async function askForSecondStage(): Promise<void> {
  await send('join-page');
}

/** Asks the background for the guards of this frame. Rejects likewise. */
export async function askForGuards(): Promise<void> {
  await send('join-guards');
}

/** Asks the background to put the gate into the frames of this tab. */
export function askToJoinFrames(): void {
  send('join-frames', { isFlagged: false }).catch(() => undefined);
}

async function send(name: string, request = {}) {
  return chrome.runtime.sendMessage({ name, request });
}
