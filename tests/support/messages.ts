import fc from 'fast-check';
import { GUARDS, PAUSABLE } from '../../src/domain/guards/guard-settings.ts';
import type { Choice, Question } from '../../src/domain/guards/question.ts';
import { HISTORY_CHOICES } from '../../src/domain/history.ts';
import { LEVELS } from '../../src/domain/level.ts';
import type { ListHit } from '../../src/domain/lists/list-hit.ts';
import type { ListState } from '../../src/domain/lists/list-state.ts';
import { LIST_MEANINGS } from '../../src/domain/lists/subscription.ts';
import { CHOICES, nothingKept } from '../../src/domain/updates/state.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import type { Answer, MessageName, Request } from '../../src/platform/messages.ts';
import { everything, NOW } from './everything.ts';

const one = fc.constantFrom;
const text = fc.string({ maxLength: 12 });
const nothing = fc.constant({});
const done = fc.constant(null);
const kind = one('code-buyback', 'fake-redeem');
const level = one(...LEVELS);
const host = one('shop.example', '[::1]', 'xn--eckwd4c7c.example');
const time = fc.integer({ min: 0, max: NOW });
const guard = one(...GUARDS);

const hit: fc.Arbitrary<ListHit> = fc.record({ list: text, means: one(...LIST_MEANINGS), entry: text, taken: time });
const hits = fc.array(hit, { maxLength: 3 });
const verdict: fc.Arbitrary<Verdict> = fc.record(
  {
    kind,
    level,
    score: fc.integer(),
    pack: fc.option(fc.record({ id: text, version: text })),
    findings: fc.array(
      fc.oneof(
        fc.record({ type: one('signal' as const), signal: text, weight: fc.integer(), excerpt: text }),
        fc.record({ type: one('error' as const), signal: text, message: text }),
      ),
      { maxLength: 3 },
    ),
    disclosures: fc.array(fc.record({ id: text, excerpt: fc.option(text) }), { maxLength: 2 }),
    listed: hits,
  },
  { requiredKeys: ['kind', 'level', 'score', 'pack', 'findings', 'disclosures'] },
);
const question: fc.Arbitrary<Question> = fc.oneof(
  fc.record({
    guard: one('code' as const),
    action: one('paste' as const, 'drop' as const, 'send' as const, 'link' as const, 'address' as const),
    place: one('trade' as const, 'message' as const, 'other' as const),
    brand: one('amazon' as const, 'prepaid' as const),
    count: fc.nat(),
    lastTwo: fc.string({ maxLength: 2, unit: 'grapheme-ascii' }),
  }),
  fc.record({ guard: one('charge' as const) }),
  fc.record({ guard: one('amount' as const), total: text, others: fc.nat() }),
);
const choice: fc.Arbitrary<Choice> = fc.record({ choice: one('proceed', 'stop'), remember: one('site', 'never') }, { requiredKeys: ['choice'] });
const list = everything.filter(({ lists }) => lists.length > 0).map(({ lists: [first] }) => first ?? never());
const listState: fc.Arbitrary<ListState> = fc.record({
  tally: fc.record({ entries: fc.nat(), skipped: fc.dictionary(one('part', 'shared'), fc.nat()) }),
  taken: fc.option(time),
  asked: time,
  failure: fc.option(one({ reason: 'empty' as const }, { reason: 'status' as const, status: 404 })),
  etag: fc.option(text),
});
const site = everything.filter(({ trustedSites }) => trustedSites.length > 0).map(({ trustedSites: [first] }) => first ?? never());

/** Every message as it should be: what it carries and what comes back. One that is new does not compile until it stands here. */
export const WELL_FORMED: { readonly [Name in MessageName]: readonly [request: fc.Arbitrary<Request<Name>>, answer: fc.Arbitrary<Answer<Name>>] } = {
  'join-page': [nothing, done],
  'join-guards': [nothing, done],
  'provide-rules': [nothing, done],
  'page-judged': [fc.record({ level }), done],
  'look-up-page': [nothing, done],
  'recall-visit': [nothing, fc.record({ dismissed: fc.array(text, { maxLength: 3 }), hits })],
  'dismiss-warning': [fc.record({ kind, isBanner: fc.boolean() }), done],
  'note-choice': [fc.record({ kind, level, choice: one(...HISTORY_CHOICES) }), done],
  'trust-site': [fc.record({ host, why: fc.record({ kind, level }) }, { requiredKeys: ['host'] }), site],
  'untrust-site': [fc.record({ site: host }), done],
  'leave-page': [nothing, done],
  'join-frames': [fc.record({ isFlagged: fc.boolean() }), done],
  'frame-judged': [fc.record({ verdict }), done],
  'ask-person': [fc.record({ question }), choice],
  'pause-guard': [fc.record({ guard, host, how: one('site', 'never') }), done],
  'pause-marks': [fc.record({ host }), done],
  'resume-guard': [fc.record({ guard: one(...PAUSABLE), site: host }), done],
  'set-preferences': [everything.chain(({ preferences }) => fc.constant({ patch: preferences })), done],
  'trust-by-hand': [fc.record({ sites: fc.array(host, { minLength: 1, maxLength: 5 }) }), done],
  'clear-history': [nothing, done],
  'replace-everything': [fc.record({ everything }), done],
  'keep-list': [fc.record({ list, state: listState }), done],
  'change-list': [fc.record({ list }), done],
  'remove-list': [fc.record({ id: text }), done],
  'refresh-list': [fc.record({ id: text }), listState],
  'take-text-to-examine': [nothing, fc.record({ text: fc.option(text) })],
  'rules-status': [
    nothing,
    fc.constant({ channel: { state: 'none' }, canCheck: true, bundled: { version: 1, created: NOW }, inUse: null, updates: nothingKept(''), skipped: [] }),
  ],
  'check-rules': [nothing, done],
  'choose-rules': [fc.record({ choice: one(...CHOICES) }), done],
  'page-report': [nothing, fc.record({ host, verdict, trust: fc.option(site), frameHost: fc.option(host) })],
  'step-aside': [fc.record({ isAside: fc.boolean() }), done],
  'list-hits': [fc.record({ hits }), done],
  'frame-verdict': [fc.record({ frame: fc.nat(), host, verdict }), done],
  'show-question': [fc.record({ question, host }), choice],
};

function never(): never {
  throw new Error('filtered before');
}
