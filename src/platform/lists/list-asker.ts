import { browser } from '../browser.ts';
import { inOrder } from '../in-order.ts';

const ID = 'list-asker';
/** The name under which the build leaves `asking-script.ts`. */
const FILE = 'list-asker.js';

const write = inOrder();

/** Has pages ask whether they are listed, or has them stop asking. The browser remembers it when it is closed. */
export function letPagesAsk(isWanted: boolean): Promise<void> {
  return write(async () => {
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (isWanted === registered.length > 0) return;
    if (isWanted) await browser.scripting.registerContentScripts([{ id: ID, js: [FILE], matches: ['https://*/*', 'http://*/*'], runAt: 'document_start' }]);
    else await browser.scripting.unregisterContentScripts({ ids: [ID] });
  });
}
