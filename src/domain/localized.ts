import * as z from 'zod/mini';

/** A text in the languages it has been written in; Japanese and English always. */
export const LocalizedSchema = z.lazy(() => z.catchall(z.object({ ja: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) }), z.string()));
export type Localized = z.infer<typeof LocalizedSchema>;

/** The text in the wanted language, or in English where it has not been translated yet. */
export function inLanguage(text: Localized, language: string): string {
  return text[language] ?? text.en;
}
