import * as z from 'zod/mini';
import { GUARDS, PAUSABLE } from '../domain/guards/guard-settings.ts';
import { ChoiceSchema, QuestionSchema } from '../domain/guards/question.ts';
import { HISTORY_CHOICES } from '../domain/history.ts';
import { LEVELS } from '../domain/level.ts';
import { ListHitSchema } from '../domain/lists/list-hit.ts';
import { PLACE_KINDS } from '../domain/marks/place-kind.ts';
import { KindSchema } from '../domain/names.ts';
import { TrustedSiteSchema, TrustReasonSchema, TrustSchema } from '../domain/trusted-sites.ts';
import { VerdictSchema } from '../domain/verdict.ts';
import { define, messenger, nothing } from './messenger.ts';

/** How many results or posts on a page are marked; only where marks are wanted and something may have been marked. */
const MarkedSchema = z.lazy(() => z.object({ kind: z.enum(PLACE_KINDS), count: z.number() }));

/** What a page knows of itself, for the popup. */
export const PageReportSchema = z.lazy(() =>
  z.object({
    host: z.string(),
    verdict: VerdictSchema,
    trust: z.nullable(TrustSchema),
    marked: z.optional(MarkedSchema),
    /** Whose frame in the page the verdict is about, where it is not about the page itself. */
    frameHost: z.optional(z.nullable(z.string())),
  }),
);
export type PageReport = z.infer<typeof PageReportSchema>;

const VisitSchema = z.lazy(() => z.object({ dismissed: z.array(z.string()), hits: z.array(ListHitSchema) }));

/** What pages, the popup and the background say to one another. */
export const PAGE_MESSAGES = {
  /** The gate asks for the second stage on this page … */
  'join-page': define(() => ({}), nothing),
  /** … or for the guards in this frame. */
  'join-guards': define(() => ({}), nothing),
  /** A page or one of our own finds no rules in storage. */
  'provide-rules': define(() => ({}), nothing),
  /** The page has a new verdict; the badge follows. */
  'page-judged': define(() => ({ level: z.enum(LEVELS) }), nothing),
  /** A page begins; is its host on a list? Only asked while there is one. */
  'look-up-page': define(() => ({}), nothing),
  /** Which warnings has the person dismissed on this site, in this tab, and on which lists is it? */
  'recall-visit': define(() => ({}), VisitSchema),
  'dismiss-warning': define(() => ({ kind: z.string(), isBanner: z.boolean() }), nothing),
  /** What the person chose on this page; kept only where a history is wanted. */
  'note-choice': define(() => ({ kind: KindSchema, level: z.enum(LEVELS), choice: z.enum(HISTORY_CHOICES) }), nothing),
  'trust-site': define(() => ({ host: z.string(), why: z.optional(TrustReasonSchema) }), TrustedSiteSchema),
  'untrust-site': define(() => ({ site: z.string() }), nothing),
  'leave-page': define(() => ({}), nothing),
  /** Puts guards into every frame of the tab. */
  'join-frames': define(() => ({ isFlagged: z.optional(z.boolean()) }), nothing),
  /** A frame of another site was judged by its own words, which stay there. */
  'frame-judged': define(() => ({ verdict: VerdictSchema }), nothing),
  /** A guard in a frame asks; the top frame shows the question. */
  'ask-person': define(() => ({ question: QuestionSchema }), ChoiceSchema),
  'pause-guard': define(() => ({ guard: z.enum(GUARDS), host: z.string(), how: z.enum(['site', 'never']) }), nothing),
  /** No marks on results and posts of this site for a while. */
  'pause-marks': define(() => ({ host: z.string() }), nothing),
  'resume-guard': define(() => ({ guard: z.enum(PAUSABLE), site: z.string() }), nothing),
  /** Gives out, once, the text that was chosen in a menu to be examined. */
  'take-text-to-examine': define(
    () => ({}),
    z.lazy(() => z.object({ text: z.nullable(z.string()) })),
  ),
  /** The last five go to the top frame of a tab. */
  'page-report': define(() => ({}), PageReportSchema),
  /** Lets the page be seen without what we show on it, for a picture; comes back by itself. */
  'step-aside': define(() => ({ isAside: z.boolean() }), nothing),
  /** On which lists the page's host is from now on. */
  'list-hits': define(() => ({ hits: z.array(ListHitSchema) }), nothing),
  /** What was found in one of the page's frames. */
  'frame-verdict': define(() => ({ frame: z.number(), host: z.string(), verdict: VerdictSchema }), nothing),
  'show-question': define(() => ({ question: QuestionSchema, host: z.string() }), ChoiceSchema),
};

export const { send, sendToTab, listen } = messenger(PAGE_MESSAGES);
