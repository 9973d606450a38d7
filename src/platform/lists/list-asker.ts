import { browser } from '../browser.ts';
import { inOrder } from '../in-order.ts';

const ID = 'list-asker';
/** The name under which the build leaves `asking-script.ts`. */
const FILE = 'list-asker.js';

const write = inOrder();

/** Has pages ask whether they are listed, or has them stop asking. The browser remembers it when it is closed. Says whether they asked before. */
export function letPagesAsk(isWanted: boolean): Promise<boolean> {
  return write(async () => {
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    const didAsk = registered.length > 0;
    if (isWanted && !didAsk)
      await browser.scripting.registerContentScripts([{ id: ID, js: [FILE], matches: ['https://*/*', 'http://*/*'], runAt: 'document_start' }]);
    if (didAsk && !isWanted) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return didAsk;
  });
}
