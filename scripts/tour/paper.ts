import { readFileSync } from 'node:fs';
import type { Language } from './language.ts';

/** The extension's own colours and type, light and dark. */
const TOKENS = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
const ICON = readFileSync(new URL('../../public/icons/icon.svg', import.meta.url)).toString('base64');
const STYLE = `
*, ::before, ::after { box-sizing: border-box }
html { background: var(--paper-soft) }
body { max-width: 1120px; margin: 0 auto; padding: 32px 20px 64px; color: var(--ink); font: 16px/1.7 var(--font) }
h1 { margin: 0; font-size: 26px; line-height: 1.4 }
h2 { margin: 0; font-size: 17px; line-height: 1.5 }
p { margin: 0; text-wrap: pretty }
a { color: var(--accent); text-underline-offset: 3px }
code { font-size: 13px; overflow-wrap: anywhere }
ol { display: grid; gap: 14px; margin: 28px 0 0; padding: 0; list-style: none }
li { min-width: 0; padding: 16px 18px; border: 1px solid var(--line); border-inline-start: 5px solid var(--tone, var(--line)); border-radius: var(--radius); background: var(--paper) }
.soft { color: var(--ink-soft); font-size: 14px }
.intro { display: grid; gap: 8px; max-width: 46em; margin-top: 10px }
`;

/** One page of paper around the given content. */
export function paper(title: string, language: Language, content: string, style = ''): string {
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:image/svg+xml;base64,${ICON}">
<title>${escapeHtml(title)}</title>
<style>${TOKENS}${STYLE}${style}</style>
${content}
</html>
`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
