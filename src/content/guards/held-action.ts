import type { Question } from '../../domain/guards/question.ts';
import type { Entry } from './entry.ts';
import type { EntryField } from './entry-field.ts';

export type Clip = { readonly text: string; readonly html: string };
/** Where the caret was: in a text control, or as a range of the document. */
export type Caret = { readonly start: number; readonly end: number } | Range | null;
/** The field codes were typed into, and where in a text they are: so that they can be taken out again. */
export type Typed = { readonly field: EntryField; readonly codesIn: (text: string) => readonly { readonly start: number; readonly end: number }[] };

/** What a guard has taken away from the page, as much of it as is needed to do it again or to undo what is left of it. */
export type HeldAction =
  | (Entry & { readonly caret: Caret })
  | { readonly type: 'press'; readonly element: HTMLElement; readonly typedInto: Typed | null }
  | { readonly type: 'enter'; readonly target: EventTarget; readonly modifiers: Modifiers; readonly typedInto: Typed | null }
  | { readonly type: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null; readonly typedInto: Typed | null }
  | { readonly type: 'tab'; readonly target: EventTarget; readonly isBackwards: boolean; readonly typedInto: Typed }
  | { readonly type: 'link'; readonly link: HTMLAnchorElement; readonly inNewTab: boolean }
  /** Something that has happened already, and is only told. */
  | { readonly type: 'nothing' };
export type Modifiers = { readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean };

/** Asks, and then does the action again or drops it; says which it was. */
export type Hold = (question: Question, held: HeldAction) => Promise<'proceed' | 'stop'>;
