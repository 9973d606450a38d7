import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packageContents } from '../../scripts/package/contents.ts';
import { sourceFiles } from '../../scripts/package/sources.ts';
import { zip } from '../../scripts/package/zip.ts';
import { git } from '../../scripts/release/git.ts';

let root = '';
const write = (path: string, content = '{}') => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'packed-'));
  for (const path of ['public/icons/icon-16.png', 'src/main.ts']) write(path);
  write('.gitignore', '/dist/\n/node_modules\n');
  git(root, 'init', '--quiet');
  git(root, 'add', '--all');
  for (const path of ['manifest.json', 'icons/icon-16.png', 'assets/main.ts-BBG2iIsK.js', 'service-worker-loader.js']) write(`dist/chrome/${path}`);
});
afterEach(() => rmSync(root, { recursive: true }));

test('a package holds what the build made of the project’s files', () => {
  expect([...packageContents(root, 'chrome').keys()].sort()).toEqual([
    'assets/main.ts-BBG2iIsK.js',
    'icons/icon-16.png',
    'manifest.json',
    'service-worker-loader.js',
  ]);
});

test.each(['assets/main.js.map', '.env', 'icons/.DS_Store', 'icons/Thumbs.db', 'notes.md'])('%s is not packed, and is named', (stray) => {
  write(`dist/chrome/${stray}`);
  expect(() => packageContents(root, 'chrome')).toThrow(stray);
});

test('a file that somebody left in public is not packed, though browsers could read it', () => {
  for (const path of ['public/draft.json', 'dist/chrome/draft.json']) write(path);
  expect(() => packageContents(root, 'chrome')).toThrow('public/draft.json');
  git(root, 'add', 'public/draft.json');
  expect([...packageContents(root, 'chrome').keys()]).toContain('draft.json');
});

test('sources are what git tracks; without git’s history, what it would not ignore', () => {
  for (const path of ['secret.txt', 'node_modules/a/index.js']) write(path);
  const tracked = ['.gitignore', 'public/icons/icon-16.png', 'src/main.ts'];
  expect([...sourceFiles(root).keys()].sort()).toEqual(tracked);
  rmSync(join(root, '.git'), { recursive: true });
  expect([...sourceFiles(root).keys()].sort()).toEqual([...tracked.slice(0, 2), 'secret.txt', 'src/main.ts']);
});

test('a zip does not depend on the order its files were found in', () => {
  const [a, b] = [Buffer.from('one'), Buffer.from('two')];
  const one = zip(
    new Map([
      ['a.js', a],
      ['b/c.js', b],
    ]),
  );
  expect(Buffer.from(one)).toEqual(
    Buffer.from(
      zip(
        new Map([
          ['b/c.js', b],
          ['a.js', a],
        ]),
      ),
    ),
  );
  expect(Buffer.from(one)).not.toEqual(
    Buffer.from(
      zip(
        new Map([
          ['a.js', b],
          ['b/c.js', a],
        ]),
      ),
    ),
  );
});
