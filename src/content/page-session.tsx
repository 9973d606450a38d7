import type { Engine } from '../domain/engine.ts';
import type { ExplainedFinding } from '../domain/explanation.ts';
import { type FrameVerdict, gravest, isGrave } from '../domain/frame-verdict.ts';
import type { HistoryChoice } from '../domain/history.ts';
import { atLeast } from '../domain/level.ts';
import type { ListHit } from '../domain/lists/list-hit.ts';
import { withListHits } from '../domain/lists/with-list-hits.ts';
import { NOTHING_FOUND } from '../domain/nothing-found.ts';
import { type EffectiveSettings, isWarnedHost } from '../domain/policy/with-policy.ts';
import { dismissalOf, presentationOf, type Situation } from '../domain/presentation.ts';
import type { RuleBundle } from '../domain/rule-pack.ts';
import { defaultSettings } from '../domain/settings.ts';
import { trustOf } from '../domain/trusted-sites.ts';
import type { Verdict } from '../domain/verdict.ts';
import { isExtensionGone } from '../platform/extension-gone.ts';
import { type PageReport, send } from '../platform/page-messages.ts';
import { isInPrivateWindow } from '../platform/private-window.ts';
import { explainVerdict } from '../ui/explain-verdict.ts';
import { frameState } from './frame-state.ts';
import type { MarkBoard } from './marks/mark-board.ts';
import { ownHost } from './page-address.ts';
import { judgePage } from './page-judge.ts';
import { PageOverlay } from './page-overlay.ts';
import { isOnPhone } from './phone-foot.ts';
import { redemptionOutcome } from './redemption-outcome.ts';
import { AfterCharging } from './warning/after-charging.tsx';
import { Alert } from './warning/alert.tsx';
import { Banner } from './warning/banner.tsx';
import { TrustNote } from './warning/trust-note.tsx';

/** Judgements begun in a row before one is let finish, however often the page changes meanwhile: it would else never be judged. */
const MOST_BEGUN = 4;

/** One page from its first verdict to its end: keeps the situation, shows what follows from it, tells the background. */
export class PageSession {
  private situation: Situation = {
    verdict: NOTHING_FOUND,
    trust: null,
    dismissed: [],
    wanted: defaultSettings().warnings,
    outcome: null,
    justTrusted: false,
    failed: false,
  };
  private judging = new AbortController();
  private begun = 0;
  private isOutdated = false;
  private judged: Promise<void> = Promise.resolve();
  /** What the page itself shows, and what the lists say of its host; until that is known, nothing is shown. */
  private seen: Verdict = NOTHING_FOUND;
  private hits: readonly ListHit[] | null = null;
  /** What was found in frames of other sites, and whose frame the verdict is about. */
  private readonly frames = new Map<number, FrameVerdict>();
  private frameHost: string | null = null;
  /** Whether the organisation wants people warned here: such a site cannot be trusted, and its alert is wanted whatever the person chose. */
  private isWarnedHost = false;
  private readonly above = new PageOverlay(isOnPhone() ? 'at-foot' : 'above-page');
  private readonly over = new PageOverlay('over-page');

  constructor(
    private readonly engine: Engine,
    private readonly rules: RuleBundle,
    private readonly life: AbortController,
    private readonly marks: MarkBoard | null,
  ) {}

  /** Judges the page anew; a judgement still under way is given up, unless too many have been. */
  judge(): void {
    if (this.begun === MOST_BEGUN) {
      this.isOutdated = true;
      return;
    }
    this.begun += 1;
    this.judging.abort();
    this.judging = new AbortController();
    const { signal } = this.judging;
    this.judged = this.judgeBesidesMarks(signal)
      .then(
        (verdict) => {
          this.seen = verdict;
          this.weigh();
        },
        () => undefined,
      )
      .then(() => {
        if (!signal.aborted) this.judgeAgainIfOutdated();
      });
  }

  private judgeAgainIfOutdated(): void {
    this.begun = 0;
    if (!this.isOutdated) return;
    this.isOutdated = false;
    this.judge();
  }

  /** Whole pages of results are not judged, for their words are others'; where a post is marked, the mark says it. */
  private async judgeBesidesMarks(signal: AbortSignal): Promise<Verdict> {
    if (this.marks?.isOfResults) return NOTHING_FOUND;
    const verdict = await judgePage(this.engine, signal);
    if (verdict.level === 'none' || !(await this.marks?.speakFor(verdict))) return verdict;
    signal.throwIfAborted();
    this.flag(true);
    return NOTHING_FOUND;
  }

  /** One of the page's frames was judged by its own words. */
  frameJudged(frame: number, found: FrameVerdict): null {
    if (isGrave(found.verdict)) this.frames.set(frame, found);
    else this.frames.delete(frame);
    this.weigh();
    return null;
  }

  /** What the popup is told, once the judgement under way is there; where it is given up for a newer one, once that is. */
  async report(): Promise<PageReport> {
    let judged: Promise<void>;
    do {
      judged = this.judged;
      await judged;
    } while (judged !== this.judged);
    const marked = await this.marks?.report();
    const { verdict, trust } = this.situation;
    return { host: ownHost(), verdict, trust, frameHost: this.frameHost, ...(marked && { marked }) };
  }

  /** What was seen on this page, in words. */
  findings(): readonly ExplainedFinding[] {
    const explanation = explainVerdict(this.situation.verdict, this.rules);
    return explanation ? [...explanation.listed, ...explanation.findings] : [];
  }

  /** The page came back out of the browser's memory: the button says again what it is, and it is judged anew. */
  restored(): void {
    this.tellLevel();
    this.judge();
  }

  private tellLevel(): void {
    void this.attempt(send('page-judged', { level: this.badgeLevel() }));
  }

  /** From which amount the person wants to be told and asked, in yen. */
  amountFrom = defaultSettings().guards.amountFrom;

  applySettings(settings: EffectiveSettings): void {
    const { trustedSites, guards, warnings, policy } = settings;
    this.marks?.applySettings(settings);
    this.isWarnedHost = isWarnedHost(policy, ownHost());
    this.amountFrom = guards.amount === 'off' ? Number.POSITIVE_INFINITY : guards.amountFrom;
    const trust = trustOf(trustedSites, ownHost(), Date.now());
    const wanted = this.isWarnedHost ? { ...warnings, alert: 'always' as const } : warnings;
    this.change({ trust, wanted, justTrusted: trust !== null && this.situation.justTrusted });
  }

  /** Has the background keep what the person chose, if a history is wanted. */
  note(choice: HistoryChoice): void {
    const { kind, level } = this.situation.verdict;
    send('note-choice', { kind, level, choice }).catch(() => undefined);
  }

  /** On which lists the page's host is. */
  lookedUp(hits: readonly ListHit[]): void {
    this.hits = hits;
    this.weigh();
  }

  /** No list allows what the organisation warns of. */
  private thatCount(hits: readonly ListHit[]): readonly ListHit[] {
    return this.isWarnedHost ? hits.filter(({ means }) => means !== 'allow') : hits;
  }

  /** What the background knows of this visit: the warnings the person has dismissed, and on which lists the host is. */
  recall(dismissed: readonly string[], hits: readonly ListHit[]): void {
    this.situation = { ...this.situation, dismissed };
    this.lookedUp(hits);
  }

  private weigh(): void {
    if (this.hits === null) return;
    const { verdict, frameHost } = gravest(withListHits(this.seen, this.thatCount(this.hits)), this.frames.values());
    this.frameHost = frameHost;
    this.change({ verdict, outcome: verdict.kind === 'amazon-redeem' ? redemptionOutcome(document) : null });
  }

  private end(): void {
    this.life.abort();
    this.judging.abort();
    this.above.remove();
    this.over.remove();
  }

  private change(part: Partial<Situation>): void {
    const before = this.badgeLevel();
    this.situation = { ...this.situation, ...part };
    if (this.badgeLevel() !== before) {
      this.tellLevel();
      this.flag(atLeast(this.badgeLevel(), 'caution'));
    }
    this.show();
  }

  /** Tells the guards of this page and its frames whether it is one to be careful on. */
  private flag(isFlagged: boolean): void {
    frameState.isPageFlagged = isFlagged;
    if (isFlagged) void this.attempt(send('join-frames', { isFlagged: true }));
  }

  private badgeLevel(): Verdict['level'] {
    const { verdict, trust } = this.situation;
    return trust && verdict.level !== 'notice' ? 'none' : verdict.level;
  }

  private show(): void {
    const { verdict, trust, failed } = this.situation;
    const explanation = explainVerdict(verdict, this.rules);
    const presentation = explanation ? presentationOf(this.situation) : 'nothing';
    if (!explanation || presentation !== 'banner') this.above.remove();
    if (!explanation || presentation === 'nothing' || presentation === 'banner') this.over.remove();
    if (!explanation) return;
    const shared = { level: verdict.level, explanation, onDismiss: this.dismiss };
    const { outcome } = this.situation;
    if (presentation === 'banner')
      this.above.show(outcome ? <AfterCharging outcome={outcome} onDismiss={this.dismiss} /> : <Banner {...shared} kind={verdict.kind} />);
    if (presentation === 'alert')
      this.over.show(
        <Alert
          {...shared}
          frameHost={this.frameHost}
          failed={failed}
          onLeave={this.leave}
          onTrust={isInPrivateWindow() || this.isWarnedHost ? null : this.trust}
        />,
      );
    if (presentation === 'trust-note' && trust) this.over.show(<TrustNote trust={trust} onUndo={this.untrust} onClose={this.closeNote} />);
  }

  private readonly dismiss = () => {
    const kind = dismissalOf(this.situation);
    const isBanner = presentationOf(this.situation) === 'banner';
    this.change({ dismissed: [...this.situation.dismissed, kind] });
    this.note('dismissed');
    void this.attempt(send('dismiss-warning', { kind, isBanner }));
  };

  private readonly closeNote = () => this.change({ justTrusted: false });

  private readonly leave = () => {
    this.note('left');
    void this.attempt(send('leave-page', {}));
  };

  private readonly trust = () => {
    const { kind, level } = this.situation.verdict;
    const trusting = send('trust-site', { host: ownHost(), why: { kind, level } }).then((trust) => {
      this.note('trusted');
      this.change({ trust, justTrusted: true });
    });
    void this.attempt(trusting);
  };

  private readonly untrust = () => {
    const { trust } = this.situation;
    if (!trust) return;
    const untrusting = send('untrust-site', { site: trust.site }).then(() => {
      this.note('untrusted');
      this.change({ trust: null, justTrusted: false });
    });
    void this.attempt(untrusting);
  };

  /** A wish the background could not fulfil is said in the warning; an extension that is gone takes its warning with it. */
  private async attempt(wish: Promise<unknown>): Promise<void> {
    try {
      await wish;
    } catch {
      if (isExtensionGone()) this.end();
      else this.change({ failed: true });
    }
  }
}
