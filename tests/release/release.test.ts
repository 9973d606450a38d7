import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changes, git } from '../../scripts/release/git.ts';
import { release, type Workshop } from '../../scripts/release/release.ts';
import { versionOf } from '../../scripts/release/version.ts';
import { CHANGELOG, inProject, type Project } from './project.ts';

const WORKSHOP: Workshop = {
  objections: () => [],
  check: async () => {},
  make: async () => new Map([['small-0.2.0-chrome.zip', Buffer.from('a zip')]]),
};

describe('a release', () => {
  test('is checked and made with its own version, put into its folder, committed and tagged at the end', () =>
    inProject(async ({ root }) => {
      const seen: string[] = [];
      const folder = await release(root, '0.2.0', {
        objections: () => [],
        check: async () => void seen.push(`checked ${versionOf(root)}, tags: ${git(root, 'tag')}`),
        make: async () => {
          seen.push('made');
          return WORKSHOP.make();
        },
      });
      expect(seen).toEqual(['checked 0.2.0, tags: v0.1.0', 'made']);
      expect(folder).toBe(join(root, 'dist/releases/0.2.0'));
      expect(readdirSync(folder)).toEqual(['small-0.2.0-chrome.zip']);
      expect(changes(root)).toBe('');
      expect(git(root, 'log', '-1', '--format=%s')).toBe('Release 0.2.0');
      expect(git(root, 'rev-parse', 'v0.2.0^{commit}')).toBe(git(root, 'rev-parse', 'HEAD'));
      const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
      expect([versionOf(root), lock.version, lock.packages[''].version]).toEqual(['0.2.0', '0.2.0', '0.2.0']);
    }));

  test('of the version that package.json has already, and that never went out, needs a tag only', () =>
    inProject(async ({ root }) => {
      git(root, 'tag', '--delete', 'v0.1.0');
      const before = git(root, 'rev-parse', 'HEAD');
      await release(root, '0.1.0', WORKSHOP);
      expect(git(root, 'rev-parse', 'v0.1.0^{commit}')).toBe(before);
    }));
});

describe('it is refused, with the reason, and nothing is touched', () => {
  const refused: [why: string, version: string, prepare: (project: Project) => void, says: RegExp][] = [
    ['a change that is not committed', '0.2.0', ({ write }) => write('CHANGELOG.md', `${CHANGELOG}\n`), /not committed.*\n.*CHANGELOG\.md/],
    ['a file git does not know', '0.2.0', ({ write }) => write('notes.txt', 'x'), /not committed.*\n.*notes\.txt/],
    ['no version', 'next', () => {}, /"next" is no version/],
    ['a version no browser takes', '0.2.70000', () => {}, /is no version/],
    ['a tag that exists', '0.1.0', () => {}, /tag v0\.1\.0 exists/],
    ['a version below the last', '0.0.9', () => {}, /0\.0\.9 is lower than 0\.1\.0, which was released/],
    ['no section in the changelog', '0.4.0', () => {}, /no section "## 0\.4\.0 \(date\)"/],
    ['a section without a date', '0.3.0', () => {}, /does not say when 0\.3\.0 goes out/],
    [
      'an empty section',
      '0.2.0',
      ({ write, commit }) => {
        write('CHANGELOG.md', CHANGELOG.replace('- Something people get.', ''));
        commit();
      },
      /section of 0\.2\.0 in CHANGELOG\.md is empty/,
    ],
    [
      'a version below the one in package.json',
      '0.2.0',
      ({ write, commit }) => {
        write('package.json', `${JSON.stringify({ name: 'small', version: '0.9.0' }, null, 2)}\n`);
        commit();
      },
      /0\.2\.0 is lower than 0\.9\.0, the version in package\.json/,
    ],
  ];

  test.each(refused)('%s', (_, version, prepare, says) =>
    inProject(async (project) => {
      prepare(project);
      await expectRefusal(project, version, WORKSHOP, says);
    }),
  );

  test('a permission nobody acknowledged', () =>
    inProject((project) => expectRefusal(project, '0.2.0', { ...WORKSHOP, objections: () => ['The manifest asks for "tabs".'] }, /asks for "tabs"/)));

  test('a check that fails', () =>
    inProject((project) => expectRefusal(project, '0.2.0', { ...WORKSHOP, check: () => Promise.reject(new Error('a story failed')) }, /a story failed/)));

  test('packages that cannot be made', () =>
    inProject((project) => expectRefusal(project, '0.2.0', { ...WORKSHOP, make: () => Promise.reject(new Error('no build')) }, /no build/)));
});

test('checks that change files of the project are found out', () =>
  inProject(async ({ root, write }) => {
    const check = async () => write('CHANGELOG.md', `${CHANGELOG}\n`);
    await expect(release(root, '0.2.0', { ...WORKSHOP, check })).rejects.toThrow(/changed files that git tracks:[\s\S]*CHANGELOG\.md/);
    expect(git(root, 'tag')).toBe('v0.1.0');
    expect(versionOf(root)).toBe('0.1.0');
  }));

async function expectRefusal({ root }: Project, version: string, workshop: Workshop, says: RegExp): Promise<void> {
  const state = () => [changes(root), git(root, 'rev-parse', 'HEAD'), git(root, 'tag'), versionOf(root), existsSync(join(root, 'dist'))];
  const before = state();
  await expect(release(root, version, workshop)).rejects.toThrow(says);
  expect(state()).toEqual(before);
}
