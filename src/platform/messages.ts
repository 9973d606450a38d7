import * as z from 'zod/mini';
import { EverythingSchema } from '../domain/backup/everything.ts';
import { PAUSABLE } from '../domain/guards/guard-settings.ts';
import { ListStateSchema } from '../domain/lists/list-state.ts';
import { SubscriptionSchema } from '../domain/lists/subscription.ts';
import { HostSchema } from '../domain/names.ts';
import { PreferencesPatchSchema } from '../domain/preferences.ts';
import { MOST_SITES_BY_HAND } from '../domain/trusted-sites.ts';
import { CHOICES } from '../domain/updates/state.ts';
import { RulesStatusSchema } from '../domain/updates/status.ts';
import { type AnswerOf, define, type HandlerOf, type HandlersOf, messenger, nothing, type RequestOf } from './messenger.ts';
import { PAGE_MESSAGES } from './page-messages.ts';

/** Every message there is: those of pages, and those that only our own pages may send. Pages need not carry the latter. */
const MESSAGES = {
  ...PAGE_MESSAGES,
  'resume-guard': define({ guard: z.enum(PAUSABLE), site: z.string() }, nothing),
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
};

type Messages = typeof MESSAGES;
export type MessageName = keyof Messages;
export type Request<Name extends MessageName> = RequestOf<Messages, Name>;
export type Answer<Name extends MessageName> = AnswerOf<Messages, Name>;
export type Handler<Name extends MessageName> = HandlerOf<Messages, Name>;
export type Handlers = HandlersOf<Messages>;

export const { send, sendToTab, listen } = messenger(MESSAGES);
