import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Gives out pages from memory, on this machine only; whichever host is asked for. */
export class PageServer {
  private constructor(
    private readonly server: Server,
    private readonly pages: Map<string, string>,
  ) {}

  static async start(): Promise<PageServer> {
    const pages = new Map<string, string>();
    const server = createServer((request, response) => {
      const html = pages.get(`http://${request.headers.host}${request.url}`);
      response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(html);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return new PageServer(server, pages);
  }

  /** What makes a browser find every host here, and nothing anywhere else. */
  get argument(): string {
    return `--host-resolver-rules=MAP *.example 127.0.0.1:${(this.server.address() as AddressInfo).port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
  }

  serve({ url, html }: { readonly url: string; readonly html: string }): void {
    this.pages.set(url, html);
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}
