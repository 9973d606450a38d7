import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { NOTICE, notice } from '../../scripts/licences/notice.ts';
import { ROOT } from './source-files.ts';

const REGISTRY = 'https://registry.npmjs.org/';

type Locked = { readonly integrity?: string; readonly resolved?: string; readonly link?: boolean };
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const { packages }: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'));
const { '': project, ...others } = packages;

test('every package comes from the registry, and its contents are fixed', () => {
  const all = Object.entries(others);
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter(([, { resolved = REGISTRY, link }]) => link || !resolved.startsWith(REGISTRY)).map(([path]) => path)).toEqual([]);
  expect(all.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});

test('versions are exact, and the lockfile is of the same mind', () => {
  const { dependencies, devDependencies } = packageJson;
  expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(project).toMatchObject({ dependencies, devDependencies });
});

test('no package runs a script of its own when it is installed, whoever installs', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  const places = ['README.md', 'CONTRIBUTING.md', ...filesIn('scripts'), ...filesIn('.github')];
  const installing = places.flatMap((place) => read(place).split('\n')).filter((line) => /\bnpm (?:ci|i|install)\b|'npm', \[?'(?:ci|i|install)'/.test(line));
  expect(installing).not.toEqual([]);
  expect(installing.filter((line) => !line.includes('--ignore-scripts'))).toEqual([]);
});

test('the notice that travels in the packages names everything in them (npm run licences)', () => {
  expect(read(NOTICE)).toBe(notice(ROOT));
});

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name).slice(ROOT.length)] : [],
  );
}
