import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const BACKGROUND = 'service-worker-loader.js';
const SCRIPTS = ['gate', 'look', 'guards', 'main', 'marks/lookout', 'amazon-look'].map((name) => `src/content/${name}.js`);

describe.each(['chrome', 'firefox'])('the built package for %s', (target) => {
  const folder = fileURLToPath(new URL(`../../dist/${target}`, import.meta.url));
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  test('has scripts that stand alone and nothing a page could reach', () => {
    expect(files, 'run npm run build first').toContain('manifest.json');
    const built = JSON.parse(read('manifest.json'));
    expect(built.web_accessible_resources).toBeUndefined();
    expect(built.content_scripts.flatMap(({ js }: { js: string[] }) => js)).toEqual(SCRIPTS);
    expect(built.background).toEqual(target === 'chrome' ? { service_worker: BACKGROUND } : { scripts: [BACKGROUND] });
    const split = [...SCRIPTS, BACKGROUND].filter((script) => /\bimport\s*[({"']|\bexport\s*\{/.test(read(script)));
    expect(split).toEqual([]);
  });

  // Bytes are exact where times are not: what is carried to every page, and what is fetched or started anew again and again.
  test.each([
    ['what every page carries', ['src/content/gate.js', 'src/content/look.js'], 12_000],
    ['the guards', ['src/content/guards.js'], 15_200],
    ['the second stage', ['src/content/main.js'], 170_000],
    ['the background', [BACKGROUND], 375_000],
  ])('%s is no larger than it was', (_, scripts, most) => {
    const bytes = scripts.reduce((sum, script) => sum + Buffer.byteLength(read(script)), 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(most);
  });

  test('has a popup whose scripts are small enough to be there at once', () => {
    const page = read('src/popup/index.html');
    const scripts = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file = '']) => file);
    const bytes = scripts.map((file) => gzipSync(read(file), { level: 9 }).length).reduce((sum, size) => sum + size, 0);
    expect(scripts).not.toEqual([]);
    expect(bytes).toBeLessThanOrEqual(60_000);
  });

  test('holds no source maps, no development server and no code made from strings', () => {
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    const offenders = files.filter((file) => file.endsWith('.js') && /\/\/localhost|\beval\(|new Function\(|sourceMappingURL/.test(read(file)));
    expect(offenders).toEqual([]);
  });
});
