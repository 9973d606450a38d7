import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { ROOT } from './source-files.ts';

const filesIn = (folder: string) => readdirSync(join(ROOT, folder)).map((name) => ({ name, text: readFileSync(join(ROOT, folder, name), 'utf8') }));

describe.each(filesIn('.github/workflows'))('the workflow $name', ({ text }) => {
  test('runs commands that exist at home', () => {
    const commands = [...text.matchAll(/run: npm (?:run )?([a-z:-]+)/g)].map(([, command = '']) => command);
    for (const command of commands) expect([...Object.keys(packageJson.scripts), 'audit']).toContain(command);
  });

  test('takes foreign actions by their commit, and names the version it stood for', () => {
    const actions = [...text.matchAll(/uses: (\S+)(.*)/g)].filter(([, action]) => !action?.startsWith('./'));
    expect(actions).not.toEqual([]);
    for (const [, action, version] of actions) expect(`${action}${version}`).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may read only, where it does not say why it needs more', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(text).not.toMatch(/pull_request_target|write-all/);
  });
});

test.each(filesIn('.github/ISSUE_TEMPLATE').filter(({ name }) => name !== 'config.yml'))(
  'the form $name warns of codes in both languages and takes a record',
  ({ text }) => {
    for (const words of ['クレームコード', 'gift card code', '記録を残す', 'Keep a record']) expect(text).toContain(words);
  },
);
