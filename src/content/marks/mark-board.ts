import type { Engine } from '../../domain/engine.ts';
import { explain } from '../../domain/explanation.ts';
import { itemAround } from '../../domain/marks/item.ts';
import { engineForItems, isMarkedKind, judgeItem } from '../../domain/marks/judge-item.ts';
import { labelOf } from '../../domain/marks/label.ts';
import { type Place, placeOf } from '../../domain/marks/places.ts';
import { addressOfResult } from '../../domain/marks/result-address.ts';
import { wantsMarks } from '../../domain/marks/wanted.ts';
import type { RuleBundle } from '../../domain/rule-pack.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { language } from '../../platform/i18n.ts';
import { type PageReport, send } from '../../platform/page-messages.ts';
import { inSlices } from '../../platform/slices.ts';
import { domTree } from '../dom-tree.ts';
import { ownAddress, ownHost } from '../page-address.ts';
import { LIMITS } from '../page-judge.ts';
import { innerText, textContent } from '../safe-dom.ts';
import { markDesk } from './desk.ts';
import { ItemMark } from './item-mark.tsx';
import { MarkSheet } from './mark-sheet.tsx';
import { LIVE } from './neighbourhood.ts';

/** A list that shows only what is in sight makes its posts anew when a person scrolls back; so many are not judged again. */
const MOST_REMEMBERED = 200;
/** What is longer is no post, but much of a page. */
const LONGEST_ITEM = 6_000;

/** A page that is not in front may not be read for long; whoever asks is told what there is. */
const LONGEST_FIRST_READ = 1_500;

type Judged = { readonly text: string; readonly mark: ItemMark | null };

/** The marks on one page: takes what the lookout found, judges the result or post around it once, and marks it. */
export class MarkBoard {
  private readonly engine: Engine;
  private readonly desk = markDesk();
  private judged = new WeakMap<Element, Judged>();
  private readonly remembered = new Map<string, Verdict>();
  private readonly marks = new Set<ItemMark>();
  private readonly sheet = new MarkSheet(() => send('pause-marks', { host: ownHost() }));
  /** Until the settings are there nobody knows, and what is found waits. */
  private isWanted: boolean | null = null;
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly place: Place,
    engine: Engine,
    private readonly rules: RuleBundle,
    private readonly life: AbortSignal,
  ) {
    this.engine = engineForItems(engine);
    this.desk.take = () => void this.takeAll();
    life.addEventListener('abort', () => this.clear());
  }

  applySettings(settings: Settings): void {
    const isWanted = wantsMarks(settings, ownHost(), Date.now());
    const before = this.isWanted;
    this.isWanted = isWanted;
    if (!isWanted) this.clear();
    else if (before === false) this.desk.lookAgain?.();
    else void this.takeAll();
  }

  /** Search results are others' words throughout. */
  get isOfResults(): boolean {
    return this.place.kind === 'results';
  }

  /** Whether what a verdict on the whole page says is said by a mark already. */
  async speakFor({ kind }: Verdict): Promise<boolean> {
    return this.isWanted === true && isMarkedKind(kind) && (await this.count()) > 0;
  }

  /** For the popup: how many there are; `undefined` where none are wanted. */
  async report(): Promise<PageReport['marked']> {
    return this.isWanted ? { kind: this.place.kind, count: await this.count() } : undefined;
  }

  /** How many stand on the page, once all that was there is judged. */
  private async count(): Promise<number> {
    await Promise.race([this.desk.firstRead, pause(LONGEST_FIRST_READ)]);
    await this.takeAll();
    this.tidy();
    return this.marks.size;
  }

  private takeAll(): Promise<void> {
    this.tidy();
    if (this.isWanted === null) return this.working;
    const edited = [...this.marks].flatMap(({ item }) => (textContent(item) === this.judged.get(item)?.text ? [] : [item]));
    const blocks = [...this.desk.waiting, ...edited];
    this.desk.waiting.clear();
    if (blocks.length > 0 && this.isWanted) this.working = this.working.then(() => this.judgeAll(blocks)).catch(() => undefined);
    return this.working;
  }

  private async judgeAll(blocks: readonly Element[]): Promise<void> {
    for (const block of blocks) {
      const item = block.isConnected ? itemAround(block, this.place, LIVE) : null;
      const text = item && textContent(item);
      if (!item || !text || text.length > LONGEST_ITEM || this.judged.get(item)?.text === text) continue;
      const verdict = await this.verdictOn(item, text);
      this.unmark(item);
      this.judged.set(item, { text, mark: this.isWanted ? this.mark(item, verdict) : null });
    }
    this.tidy();
  }

  private async verdictOn(item: Element, text: string): Promise<Verdict | null> {
    const known = this.remembered.get(text);
    if (known) return known;
    const address = this.place.kind === 'results' ? addressOfResult(linksIn(item), () => (item instanceof HTMLElement ? innerText(item) : '')) : null;
    if (address === null && this.place.kind === 'results') return null;
    const verdict = await inSlices(judgeItem(domTree(document), item, address, this.engine, LIMITS), this.life);
    this.remembered.set(text, verdict);
    if (this.remembered.size > MOST_REMEMBERED) this.remembered.delete(this.remembered.keys().next().value ?? '');
    return verdict;
  }

  private mark(item: Element, verdict: Verdict | null): ItemMark | null {
    const explanation = verdict && explain(verdict, this.rules, language());
    if (!explanation || this.isInsideAMark(item)) return null;
    const words = { kind: this.place.kind, label: labelOf(verdict, this.place.kind), level: verdict.level, explanation };
    const mark = new ItemMark(item, words, (button) => this.sheet.open(words, button));
    this.marks.add(mark);
    return mark;
  }

  private unmark(item: Element): void {
    const mark = this.judged.get(item)?.mark;
    if (!mark) return;
    mark.remove();
    this.marks.delete(mark);
  }

  private isInsideAMark(item: Element): boolean {
    return [...this.marks].some((mark) => mark.item.contains(item) || item.contains(mark.item));
  }

  /** Lets go of what has left the page, and puts back what a page took away from its post. */
  private tidy(): void {
    for (const mark of this.marks) if (!mark.isNeeded()) this.marks.delete(mark);
  }

  private clear(): void {
    this.sheet.close();
    for (const mark of this.marks) mark.remove();
    this.marks.clear();
    this.judged = new WeakMap();
  }
}

/** The marks of this page; `null` where nothing is marked. */
export function marksOfPage(...[engine, rules, life]: [Engine, RuleBundle, AbortSignal]): MarkBoard | null {
  const address = ownAddress();
  const place = address && placeOf(address);
  return place && new MarkBoard(place, engine, rules, life);
}

function linksIn(item: Element): string[] {
  const links = item instanceof HTMLAnchorElement ? [item] : [...item.querySelectorAll('a')];
  return links.map((link) => link.href);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
