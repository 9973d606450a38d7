import type { Language as Spoken } from '../../tests/browser/support/texts.ts';

/** The languages of the tour's own words; the extension may speak more. */
export const LANGUAGES = ['ja', 'en'] as const satisfies readonly Spoken[];
export type Language = (typeof LANGUAGES)[number];

/** A text in every language the tour speaks. */
export type Localized = Readonly<Record<Language, string>>;

/** The languages, the person's own first. */
export function ownFirst(language: Language): readonly Language[] {
  return [language, ...LANGUAGES.filter((other) => other !== language)];
}
