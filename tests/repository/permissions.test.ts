import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MANIFEST } from '../../scripts/manifest.ts';
import { covers } from '../../scripts/release/covers.ts';
import { unacknowledged } from '../../scripts/release/permissions.ts';
import { ROOT } from './source-files.ts';

const known = JSON.parse(readFileSync(join(ROOT, 'permissions.json'), 'utf8'));

test('everything browsers ask people about is acknowledged in permissions.json, with date and reason', () => {
  expect(unacknowledged(MANIFEST, known)).toEqual([]);
  const { storage, ...others } = known.permissions;
  expect(unacknowledged(MANIFEST, { ...known, permissions: others })).toEqual([expect.stringContaining('"storage"')]);
  expect(() => unacknowledged(MANIFEST, { ...known, permissions: { ...others, storage: { ...storage, because: '' } } })).toThrow();
});

test('a permission, a host or an answer about data that is new has to be acknowledged', () => {
  expect(unacknowledged({ ...MANIFEST, permissions: [...MANIFEST.permissions, 'tabs'] }, known)).toEqual([expect.stringContaining('"tabs"')]);
  expect(unacknowledged({ ...MANIFEST, host_permissions: [...MANIFEST.host_permissions, 'file:///*'] }, known)).toEqual([expect.stringContaining('file:///*')]);
  const onFtp = { matches: ['ftp://*/*'] };
  expect(unacknowledged({ ...MANIFEST, content_scripts: [...MANIFEST.content_scripts, onFtp] }, known)).toEqual([expect.stringContaining('ftp://*/*')]);
  const telling = { gecko: { data_collection_permissions: { required: ['none', 'browsingActivity'] } } };
  expect(unacknowledged({ ...MANIFEST, browser_specific_settings: telling }, known)).toEqual([expect.stringContaining('"browsingActivity"')]);
});

test('one more site below a host that was acknowledged asks nobody again', () => {
  const onOneMore = { matches: ['https://*.amazon.example/*'] };
  expect(unacknowledged({ ...MANIFEST, content_scripts: [...MANIFEST.content_scripts, onOneMore] }, known)).toEqual([]);
});

test('what is no longer asked for leaves the file, so that it cannot come back unnoticed', () => {
  expect(unacknowledged({ ...MANIFEST, permissions: MANIFEST.permissions.filter((name) => name !== 'activeTab') }, known)).toEqual([
    expect.stringContaining('"activeTab"'),
  ]);
});

test.each([
  ['https://*/*', 'https://*.amazon.co.jp/*', true],
  ['*://*/*', 'http://a.example/path', true],
  ['<all_urls>', 'ftp://a.example/*', true],
  ['https://*.a.example/*', 'https://a.example/*', true],
  ['https://*.a.example/*', 'https://*.b.a.example/*', true],
  ['https://*/*', 'http://a.example/*', false],
  ['https://*/*', '*://a.example/*', false],
  ['https://a.example/*', 'https://*.a.example/*', false],
  ['https://*.a.example/*', 'https://nota.example/*', false],
  ['https://*.a.example/*', 'https://*/*', false],
])('%s allows %s: %s', (wide, narrow, allowed) => {
  expect(covers(wide, narrow)).toBe(allowed);
});
