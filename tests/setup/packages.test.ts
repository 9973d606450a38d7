import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuseLink } from '../../scripts/setup/packages.mjs';

test('packages are never installed through a link, which would empty the folder of another checkout', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linked-'));
  try {
    const [other, link] = [join(folder, 'other'), join(folder, 'node_modules')];
    expect(() => refuseLink(link)).not.toThrow();
    mkdirSync(other);
    writeFileSync(join(other, 'a-package'), '');
    expect(() => refuseLink(other)).not.toThrow();
    symlinkSync(other, link);
    expect(() => refuseLink(link)).toThrow(/is a link to .*other/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
