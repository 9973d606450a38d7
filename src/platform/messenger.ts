import type { Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { once } from '../domain/once.ts';
import { browser } from './browser.ts';

/** What a message carries and what comes back, by its name. */
export type Table = Readonly<Record<string, { readonly request: () => z.ZodMiniType; readonly answer: z.ZodMiniType }>>;
export type RequestOf<T extends Table, Name extends keyof T> = z.infer<ReturnType<T[Name]['request']>>;
export type AnswerOf<T extends Table, Name extends keyof T> = z.infer<T[Name]['answer']>;
export type HandlerOf<T extends Table, Name extends keyof T> = (request: RequestOf<T, Name>, sender: Runtime.MessageSender) => Promise<AnswerOf<T, Name>>;
export type HandlersOf<T extends Table> = { readonly [Name in keyof T]?: HandlerOf<T, Name> };

export const nothing = z.lazy(() => z.optional(z.null()));
/** Who only sends never reads a request, so it is put together when the first one comes. */
export const define = <Request extends z.core.$ZodLooseShape, Answer extends z.core.$ZodType>(request: () => Request, answer: Answer) => ({
  request: once(() => z.strictObject(request())),
  answer,
});

const EnvelopeSchema = z.lazy(() => z.object({ name: z.string(), request: z.unknown() }));

/** Sends and answers the messages of a table, and no others. */
export function messenger<T extends Table>(table: T) {
  type Name = keyof T & string;

  function agreed<N extends Name>(name: N, answer: unknown): AnswerOf<T, N> {
    return table[name]?.answer.parse(answer ?? null) as AnswerOf<T, N>;
  }

  async function answer<N extends Name>(name: N, handler: HandlerOf<T, N>, request: unknown, sender: Runtime.MessageSender): Promise<AnswerOf<T, N>> {
    return handler(table[name]?.request().parse(request) as RequestOf<T, N>, sender);
  }

  return {
    /** Sends to the background. Rejects when the request was refused or the answer is not what was agreed. */
    async send<N extends Name>(name: N, request: RequestOf<T, N>): Promise<AnswerOf<T, N>> {
      return agreed(name, await browser.runtime.sendMessage({ name, request }));
    },

    /** Sends to the top frame of a tab. Rejects when nobody listens there. */
    async sendToTab<N extends Name>(tabId: number, name: N, request: RequestOf<T, N>): Promise<AnswerOf<T, N>> {
      return agreed(name, await browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 }));
    },

    /**
     * Answers messages in this context; call it once. Messages of other extensions, unknown names and malformed requests are
     * refused. Not async: browsers with a native `browser` would take an early empty answer for the real one.
     */
    listen(handlers: HandlersOf<T>): void {
      browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
        const envelope = EnvelopeSchema.safeParse(message);
        if (!envelope.success || sender.id !== browser.runtime.id) return undefined;
        const { name, request } = envelope.data;
        const handler = Object.hasOwn(table, name) && Object.hasOwn(handlers, name) ? handlers[name] : undefined;
        return handler && answer(name, handler, request, sender);
      });
    },
  };
}
