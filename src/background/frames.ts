import type { Handler } from '../platform/messages.ts';
import { sendToTab } from '../platform/messages.ts';
import { pageOf } from '../platform/sender.ts';
import { runSecondStage } from '../platform/tabs.ts';

/** Carries the verdict on a frame to its page, which warns. It goes through here and is kept nowhere. */
export const tellPageOfFrame: Handler<'frame-judged'> = async ({ verdict }, sender) => {
  const { tabId, frameId, host } = pageOf(sender);
  await runSecondStage(tabId, 0);
  return sendToTab(tabId, 'frame-verdict', { frame: frameId, host, verdict });
};
