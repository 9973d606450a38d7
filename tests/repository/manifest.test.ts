import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { MANIFEST } from '../../scripts/manifest.ts';
import { MARKETPLACES } from '../../src/domain/amazon.ts';
import { CODE_ENTRY } from '../../src/domain/code-entry.ts';
import { ROOT } from './source-files.ts';

test('the version stands in package.json alone, and the lockfile repeats it', () => {
  expect(manifest).not.toHaveProperty('version');
  expect(MANIFEST.version).toBe(packageJson.version);
  const lockfile: { version: string; packages: Record<string, { version: string }> } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  expect([lockfile.version, lockfile.packages['']?.version]).toEqual([packageJson.version, packageJson.version]);
});

test('it asks for as little as it can, and the README explains each permission', () => {
  expect(manifest.permissions).toEqual(['storage', 'alarms', 'scripting', 'contextMenus', 'activeTab']);
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  for (const permission of [...manifest.permissions, 'host_permissions']) expect(readme).toContain(`\`${permission}\``);
});

test('nothing of ours is reachable from a page', () => {
  expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
  expect(Object.keys(manifest)).not.toContain('externally_connectable');
});

test('every Amazon shop has its code entry pages covered, and the gift finder never is', () => {
  expect(CODE_ENTRY.matches).toHaveLength(MARKETPLACES.length);
  const covers = (url: string) => CODE_ENTRY.globs.some((glob) => new RegExp(`^${glob.replaceAll('*', '.*')}$`).test(url));
  for (const path of ['gc/redeem', 'gc/redeem?claimCode=x', '-/en/gc/redeem/ref=x', 'gp/css/gc/payment', 'apay-products/gc/claim', 'checkout/p/1'])
    expect(covers(`https://www.amazon.in/${path}`), path).toBe(true);
  expect(covers('https://www.amazon.co.jp/gcx/-/gfhz/')).toBe(false);
});

test('every runtime dependency is explained in the README', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  for (const name of Object.keys(packageJson.dependencies)) expect(readme).toContain(`| \`${name}\``);
});
