import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { CHECKSUMS, pack } from '../../scripts/package/pack.ts';
import { packagedElsewhere } from '../../scripts/package/prove.ts';
import { ROOT } from '../repository/source-files.ts';

describe('what the stores get', { timeout: 240_000 }, () => {
  const here = pack(ROOT);
  const named = (end: string) => [...here].find(([name]) => name.endsWith(end))?.[1] ?? new Uint8Array();

  test('is the same, byte for byte, when it is built from the packed sources in another folder, on another day, in another time zone', () => {
    const anotherDay = `--import=${join(ROOT, 'tests/build/another-day.mjs')}`;
    const elsewhere = packagedElsewhere(named('-sources.zip'), {
      packages: { linkTo: join(ROOT, 'node_modules') },
      env: { NODE_OPTIONS: anotherDay, TZ: 'Pacific/Kiritimati' },
    });
    expect(elsewhere, 'is dist older than src? npm run build').toBe(String(Buffer.from(here.get(CHECKSUMS) ?? [])));
  });

  test('says nothing of this machine', () => {
    const texts = ['-chrome.zip', '-firefox.zip'].flatMap((end) =>
      Object.entries(unzipSync(named(end))).map(([path, content]) => `${path}: ${Buffer.from(content)}`),
    );
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter((text) => text.includes(ROOT))).toEqual([]);
  });

  test('comes with a bill of materials: the packages in it, and none of the tools', () => {
    const bill = JSON.parse(String(Buffer.from(named('.cdx.json'))));
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'gift-card-guard' } } });
    expect(bill.components.map(({ name }: { name: string }) => name).sort()).toEqual(['preact', 'tldts', 'tldts-core', 'webextension-polyfill', 'zod']);
  });
});
