import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

/** The class names a style sheet gives a look of their own, without anything around or beside them. */
function classesOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^\.([\w-]+) \{/gm)].map(([, name = '']) => name);
}

test.each(['popup', 'options', 'welcome'])('all style sheets of src/%s and src/ui end up in one page, so no two give the same name a look', (surface) => {
  const sheets = [surface, 'ui'].flatMap((folder) =>
    readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' }).flatMap((file) =>
      file.endsWith('.css') ? [join(ROOT, 'src', folder, file)] : [],
    ),
  );
  const owners = new Map<string, Set<string>>();
  for (const sheet of sheets) for (const name of classesOf(sheet)) owners.set(name, (owners.get(name) ?? new Set()).add(sheet.slice(ROOT.length)));
  expect(sheets.length).toBeGreaterThan(1);
  expect([...owners].filter(([, files]) => files.size > 1).map(([name, files]) => `${name}: ${[...files].join(', ')}`)).toEqual([]);
});
