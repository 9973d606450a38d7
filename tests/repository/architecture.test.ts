import { describe, expect, test } from 'vitest';
import { readSourceFiles } from './source-files.ts';

const files = readSourceFiles();

/** What each folder may import from, besides itself. Surfaces never import one another. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  'rule-packs': ['domain'],
  platform: ['domain', 'public'],
  ui: ['domain', 'platform'],
  content: ['domain', 'rule-packs', 'platform', 'ui'],
  background: ['domain', 'rule-packs', 'platform', 'ui'],
  popup: ['domain', 'rule-packs', 'platform', 'ui'],
  options: ['domain', 'rule-packs', 'platform', 'ui'],
  welcome: ['domain', 'rule-packs', 'platform', 'ui'],
  cli: ['domain', 'rule-packs'],
};
const PURE_PACKAGES = ['zod/mini', 'tldts'];
/** The extension's API and what only a page has; the domain runs in Node as well. */
const BROWSER_GLOBALS = /\b(?:document|window|chrome|browser|localStorage|location|navigator|fetch|setTimeout|Date\.now)\b(?=[.(])/;

describe('imports go one way', () => {
  test.each(files)('$path', ({ path, imports }) => {
    const folder = path.split('/')[1] ?? '';
    const allowed = MAY_IMPORT[folder];
    expect(allowed, `src/${folder} is not in the picture: add it to MAY_IMPORT and to docs/architecture.md`).toBeDefined();
    for (const imported of imports) {
      const [top, target = ''] = imported.split('/');
      if (top === 'src') expect([folder, ...(allowed ?? [])], `${path} imports ${imported}`).toContain(target);
      if (top === 'public') expect(allowed).toContain('public');
    }
  });
});

test('only src/platform speaks to the browser', () => {
  for (const { path, imports, text } of files) {
    if (path.startsWith('src/platform/')) continue;
    expect(imports, path).not.toContain('webextension-polyfill');
    expect(text, path).not.toMatch(/\b(?:chrome|browser)\.[a-z]/);
  }
});

test('the domain is pure: no browser, no clock, no package but the schema library and the list of public suffixes', () => {
  for (const { path, imports, text } of files.filter((file) => file.path.startsWith('src/domain/'))) {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(code, path).not.toMatch(BROWSER_GLOBALS);
    for (const imported of imports) if (!imported.startsWith('src/')) expect(PURE_PACKAGES, `${path} imports ${imported}`).toContain(imported);
  }
});

test('no file is too long to read, and no drawer collects what found no place', () => {
  for (const { path, text } of files) {
    expect(text.split('\n').length, path).toBeLessThanOrEqual(400);
    expect(path).not.toMatch(/\/(?:utils|helpers|shared|common|misc)(?:\/|\.)/);
  }
});

test('no global of ours can be answered for by a page’s element: each is claimed where it is declared', () => {
  for (const { path, text } of files) {
    const [declared = ''] = /declare global \{[\s\S]*?\n\}/.exec(text) ?? [];
    for (const [, name] of declared.matchAll(/\bvar (\w+)/g)) expect(text, path).toContain(`if (!Object.hasOwn(globalThis, '${name}'))`);
  }
});
