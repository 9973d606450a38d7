import { WebSocket } from 'ws';

type Params = Readonly<Record<string, unknown>>;
type Waiting = { readonly method: string; readonly resolve: (result: never) => void; readonly reject: (error: Error) => void };
type Message =
  | { readonly type: 'success'; readonly id: number; readonly result: never }
  | { readonly type: 'error'; readonly id: number; readonly error: string; readonly message: string }
  | { readonly type: 'event'; readonly method: string; readonly params: never };

/** A connection over WebDriver BiDi: commands with answers, and events. */
export class Bidi {
  private last = 0;
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Map<string, ((params: never) => void)[]>();

  static async connect(url: string): Promise<Bidi> {
    const socket = new WebSocket(url, { maxPayload: 0 });
    await new Promise<void>((resolve, reject) => socket.once('open', () => resolve()).once('error', reject));
    return new Bidi(socket);
  }

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data) => this.receive(JSON.parse(String(data))));
    socket.on('close', () => {
      for (const { method, reject } of this.waiting.values()) reject(new Error(`${method}: Firefox is gone`));
      this.waiting.clear();
    });
  }

  send<T>(method: string, params: Params = {}): Promise<T> {
    this.last += 1;
    const id = this.last;
    return new Promise<T>((resolve, reject) => {
      if (this.socket.readyState !== WebSocket.OPEN) {
        reject(new Error(`${method}: the session is over`));
        return;
      }
      this.waiting.set(id, { method, resolve, reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Listens to an event; `session.subscribe` switches it on. */
  on<T>(event: string, listener: (params: T) => void): void {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]);
  }

  /** Ends the session, and with it all it had subscribed to, put into pages and held up. Firefox stays. */
  async end(): Promise<void> {
    const closed = new Promise((resolve) => this.socket.once('close', resolve));
    await this.send('session.end');
    this.socket.close();
    await closed;
  }

  private receive(message: Message): void {
    if (message.type === 'event') {
      for (const listener of this.listeners.get(message.method) ?? []) listener(message.params);
      return;
    }
    const asked = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.type === 'success') asked?.resolve(message.result);
    else asked?.reject(new Error(`${asked.method}: ${message.message}`));
  }
}
