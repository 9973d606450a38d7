import { readFileSync } from 'node:fs';
import type { MessageKey } from '../../../src/platform/i18n.ts';

/** The languages the extension speaks, as browsers name them. */
export const LANGUAGES = ['ja', 'en', 'zh-CN', 'zh-TW', 'ko', 'vi', 'pt-BR'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The extension's texts in one language, as the browser would fill them in. */
export function textsIn(language: Language): (key: MessageKey, ...substitutions: string[]) => string {
  const messages: Record<string, { message: string; placeholders?: Record<string, { content: string }> }> = JSON.parse(
    readFileSync(new URL(`../../../public/_locales/${language.replace('-', '_')}/messages.json`, import.meta.url), 'utf8'),
  );
  return (key, ...substitutions) => {
    const { message, placeholders = {} } = messages[key] ?? { message: key };
    return message.replace(/\$([A-Z]+)\$/g, (_, name: string) => {
      const position = Number(placeholders[name.toLowerCase()]?.content.slice(1));
      return substitutions[position - 1] ?? '';
    });
  };
}
