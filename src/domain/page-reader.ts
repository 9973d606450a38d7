import { type FieldNote, labelled } from './field-label.ts';
import { fold, foldInSteps } from './fold.ts';
import { PageText, type Stretch } from './page-text.ts';
import type { Field, PageAddress, PageView, Zone } from './page-view.ts';
import type { TracedText } from './traced-text.ts';
import type { Tree } from './tree.ts';

/** Enough for any page a person reads; a page beyond it is judged by its beginning. */
const MOST_NODES = 100_000;
const MOST_TEXT = 400_000;
const NODES_A_STEP = 1_500;
/** Enough for the children of nearly every element; a page can have two hundred thousand in one. */
const CHILDREN_A_STEP = 5_000;
const FIELDS_A_STEP = 100;
const LONGEST_ACTION = 40;
const LONGEST_HINT = 300;
const MOST_LINKS = 1_000;
const LONGEST_TARGET = 120;
/** How much at the top stands in for headings on pages that are built of plain boxes. */
const TOP_LINES = 2;
const LONGEST_TOP_LINE = 60;

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'object', 'canvas', 'audio', 'video', 'datalist']);
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data dfn em font i img ins kbd label mark picture q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Words in quotation marks; an opening mark without its partner within a paragraph quotes nothing. */
const QUOTED = /「[^「」\n]{2,120}」|『[^『』\n]{2,120}』|“[^“”\n]{2,160}”|"[^"\n]{2,160}"/g;
/** Elements that show the words of others. */
const QUOTING = new Set(['blockquote', 'q', 'pre', 'samp']);
const FIELDS = new Set(['input', 'textarea', 'select']);
const BUTTON_TYPES = new Set(['submit', 'button', 'image', 'reset']);
const HINTS = ['title', 'aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder'];

/** Reads a tree once, from top to bottom, and yields now and then so that a page in use is never held up for long. */
export function* readPage<N>(tree: Tree<N>, address: PageAddress): Generator<void, PageView> {
  const reader = new Reader(tree);
  let sinceYield = 0;
  for (let touched = reader.step(); touched > 0; touched = reader.step()) {
    sinceYield += touched;
    if (sinceYield >= NODES_A_STEP) {
      sinceYield = 0;
      yield;
    }
  }
  return yield* reader.view(address);
}

/** An element whose end is still to come; `enter` ran when it was met. */
type Leaving<N> = { readonly leave: N; readonly tag: string; readonly start: number };
/** Children of one element of which there may be more. */
type Gathering<N> = { readonly rest: Iterator<N>; readonly gathered: N[] };
type Task<N> = { readonly enter: N } | Leaving<N> | Gathering<N>;

class Reader<N> {
  private readonly text = new PageText(MOST_TEXT);
  private readonly tasks: Task<N>[];
  private readonly headings: Stretch[] = [];
  private readonly actions: Stretch[] = [];
  private readonly quotations: Stretch[] = [];
  private readonly links: { readonly stretch: Stretch; readonly target: string }[] = [];
  private readonly buttonTexts: string[] = [];
  private readonly hints: string[] = [];
  private readonly fields: FieldNote[] = [];
  private readonly labels = new Map<string, Stretch>();
  private readonly stretches = new Map<string, Stretch>();
  private readonly labelsAround: Stretch[] = [];
  private readonly openLabels: number[] = [];
  private labelCount = 0;
  private readonly openForms: number[] = [];
  private title = '';
  private description = '';
  private forms = 0;
  private nodes = 0;

  constructor(private readonly tree: Tree<N>) {
    this.tasks = [{ enter: tree.root }];
  }

  /** Goes on a little. Says how many nodes it has touched: none when nothing is left, or the page is longer than anyone reads. */
  step(): number {
    const task = this.tasks.pop();
    if (task && 'rest' in task) return this.gather(task);
    this.nodes += 1;
    if (!task || this.nodes > MOST_NODES || this.text.isFull) return 0;
    if ('leave' in task) this.leave(task);
    else this.enter(task.enter);
    return 1;
  }

  private enter(node: N): void {
    const data = this.tree.text(node);
    const tag = this.tree.tag(node);
    if (data !== null) this.text.add(data);
    else if (tag === null) this.queueChildren(node);
    else if (tag === 'br') this.text.add(' ');
    else if (tag === 'meta') this.readMeta(node);
    else if (!UNREAD.has(tag) && !this.tree.isHidden(node)) this.enterElement(node, tag);
  }

  private enterElement(element: N, tag: string): void {
    if (!INLINE.has(tag)) this.text.endLine();
    this.tasks.push({ leave: element, tag, start: this.text.length });
    if (tag === 'form') this.openForms.push(this.forms++);
    if (tag === 'label') this.openLabels.push(this.labelCount++);
    this.readAttributes(element, tag);
    if (!FIELDS.has(tag) || tag === 'select') this.queueChildren(element);
  }

  private queueChildren(node: N): void {
    this.gather({ rest: this.tree.children(node)[Symbol.iterator](), gathered: [] });
  }

  /** All children are found before the first of them is read, so that a page cannot take away the one we stand at meanwhile. */
  private gather(task: Gathering<N>): number {
    const { rest, gathered } = task;
    for (let touched = 1; touched <= CHILDREN_A_STEP; touched += 1) {
      const next = rest.next();
      if (next.done || gathered.length === MOST_NODES) {
        for (let at = gathered.length - 1; at >= 0; at -= 1) this.tasks.push({ enter: gathered[at] as N });
        return touched;
      }
      gathered.push(next.value);
    }
    this.tasks.push(task);
    return CHILDREN_A_STEP;
  }

  private leave({ leave: element, tag, start }: Leaving<N>): void {
    const stretch = { start, end: this.text.length };
    if (tag === 'title' && this.title === '') this.title = this.text.slice(stretch);
    if (/^h[1-4]$/.test(tag) || this.tree.attribute(element, 'role') === 'heading') this.headings.push(stretch);
    if (this.isAction(element, tag, stretch)) this.actions.push(stretch);
    if (tag === 'a') this.noteLink(element, stretch);
    if (QUOTING.has(tag)) this.quotations.push(stretch);
    if (tag === 'form') this.openForms.pop();
    if (tag === 'label') {
      this.labelsAround[this.openLabels.pop() ?? 0] = stretch;
      const target = this.tree.attribute(element, 'for');
      if (target) this.labels.set(target, stretch);
    }
    const id = this.tree.attribute(element, 'id');
    if (id && !this.stretches.has(id)) this.stretches.set(id, stretch);
    if (!INLINE.has(tag)) this.text.endLine();
  }

  private isAction(element: N, tag: string, { start, end }: Stretch): boolean {
    if (tag === 'button' || this.tree.attribute(element, 'role') === 'button') return true;
    return tag === 'a' && end - start <= LONGEST_ACTION;
  }

  private noteLink(link: N, stretch: Stretch): void {
    const href = (this.tree.attribute(link, 'href') ?? '').slice(0, LONGEST_TARGET);
    if (href === '' || this.links.length >= MOST_LINKS) return;
    this.links.push({ stretch, target: `${withoutValues(href)} ${(this.tree.attribute(link, 'rel') ?? '').slice(0, LONGEST_TARGET)}` });
  }

  private readMeta(meta: N): void {
    const name = (this.tree.attribute(meta, 'name') ?? this.tree.attribute(meta, 'property') ?? '').toLowerCase();
    if (name === 'description' || name === 'og:description') this.description ||= this.tree.attribute(meta, 'content') ?? '';
  }

  private readAttributes(element: N, tag: string): void {
    if (tag === 'img' || tag === 'area') this.text.add(this.tree.attribute(element, 'alt') ?? '');
    for (const name of HINTS) {
      const hint = this.tree.attribute(element, name);
      if (hint) this.hints.push(hint.slice(0, LONGEST_HINT));
    }
    const type = this.fieldType(element, tag);
    if (type === null || type === 'hidden') return;
    if (BUTTON_TYPES.has(type)) this.buttonTexts.push(this.tree.attribute(element, 'value') ?? this.tree.attribute(element, 'alt') ?? '');
    else this.noteField(element, type);
  }

  private fieldType(element: N, tag: string): string | null {
    if (tag === 'textarea' || tag === 'select') return tag;
    // Web components such as Amazon India's `tux-input` carry the field's name on the host element.
    if (tag === 'input' || tag.endsWith('-input')) return (this.tree.attribute(element, 'type') ?? 'text').toLowerCase();
    const editable = this.tree.attribute(element, 'contenteditable');
    return editable !== null && editable !== 'false' ? 'editable' : null;
  }

  private noteField(element: N, type: string): void {
    const read = (name: string) => (this.tree.attribute(element, name) ?? '').slice(0, LONGEST_HINT);
    this.fields.push({
      type,
      names: `${read('name')} ${read('id')}`.trim(),
      id: read('id'),
      hints: [...HINTS, 'label'].map(read),
      labelledBy: read('aria-labelledby').split(/\s+/),
      insideLabel: this.openLabels.at(-1) ?? null,
      at: this.text.length,
      form: this.openForms.at(-1) ?? -1,
    });
  }

  *view(address: PageAddress): Generator<void, PageView> {
    const { text, title } = this;
    const lines = (stretches: readonly Stretch[]) => stretches.map((stretch) => text.slice(stretch)).join('\n');
    const fields: Field[] = [];
    for (const note of this.fields) {
      fields.push(labelled(note, text, { byTarget: this.labels, byId: this.stretches, around: this.labelsAround }));
      if (fields.length % FIELDS_A_STEP === 0) yield;
    }
    const raw: Record<Zone, () => string> = {
      page: () => [this.description, text.toString(), ...this.buttonTexts, ...this.hints].join('\n'),
      own: () => [this.description, text.without(this.quotations), ...this.buttonTexts, ...this.hints].join('\n').replace(QUOTED, ' '),
      title: () => title,
      headings: () =>
        [title, this.headings.length > 0 ? lines(this.headings) : text.topLines(TOP_LINES, LONGEST_TOP_LINE, title)].join('\n').replace(QUOTED, ' '),
      actions: () => [lines(this.actions), ...this.buttonTexts].join('\n'),
      links: () => this.links.map(({ stretch, target }) => `${text.slice(stretch).replace(/\n/g, ' ').slice(-LONGEST_TARGET)} ${target}`).join('\n'),
      labels: () => fields.map(({ label }) => label.raw).join('\n'),
    };
    const zones = new Map<Zone, TracedText>();
    // The long ones are folded here, where there can be pauses; the others when they are asked for.
    for (const zone of ['page', 'own'] as const) zones.set(zone, yield* foldInSteps(raw[zone]()));
    return {
      address,
      fields: () => fields,
      zone(zone) {
        const known = zones.get(zone) ?? fold(raw[zone]());
        zones.set(zone, known);
        return known;
      },
    };
  }
}

/** Where a link leads says much about a page. What its query says may be about the reader, so only the names in it are kept. */
function withoutValues(href: string): string {
  return href.replace(/#.*$/s, '').replace(/=[^&]*/g, '');
}
