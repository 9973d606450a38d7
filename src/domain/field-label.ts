import { fold } from './fold.ts';
import type { PageText, Stretch } from './page-text.ts';
import type { Field } from './page-view.ts';

/** What was seen of a field while reading; its label may come later in the page. */
export type FieldNote = {
  readonly type: string;
  readonly names: string;
  readonly id: string;
  /** Placeholder, title, aria-label. */
  readonly hints: readonly string[];
  readonly labelledBy: readonly string[];
  /** Number of the `<label>` around it; `null` when there is none. */
  readonly insideLabel: number | null;
  /** How much text came before it. */
  readonly at: number;
  readonly form: number;
};

/** Where the texts of a page's labels stand. */
export type Labels = {
  readonly byTarget: ReadonlyMap<string, Stretch>;
  readonly byId: ReadonlyMap<string, Stretch>;
  readonly around: readonly Stretch[];
};

const NEARBY = 80;
const LONGEST_LABEL = 300;

/**
 * The label a field really has for a reader: what is tied to it by markup, and, since buyback forms use plain text beside
 * fields without name, id or label, the line just before it.
 */
export function labelled(note: FieldNote, text: PageText, { byTarget, byId, around }: Labels): Field {
  const stretches = [byTarget.get(note.id), ...note.labelledBy.map((id) => byId.get(id)), around[note.insideLabel ?? -1]];
  const tied = stretches.flatMap((stretch) => (stretch ? [text.slice(stretch).slice(0, LONGEST_LABEL)] : []));
  const near = tied.length === 0 ? [text.lineBefore(note.at, NEARBY)] : [];
  return {
    type: note.type,
    names: fold(note.names).text,
    label: fold([...near, tied.join(' '), ...note.hints].filter(Boolean).join('\n').trim()),
    form: note.form,
  };
}
