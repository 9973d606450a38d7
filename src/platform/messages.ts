import * as z from 'zod/mini';
import { EverythingSchema } from '../domain/backup/everything.ts';
import { ListStateSchema } from '../domain/lists/list-state.ts';
import { SubscriptionSchema } from '../domain/lists/subscription.ts';
import { HostSchema } from '../domain/names.ts';
import { PreferencesPatchSchema } from '../domain/preferences.ts';
import { MOST_SITES_BY_HAND } from '../domain/trusted-sites.ts';
import { CHOICES } from '../domain/updates/state.ts';
import { RulesStatusSchema } from '../domain/updates/status.ts';
import { type AnswerOf, define, type HandlerOf, type HandlersOf, messenger, nothing, type RequestOf } from './messenger.ts';
import { PAGE_MESSAGES } from './page-messages.ts';

/** Every message there is: those about pages, and those of the settings, which nobody else need carry. */
const MESSAGES = {
  ...PAGE_MESSAGES,
  'set-preferences': define(() => ({ patch: PreferencesPatchSchema }), nothing),
  'trust-by-hand': define(() => ({ sites: z.array(HostSchema).check(z.minLength(1), z.maxLength(MOST_SITES_BY_HAND)) }), nothing),
  'clear-history': define(() => ({}), nothing),
  /** Puts everything that is kept in the place of what was, or nothing of it. */
  'replace-everything': define(() => ({ everything: EverythingSchema }), nothing),
  /** Uses a list from now on whose entries have been stored under its id. */
  'keep-list': define(() => ({ list: SubscriptionSchema, state: ListStateSchema }), nothing),
  'change-list': define(() => ({ list: SubscriptionSchema }), nothing),
  'remove-list': define(() => ({ id: z.string() }), nothing),
  /** Fetches a list again, and says what is known of it then. */
  'refresh-list': define(() => ({ id: z.string() }), ListStateSchema),
  /** Which rules are in use, and what came of keeping them up to date. */
  'rules-status': define(() => ({}), RulesStatusSchema),
  /** Looks for newer rules now; answers when that is done. */
  'check-rules': define(() => ({}), nothing),
  'choose-rules': define(() => ({ choice: z.enum(CHOICES) }), nothing),
};

type Messages = typeof MESSAGES;
export type MessageName = keyof Messages;
export type Request<Name extends MessageName> = RequestOf<Messages, Name>;
export type Answer<Name extends MessageName> = AnswerOf<Messages, Name>;
export type Handler<Name extends MessageName> = HandlerOf<Messages, Name>;
export type Handlers = HandlersOf<Messages>;

export const { send, sendToTab, listen } = messenger(MESSAGES);
