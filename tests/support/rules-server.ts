import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { releaseFile } from '../../src/cli/packs/release-file.ts';
import { makeKey, readKey, type SigningKey, signatureOf } from '../../src/cli/packs/signing-key.ts';
import type { RuleBundle } from '../../src/domain/rule-pack.ts';
import type { ReleaseStamp } from '../../src/domain/updates/release.ts';

/** What the server does with a request for the rules. */
export type Behaviour = (response: ServerResponse, given: { readonly tag: string | undefined; readonly text: string; readonly etag: string }) => void;

const MOVED = '/moved.json';

/** A server on this device that gives out signed rules, as well or as badly as it is told to. */
export class RulesServer {
  readonly publicKey: string;
  /** The paths and headers of all requests so far. */
  readonly asked: { readonly path: string; readonly headers: NodeJS.Dict<string | string[]> }[] = [];
  private readonly key: SigningKey;
  private text = '';
  private signature = '';
  private behave: Behaviour = good;

  private constructor(private readonly server: Server) {
    const { pem, publicKey } = makeKey();
    const key = readKey(pem);
    if (!key) throw new Error('no key');
    this.key = key;
    this.publicKey = publicKey;
    server.on('request', ({ url = '', headers }, response) => {
      const [path = ''] = url.split('?');
      this.asked.push({ path, headers });
      if (path.endsWith('.sig')) response.writeHead(200).end(this.signature);
      else if (path === MOVED) response.writeHead(200).end(this.text);
      else this.behave(response, { tag: headers['if-none-match'], text: this.text, etag: `"${this.signature.slice(0, 20)}"` });
    });
  }

  /** On a port of its own, or on one that was open before. */
  static async start(port = 0): Promise<RulesServer> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
    return new RulesServer(server);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/rules.json`;
  }

  /** Gives out a release, well signed, from now on. */
  give(stamp: ReleaseStamp, rules: RuleBundle): void {
    this.giveSigned(releaseFile(stamp, rules));
  }

  giveSigned(text: string): void {
    this.text = text;
    this.signature = signatureOf(Buffer.from(text), this.key);
    this.behave = good;
  }

  /** Gives it out with a signature that another key made. */
  giveSignedByOther(text: string): void {
    this.giveSigned(text);
    const other = readKey(makeKey().pem);
    if (other) this.signature = signatureOf(Buffer.from(text), other);
  }

  misbehave(behave: Behaviour): void {
    this.behave = behave;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

const good: Behaviour = (response, { tag, text, etag }) => {
  if (tag === etag) response.writeHead(304).end();
  else response.writeHead(200, { etag, 'content-type': 'application/json' }).end(text);
};

/** What servers and networks do to a file on its way. */
export const MISBEHAVIOURS = {
  gone: (response) => response.writeHead(404).end('not here'),
  never: () => undefined,
  'hangs-up': (response) => response.destroy(),
  'cut-off': (response, { text }) => {
    response.writeHead(200, { 'content-length': text.length }).write(text.slice(0, text.length / 2), () => setTimeout(() => response.destroy(), 50));
  },
  garbage: (response) => response.writeHead(200).end(Buffer.alloc(10_000_000, 7)),
  elsewhere: (response) => response.writeHead(302, { location: `http://localhost:${response.socket?.localPort}${MOVED}` }).end(),
  portal: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!DOCTYPE html><title>Wi-Fi</title><p>Log in first'),
  'always-304': (response) => response.writeHead(304).end(),
  'new-tag-each-time': (response, { text }) => response.writeHead(200, { etag: `"${Math.random()}"` }).end(text),
} satisfies Record<string, Behaviour>;
