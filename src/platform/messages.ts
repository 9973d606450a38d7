import type { Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { EverythingSchema } from '../domain/backup/everything.ts';
import { GUARDS, PAUSABLE } from '../domain/guards/guard-settings.ts';
import { ChoiceSchema, QuestionSchema } from '../domain/guards/question.ts';
import { HISTORY_CHOICES } from '../domain/history.ts';
import { LEVELS } from '../domain/level.ts';
import { ListHitSchema } from '../domain/lists/list-hit.ts';
import { ListStateSchema } from '../domain/lists/list-state.ts';
import { SubscriptionSchema } from '../domain/lists/subscription.ts';
import { PLACE_KINDS } from '../domain/marks/place-kind.ts';
import { HostSchema, KindSchema } from '../domain/names.ts';
import { PreferencesPatchSchema } from '../domain/preferences.ts';
import { MOST_SITES_BY_HAND, TrustedSiteSchema, TrustReasonSchema, TrustSchema } from '../domain/trusted-sites.ts';
import { CHOICES } from '../domain/updates/state.ts';
import { RulesStatusSchema } from '../domain/updates/status.ts';
import { VerdictSchema } from '../domain/verdict.ts';
import { browser } from './browser.ts';

/** How many results or posts on a page are marked; only where marks are wanted and something may have been marked. */
const MarkedSchema = z.object({ kind: z.enum(PLACE_KINDS), count: z.number() });

/** What a page knows of itself, for the popup. */
export const PageReportSchema = z.object({
  host: z.string(),
  verdict: VerdictSchema,
  trust: z.nullable(TrustSchema),
  marked: z.optional(MarkedSchema),
  /** Whose frame in the page the verdict is about, where it is not about the page itself. */
  frameHost: z.optional(z.nullable(z.string())),
});
export type PageReport = z.infer<typeof PageReportSchema>;

const VisitSchema = z.object({ dismissed: z.array(z.string()), hits: z.array(ListHitSchema) });

const nothing = z.optional(z.null());
const define = <Request extends z.core.$ZodLooseShape, Answer extends z.core.$ZodType>(request: Request, answer: Answer) => ({
  request: z.strictObject(request),
  answer,
});

/** Every message there is: what it carries and what comes back. The last five go to the top frame of a tab, all others to the background. */
const MESSAGES = {
  /** The gate asks for the second stage on this page … */
  'join-page': define({}, nothing),
  /** … or for the guards in this frame. */
  'join-guards': define({}, nothing),
  /** A page or one of our own finds no rules in storage. */
  'provide-rules': define({}, nothing),
  /** The page has a new verdict; the badge follows. */
  'page-judged': define({ level: z.enum(LEVELS) }, nothing),
  /** A page begins; is its host on a list? Only asked while there is one. */
  'look-up-page': define({}, nothing),
  /** Which warnings has the person dismissed on this site, in this tab, and on which lists is it? */
  'recall-visit': define({}, VisitSchema),
  'dismiss-warning': define({ kind: z.string(), isBanner: z.boolean() }, nothing),
  /** What the person chose on this page; kept only where a history is wanted. */
  'note-choice': define({ kind: KindSchema, level: z.enum(LEVELS), choice: z.enum(HISTORY_CHOICES) }, nothing),
  'trust-site': define({ host: z.string(), why: z.optional(TrustReasonSchema) }, TrustedSiteSchema),
  'untrust-site': define({ site: z.string() }, nothing),
  'leave-page': define({}, nothing),
  /** Puts guards into every frame of the tab. */
  'join-frames': define({ isFlagged: z.boolean() }, nothing),
  /** A frame of another site was judged by its own words, which stay there. */
  'frame-judged': define({ verdict: VerdictSchema }, nothing),
  /** A guard in a frame asks; the top frame shows the question. */
  'ask-person': define({ question: QuestionSchema }, ChoiceSchema),
  'pause-guard': define({ guard: z.enum(GUARDS), host: z.string(), how: z.enum(['site', 'never']) }, nothing),
  /** No marks on results and posts of this site for a while. */
  'pause-marks': define({ host: z.string() }, nothing),
  'resume-guard': define({ guard: z.enum(PAUSABLE), site: z.string() }, nothing),
  /** From here on only our own pages may ask. */
  'set-preferences': define({ patch: PreferencesPatchSchema }, nothing),
  'trust-by-hand': define({ sites: z.array(HostSchema).check(z.minLength(1), z.maxLength(MOST_SITES_BY_HAND)) }, nothing),
  'clear-history': define({}, nothing),
  /** Puts everything that is kept in the place of what was, or nothing of it. */
  'replace-everything': define({ everything: EverythingSchema }, nothing),
  /** Uses a list from now on whose entries have been stored under its id. */
  'keep-list': define({ list: SubscriptionSchema, state: ListStateSchema }, nothing),
  'change-list': define({ list: SubscriptionSchema }, nothing),
  'remove-list': define({ id: z.string() }, nothing),
  /** Fetches a list again, and says what is known of it then. */
  'refresh-list': define({ id: z.string() }, ListStateSchema),
  /** Gives out, once, the text that was chosen in a menu to be examined. */
  'take-text-to-examine': define({}, z.object({ text: z.nullable(z.string()) })),
  /** Which rules are in use, and what came of keeping them up to date. */
  'rules-status': define({}, RulesStatusSchema),
  /** Looks for newer rules now; answers when that is done. */
  'check-rules': define({}, nothing),
  'choose-rules': define({ choice: z.enum(CHOICES) }, nothing),
  'page-report': define({}, PageReportSchema),
  /** Lets the page be seen without what we show on it, for a picture; comes back by itself. */
  'step-aside': define({ isAside: z.boolean() }, nothing),
  /** On which lists the page's host is from now on. */
  'list-hits': define({ hits: z.array(ListHitSchema) }, nothing),
  /** What was found in one of the page's frames. */
  'frame-verdict': define({ frame: z.number(), host: z.string(), verdict: VerdictSchema }, nothing),
  'show-question': define({ question: QuestionSchema, host: z.string() }, ChoiceSchema),
};

type Messages = typeof MESSAGES;
export type MessageName = keyof Messages;
export type Request<Name extends MessageName> = z.infer<Messages[Name]['request']>;
export type Answer<Name extends MessageName> = z.infer<Messages[Name]['answer']>;
export type Handler<Name extends MessageName> = (request: Request<Name>, sender: Runtime.MessageSender) => Promise<Answer<Name>>;
export type Handlers = { readonly [Name in MessageName]?: Handler<Name> };

const EnvelopeSchema = z.object({ name: z.string(), request: z.unknown() });

/** Sends to the background. Rejects when the request was refused or the answer is not what was agreed. */
export async function send<Name extends MessageName>(name: Name, request: Request<Name>): Promise<Answer<Name>> {
  return agreed(name, await browser.runtime.sendMessage({ name, request }));
}

/** Sends to the top frame of a tab. Rejects when nobody listens there. */
export async function sendToTab<Name extends MessageName>(tabId: number, name: Name, request: Request<Name>): Promise<Answer<Name>> {
  return agreed(name, await browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 }));
}

function agreed<Name extends MessageName>(name: Name, answer: unknown): Answer<Name> {
  return MESSAGES[name].answer.parse(answer ?? null) as Answer<Name>;
}

/**
 * Answers messages in this context; call it once. Messages of other extensions, unknown names and malformed requests are
 * refused. Not async: browsers with a native `browser` would take an early empty answer for the real one.
 */
export function listen(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const envelope = EnvelopeSchema.safeParse(message);
    if (!envelope.success || sender.id !== browser.runtime.id) return undefined;
    const { name, request } = envelope.data;
    if (!isKnown(name, handlers)) return undefined;
    return answer(name, handlers, request, sender);
  });
}

function isKnown(name: string, handlers: Handlers): name is MessageName {
  return Object.hasOwn(handlers, name) && Object.hasOwn(MESSAGES, name);
}

async function answer<Name extends MessageName>(name: Name, handlers: Handlers, request: unknown, sender: Runtime.MessageSender): Promise<Answer<Name>> {
  const handler = handlers[name] as Handler<Name>;
  return handler(MESSAGES[name].request.parse(request) as Request<Name>, sender);
}
