import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { ROOT } from './source-files.ts';

const STORE = join(ROOT, 'docs/store');
const PICTURES = readdirSync(join(STORE, 'pictures'));
const LANGUAGES = ['ja', 'en'];

/** The parts of a paper, by their place; headings are in its language. */
function partsOf(language: string): string[] {
  const paper = readFileSync(join(STORE, `${language}.md`), 'utf8');
  return paper.split(/^## .*\n/m).map((part) => part.trim());
}

describe.each(LANGUAGES)('the store paper in %s', (language) => {
  const [, name = '', short = '', full = '', , pictures = '', purpose = '', permissions = ''] = partsOf(language);
  const messages = JSON.parse(readFileSync(join(ROOT, `public/_locales/${language}/messages.json`), 'utf8'));

  test('says what the extension says of itself, and fits into the fields', () => {
    expect(name).toBe(messages.extensionName.message);
    expect(short).toBe(messages.extensionDescription.message);
    expect(short.length).toBeLessThanOrEqual(132);
    expect(full.length).toBeGreaterThan(300);
    expect(full.length).toBeLessThanOrEqual(16_000);
    expect(purpose.length).toBeLessThanOrEqual(1_000);
  });

  test('gives a reason for every permission, each short enough for its field', () => {
    const rows = permissions.split('\n').slice(2);
    for (const asked of [...manifest.permissions, ...manifest.host_permissions]) expect(rows.filter((row) => row.includes(`\`${asked}\``))).toHaveLength(1);
    expect(rows).toHaveLength(manifest.permissions.length + 1);
    for (const row of rows) expect(row.split('|')[2]?.trim().length).toBeLessThanOrEqual(1_000);
  });

  test('shows five pictures of the size the stores ask for, small enough for every clone', () => {
    const own = PICTURES.filter((file) => file.startsWith(`${language}-`));
    expect(own).toHaveLength(5);
    for (const file of own) {
      const picture = readFileSync(join(STORE, 'pictures', file));
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)], file).toEqual([1280, 800]);
      expect(statSync(join(STORE, 'pictures', file)).size, file).toBeLessThanOrEqual(150_000);
      expect(pictures).toContain(`(pictures/${file})`);
    }
  });
});

test('both papers answer the same questions', () => {
  const [japanese, english] = LANGUAGES.map((language) => partsOf(language).map((part) => part.split(/^(?:\||- \*\*)/m).length));
  expect(japanese).toEqual(english);
});

test('the name and the short description fit into the stores in every language', () => {
  for (const language of readdirSync(join(ROOT, 'public/_locales'))) {
    const { extensionName, extensionDescription } = JSON.parse(readFileSync(join(ROOT, 'public/_locales', language, 'messages.json'), 'utf8'));
    expect(extensionName.message.length, language).toBeLessThanOrEqual(45);
    expect(extensionDescription.message.length, language).toBeLessThanOrEqual(132);
  }
});
