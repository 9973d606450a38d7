import type { CDPSession } from 'playwright-core';
import type { PopupDriver } from '../driver.ts';
import { eventually } from '../eventually.ts';
import type { Send } from './send.ts';
import { ChromiumSurface } from './surface.ts';

const PAGE = '/src/popup/index.html';

/** The open popup. It is no page of the context, so it is spoken to through the tab's session. */
export class ChromiumPopup extends ChromiumSurface implements PopupDriver {
  static async attach(session: CDPSession): Promise<ChromiumPopup> {
    const targetId = await eventually(
      async () => (await targets(session)).find(({ url, type }) => URL.canParse(url) && new URL(url).pathname === PAGE && type !== 'tab')?.targetId,
    );
    if (targetId === undefined) throw new Error('the popup did not open');
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    return new ChromiumPopup(session, targetId, sendInside(session, sessionId));
  }

  private constructor(
    private readonly session: CDPSession,
    private readonly targetId: string,
    send: Send,
  ) {
    super(send);
  }

  async close(): Promise<void> {
    await this.session.send('Target.closeTarget', { targetId: this.targetId });
    // The browser allows the next popup only once this one is really gone.
    const isGone = await eventually(async () => ((await targets(this.session)).some(({ targetId }) => targetId === this.targetId) ? undefined : true));
    if (!isGone) throw new Error('the popup did not close');
  }
}

async function targets(session: CDPSession) {
  return (await session.send('Target.getTargets')).targetInfos;
}

function sendInside(session: CDPSession, sessionId: string): Send {
  const waiting = new Map<number, (answer: { result?: unknown; error?: { message: string } }) => void>();
  session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const answer = JSON.parse(message);
    waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  return <T>(method: string, params: object = {}) =>
    new Promise<T>((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ result, error }) => (error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result as T)));
      session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: last, method, params }) }).catch(reject);
    });
}
