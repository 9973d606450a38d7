import { expect, test } from 'vitest';
import { readSourceFiles } from './source-files.ts';

const files = readSourceFiles();
const isTable = ({ path }: { path: string }) => /platform\/(page-)?messages\.ts$/.test(path);
const table = files
  .filter(isTable)
  .map(({ text }) => text)
  .join('\n');
const names = [...table.matchAll(/^ {2}'([a-z-]+)': define\(/gm)].map(([, name = '']) => name);

test('every message that is agreed upon is sent by somebody and answered by somebody', () => {
  expect(names.length).toBeGreaterThan(10);
  const code = files.filter((file) => !isTable(file)).map(({ text }) => text);
  for (const name of names) {
    const uses = code.flatMap((text) => [...text.matchAll(new RegExp(`'${name}'(.)`, 'g'))].map(([, next]) => next));
    expect(uses, `${name} is answered`).toContain(':');
    expect(
      uses.some((next) => next === ',' || next === ')'),
      `${name} is sent`,
    ).toBe(true);
  }
});
