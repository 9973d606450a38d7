import { OWN_SET } from './sets.ts';

type SetNote = { readonly what: string; readonly weaknesses: string };

/** What is known about the sets we measure on, so that nobody is proud too early. */
const NOTES = new Map<string, SetNote>([
  [
    OWN_SET,
    {
      what: 'HTML pages written for this project, near misses among them; each must get exactly the level it names. The rules were written beside them.',
      weaknesses: 'The rules were made with these pages in sight and the weights fitted on them, so a high score here only shows that nothing broke.',
    },
  ],
  [
    'own-dev',
    {
      what: 'HTML pages written for this project by another author, each after the purpose, structure and vocabulary of a real page.',
      weaknesses:
        'One author and five styles of HTML, about fifty pages without a single real model, short texts. The weights were fitted on these pages. It says little about long pages.',
    },
  ],
  [
    'real-dev',
    {
      what: 'Texts of real public pages: mostly ordinary ones, some look-alikes and warnings. Judged for false alarms only.',
      weaknesses:
        'The weights and thresholds were fitted on these pages. Words only, no forms and no links, navigation first; heavy in English and German news and in one blog; two thirds of the look-alikes come from one operator. The few bad pages in it do not count towards a bar.',
    },
  ],
]);

export function noteOn(set: string): SetNote {
  return NOTES.get(set) ?? { what: 'A set given on the command line.', weaknesses: 'Nothing is known here about how it was made.' };
}
