import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { WebSocket } from 'ws';
import { findChromium } from '../../../../scripts/setup/chromium.mjs';
import { CLOSE_FIRST_RUN_PAGE } from '../browser.ts';
import { eventually } from '../eventually.ts';
import { CHROME_BUILD } from './launch.ts';

type Waiting = { readonly resolve: (result: never) => void; readonly reject: (error: Error) => void };
type Target = { readonly targetId: string; readonly type: string; readonly url: string };

/**
 * A Chromium whose pages nobody drives, for what Chromium does not do in pages that somebody does: making pages ready beforehand.
 * Only our background is spoken to. Every host leads to a server of the story's own.
 */
export class UndrivenChromium {
  static async start(answer: (url: URL) => string | Promise<string>): Promise<UndrivenChromium> {
    const server = createServer((request, response) => {
      void Promise.resolve(answer(new URL(request.url ?? '/', `http://${request.headers.host}`))).then((body) =>
        response.setHeader('content-type', 'text/html; charset=utf-8').end(body),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const profile = mkdtempSync(join(tmpdir(), 'gift-card-guard-chromium-'));
    const { port } = server.address() as AddressInfo;
    const quiet = ['--headless=new', '--no-sandbox', '--no-first-run', '--disable-component-update', '--disable-sync', '--lang=ja'];
    const ours = [`--disable-extensions-except=${CHROME_BUILD}`, `--load-extension=${CHROME_BUILD}`];
    const child = spawn(
      findChromium() ?? '',
      [...quiet, ...ours, `--host-resolver-rules=MAP * 127.0.0.1:${port}`, `--user-data-dir=${profile}`, '--remote-debugging-port=0'],
      { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LANGUAGE: 'ja' } },
    );
    const socket = new WebSocket(await addressOf(child));
    await new Promise((resolve) => socket.once('open', resolve));
    const chromium = new UndrivenChromium(server, profile, child, socket);
    await chromium.findBackground();
    // It comes in front, and nothing is made ready by pages behind.
    await eventually(async () => (await chromium.inBackground<boolean>(CLOSE_FIRST_RUN_PAGE)) || undefined);
    return chromium;
  }

  private last = 0;
  private background = '';
  private readonly waiting = new Map<number, Waiting>();

  private constructor(
    private readonly server: Server,
    private readonly profile: string,
    private readonly child: ChildProcess,
    private readonly socket: WebSocket,
  ) {
    socket.on('message', (data) => {
      const { id, result, error } = JSON.parse(String(data)) as { id?: number; result: never; error?: { message: string } };
      const asked = id === undefined ? undefined : this.waiting.get(id);
      if (error) asked?.reject(new Error(error.message));
      else asked?.resolve(result);
    });
  }

  async inBackground<T>(expression: string): Promise<T> {
    const evaluation = await this.send<{ result: { value: T }; exceptionDetails?: { exception?: { description?: string } } }>(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      this.background,
    );
    if (evaluation.exceptionDetails) throw new Error(evaluation.exceptionDetails.exception?.description);
    return evaluation.result.value;
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    await this.send('Browser.close').catch(() => undefined);
    await gone;
    this.server.closeAllConnections();
    this.server.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private async findBackground(): Promise<void> {
    const worker = await eventually(async () => {
      const { targetInfos } = await this.send<{ targetInfos: Target[] }>('Target.getTargets');
      return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'));
    });
    if (!worker) throw new Error('our background did not start');
    this.background = (await this.send<{ sessionId: string }>('Target.attachToTarget', { targetId: worker.targetId, flatten: true })).sessionId;
    // A worker that is still starting knows nothing yet.
    await eventually(async () => (await this.inBackground<boolean>(`typeof chrome === 'object' && chrome.tabs !== undefined`)) || undefined);
  }

  private send<T>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    this.last += 1;
    const id = this.last;
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
    });
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (data) => {
      said += data;
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`Chromium did not start. It said: ${said.slice(-800)}`)));
  });
}
