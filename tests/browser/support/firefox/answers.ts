import type { Site } from '../site.ts';
import type { Bidi } from './bidi.ts';

type Request = { readonly isBlocked: boolean; readonly request: { readonly request: string; readonly url: string } };

/** This device, where a story may have a real server for what our own pages fetch. */
const THIS_DEVICE = '127.0.0.1';

/** Answers every request of every page from the pretended web. Nothing reaches the network, and no certificate is needed. */
export async function answerRequests(bidi: Bidi, site: Site): Promise<void> {
  bidi.on<Request>('network.beforeRequestSent', ({ isBlocked, request }) => {
    if (!isBlocked) return;
    if (new URL(request.url).hostname === THIS_DEVICE) {
      bidi.send('network.continueRequest', { request: request.request }).catch(() => undefined);
      return;
    }
    const found = site(new URL(request.url));
    const {
      body,
      type = 'text/html; charset=utf-8',
      status = 200,
      headers = {},
    } = found ?? { body: '<!doctype html><title>404</title><p>404</p>', status: 404 };
    const answer = {
      request: request.request,
      statusCode: status,
      reasonPhrase: status === 404 ? 'Not Found' : 'OK',
      headers: Object.entries({ 'content-type': type, ...headers }).map(([name, value]) => ({ name, value: { type: 'string', value } })),
      body: { type: 'base64', value: Buffer.from(body).toString('base64') },
    };
    // A page that has gone on in the meantime no longer waits for its answer.
    bidi.send('network.provideResponse', answer).catch(() => undefined);
  });
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  const urlPatterns = ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol }));
  await bidi.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
}
