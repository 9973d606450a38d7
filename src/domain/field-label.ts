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
  /** Where the text of the `<label>` around it begins; `null` when there is none. */
  readonly insideLabelFrom: number | null;
  /** How much text came before it. */
  readonly at: number;
  readonly form: number;
};

const NEARBY = 80;

/**
 * The label a field really has for a reader: what is tied to it by markup, and, since buyback forms use plain text beside
 * fields without name, id or label, the line just before it.
 */
export function labelled(note: FieldNote, text: PageText, labels: ReadonlyMap<string, Stretch>, byId: ReadonlyMap<string, Stretch>): Field {
  const tied = [labels.get(note.id), ...note.labelledBy.map((id) => byId.get(id))].flatMap((stretch) => (stretch ? [text.slice(stretch)] : []));
  const around = note.insideLabelFrom === null ? [] : [text.slice({ start: note.insideLabelFrom, end: note.at })];
  const marked = [...tied, ...around, ...note.hints].filter(Boolean);
  const near = tied.length + around.length === 0 ? [text.lineBefore(note.at, NEARBY)] : [];
  return {
    type: note.type,
    names: fold(note.names).text,
    label: fold([...near, ...marked].join(' ').trim()),
    form: note.form,
  };
}
