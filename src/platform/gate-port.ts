/**
 * The gate's whole contact with the rest. It speaks to the browser directly, without the polyfill: it runs on every page a
 * person opens, where each kilobyte counts. The shapes are those of `page-messages.ts`.
 */

/** Asks the background for the second stage. Rejects when the extension was updated or removed in the meantime. */
export const askForSecondStage = () => send('join-page');

/** Asks the background for the guards of this frame. Rejects likewise. */
export const askForGuards = () => send('join-guards');

/** Asks the background to put the gate into the frames of this tab. Rejects likewise. */
export const askToJoinFrames = () => send('join-frames');

/** Chrome before 148: there the polyfill of the background hands over a failure as if it were an answer. Else there is none to hand over. */
async function send(name: string): Promise<void> {
  if (await chrome.runtime.sendMessage({ name, request: {} })) throw new Error();
}
