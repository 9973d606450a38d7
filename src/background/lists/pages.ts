import { isWarning } from '../../domain/lists/list-hit.ts';
import type { Handler } from '../../platform/messages.ts';
import { sendToTab } from '../../platform/messages.ts';
import { pageOf } from '../../platform/sender.ts';
import { openPages, runSecondStage } from '../../platform/tabs.ts';
import { hitsOn } from './hits.ts';

/** A page begins, and asks whether it is listed. What was found, the second stage is told when it asks for the visit. */
export const lookUpPage: Handler<'look-up-page'> = async (_request, sender) => {
  const { tabId, host } = pageOf(sender);
  if (isWarning(await hitsOn(host))) await runSecondStage(tabId, 0);
  return null;
};

/** Tells the pages that are open what the lists say now; those that are warned of for the first time get the second stage. */
export async function tellOpenPages(): Promise<void> {
  await Promise.allSettled((await openPages()).map(({ tabId, host }) => tellPage(tabId, host)));
}

async function tellPage(tabId: number, host: string): Promise<void> {
  const hits = await hitsOn(host);
  if (isWarning(hits)) await runSecondStage(tabId, 0);
  await sendToTab(tabId, 'list-hits', { hits });
}
