import { expect, test } from 'vitest';
import { readSourceFiles } from './source-files.ts';

const files = readSourceFiles();
const table = files.find(({ path }) => path === 'src/platform/messages.ts')?.text ?? '';
const names = [...table.matchAll(/^ {2}'([a-z-]+)': define\(/gm)].map(([, name = '']) => name);

test('every message that is agreed upon is sent by somebody and answered by somebody', () => {
  expect(names.length).toBeGreaterThan(10);
  const code = files.filter(({ path }) => path !== 'src/platform/messages.ts').map(({ text }) => text);
  for (const name of names) {
    const uses = code.flatMap((text) => [...text.matchAll(new RegExp(`'${name}'(.)`, 'g'))].map(([, next]) => next));
    expect(uses, `${name} is answered`).toContain(':');
    expect(
      uses.some((next) => next === ',' || next === ')'),
      `${name} is sent`,
    ).toBe(true);
  }
});
