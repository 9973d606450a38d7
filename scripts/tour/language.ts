import type { Language } from '../../tests/browser/support/texts.ts';

export type { Language };
export const LANGUAGES = ['ja', 'en'] as const satisfies readonly Language[];

/** A text in every language the tour speaks. */
export type Localized = Readonly<Record<Language, string>>;

/** The languages, the person's own first. */
export function ownFirst(language: Language): readonly Language[] {
  return [language, ...LANGUAGES.filter((other) => other !== language)];
}
