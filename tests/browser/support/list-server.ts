import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ListAnswer = (response: ServerResponse, request: IncomingMessage, server: ListServer) => void;

/** A real server on this device, that answers as the story wants it at that moment. */
export class ListServer {
  private readonly server: Server;
  answer: ListAnswer = (response) => response.writeHead(404).end();
  /** What it was asked for, by path and entity tag. */
  readonly asked: { readonly path: string; readonly tag: string | undefined }[] = [];

  constructor() {
    this.server = createServer((request, response) => {
      this.asked.push({ path: request.url ?? '', tag: request.headers['if-none-match'] });
      this.answer(response, request, this);
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return this;
  }

  address(path: string, host = '127.0.0.1'): string {
    return `http://${host}:${(this.server.address() as AddressInfo).port}${path}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
