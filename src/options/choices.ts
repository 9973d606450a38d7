import type { GuardName, Pausable } from '../domain/guards/guard-settings.ts';
import type { ListMeaning } from '../domain/lists/subscription.ts';
import type { Preferences } from '../domain/preferences.ts';
import type { MessageKey } from '../platform/i18n.ts';

/** How each preference and each of its values is called, in the order they are offered. */
type Names<Group> = { readonly [Name in keyof Group]: { readonly name: MessageKey; readonly options: readonly (readonly [Group[Name], MessageKey])[] } };

export const WARNINGS: Names<Preferences['warnings']> = {
  banner: {
    name: 'warningNameBanner',
    options: [
      ['always', 'guardEvery'],
      ['daily', 'warningDaily'],
      ['off', 'warningOff'],
    ],
  },
  alert: {
    name: 'warningNameAlert',
    options: [
      ['always', 'guardEvery'],
      ['danger', 'warningDanger'],
      ['off', 'warningOff'],
    ],
  },
  marks: {
    name: 'warningNameMarks',
    options: [
      ['always', 'marksOn'],
      ['off', 'marksOff'],
    ],
  },
};

const ASKED_OR_NOT = [
  ['always', 'guardEvery'],
  ['off', 'guardOff'],
] as const;
export const GUARD_NAMES: Names<Pick<Preferences['guards'], GuardName>> = {
  code: { name: 'guardNameCode', options: ASKED_OR_NOT },
  charge: {
    name: 'guardNameCharge',
    options: [
      ['always', 'guardEvery'],
      ['daily', 'guardDaily'],
      ['off', 'guardOff'],
    ],
  },
  amount: { name: 'guardNameAmount', options: ASKED_OR_NOT },
};

/** How what is paused on a site is called, how it is taken up again, and what is said then. */
export const PAUSE_NAMES: Readonly<Record<Pausable, { readonly name: MessageKey; readonly undo: MessageKey; readonly undone: MessageKey }>> = {
  code: { name: GUARD_NAMES.code.name, undo: 'undoPauseOf', undone: 'optionsResumed' },
  charge: { name: GUARD_NAMES.charge.name, undo: 'undoPauseOf', undone: 'optionsResumed' },
  amount: { name: GUARD_NAMES.amount.name, undo: 'undoPauseOf', undone: 'optionsResumed' },
  marks: { name: WARNINGS.marks.name, undo: 'undoMarksOff', undone: 'marksResumed' },
};

const LOOKED_FOR_OR_NOT = [
  [true, 'valueLookedFor'],
  [false, 'valueLeftOut'],
] as const;
export const VOCABULARY: Names<Preferences['vocabulary']> = {
  zh: { name: 'vocabularyZh', options: LOOKED_FOR_OR_NOT },
  ko: { name: 'vocabularyKo', options: LOOKED_FOR_OR_NOT },
  vi: { name: 'vocabularyVi', options: LOOKED_FOR_OR_NOT },
};

export const MENU: Names<Preferences['menu']> = {
  examine: {
    name: 'menuSetting',
    options: [
      ['on', 'menuOn'],
      ['off', 'menuOff'],
    ],
  },
};

/** What can be wanted of a list. */
export const LIST_USES: readonly (readonly [ListMeaning, MessageKey])[] = [
  ['caution', 'listUseCaution'],
  ['danger', 'listUseDanger'],
  ['allow', 'listUseAllow'],
];

export const HISTORY_WISH_NAMES: Readonly<Record<Preferences['history'], MessageKey>> = { unasked: 'historyUnasked', on: 'historyKeep', off: 'historyDoNot' };
