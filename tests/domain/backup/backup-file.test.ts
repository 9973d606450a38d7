import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BackupProblem, MOST_CHARACTERS, readBackup, writeBackup } from '../../../src/domain/backup/backup-file.ts';
import { changesBetween } from '../../../src/domain/backup/changes.ts';
import { type Everything, everythingOf, settingsOf } from '../../../src/domain/backup/everything.ts';
import { defaultSettings, MOST_SITES, parseSettings } from '../../../src/domain/settings.ts';
import { DAY } from '../../../src/domain/time.ts';
import { everything, NOW } from '../../support/everything.ts';

const DEFAULTS = everythingOf(defaultSettings(), []);
const SITE = { site: 'shop.example', since: NOW - DAY, until: NOW + DAY, why: { kind: 'code-buyback', level: 'caution' as const } };
const ENTRY = { host: 'shop.example', kind: 'code-buyback', level: 'caution' as const, choice: 'left' as const, time: NOW };
const LIST = { id: 'list01', name: 'Our list', url: 'https://lists.example/sites.txt', means: 'caution' as const };
const FULL: Everything = {
  ...DEFAULTS,
  trustedSites: [SITE],
  pauses: [{ ...SITE, site: '[::1]', guard: 'code' }],
  history: [ENTRY],
  lists: [LIST],
};

function problemIn(text: string): BackupProblem {
  const reading = readBackup(text, NOW);
  if ('everything' in reading) throw new Error('the file was accepted');
  return reading.problem;
}

/** The file of `FULL` with one part of it changed by its path; the part is taken out where there is no value. */
function damaged(path: readonly (string | number)[], value?: unknown): string {
  const file = JSON.parse(writeBackup(FULL, NOW));
  const parent = path.slice(0, -1).reduce((part, step) => part[step], file);
  const last = path.at(-1) ?? '';
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return JSON.stringify(file, null, 2);
}

/** Every field of the file, by its path, as it is written for people. */
function fieldsOf(value: unknown, path: readonly (string | number)[] = []): { path: readonly (string | number)[]; name: string }[] {
  const name = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const steps = inner.map(([key, part]) => [Array.isArray(value) ? Number(key) : key, part] as const);
  return [...(path.length > 0 ? [{ path, name }] : []), ...steps.flatMap(([step, part]) => fieldsOf(part, [...path, step]))];
}

const FIELDS = fieldsOf(JSON.parse(writeBackup(FULL, NOW))).filter(({ name }) => name !== 'format');

describe('everything in a file', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(everything, (all) => {
        expect(readBackup(writeBackup(all, NOW), NOW)).toEqual({ everything: all });
      }),
    );
  });

  test('goes through the settings and back, and nothing of it gets lost in storage', () => {
    fc.assert(
      fc.property(everything, (all) => {
        const stored = parseSettings(JSON.parse(JSON.stringify(settingsOf(all))));
        expect(everythingOf(stored, all.history)).toEqual(all);
        expect(changesBetween(all, everythingOf(stored, all.history))).toEqual([]);
      }),
    );
  });

  test('may be pauses of two guards on one site', () => {
    const both: Everything = { ...FULL, pauses: (['code', 'charge'] as const).map((guard) => ({ ...SITE, guard })) };
    expect(readBackup(writeBackup(both, NOW), NOW)).toEqual({ everything: both });
  });

  test('may have been saved by an editor: with a mark at its beginning, other line ends, other spaces', () => {
    const text = writeBackup(FULL, NOW);
    expect(readBackup(`\ufeff${text.replace(/\n/g, '\r\n')}`, NOW)).toEqual({ everything: FULL });
    expect(readBackup(JSON.stringify(JSON.parse(text)), NOW)).toEqual({ everything: FULL });
  });
});

describe('a field that is wrong is named, with its line', () => {
  test.each(FIELDS)('$name, with a value of another kind', ({ path, name }) => {
    const text = damaged(path, { nonsense: true });
    const problem = problemIn(text);
    expect(problem.type).toBe('wrong-fields');
    const fields = problem.type === 'wrong-fields' ? problem.fields : [];
    expect(fields.some(({ field }) => field === name || field.startsWith(`${name}.`))).toBe(true);
    // The nonsense stands on that line or, as the beginning of what it is in, on the next.
    for (const { field, line } of fields)
      expect(
        text
          .split('\n')
          .slice(line - 1, line + 1)
          .join(),
        field,
      ).toContain('nonsense');
  });

  test.each(FIELDS.filter(({ path, name }) => typeof path.at(-1) === 'string' && !name.endsWith('.why') && name !== 'lists'))(
    '$name, when it is missing',
    ({ path, name }) => {
      expect(problemIn(damaged(path))).toMatchObject({ type: 'wrong-fields', fields: [{ field: name, fault: 'missing' }] });
    },
  );

  test.each([[], ['preferences'], ['preferences', 'guards'], ['trustedSites', 0], ['trustedSites', 0, 'why'], ['pauses', 0], ['history', 0]])(
    'something unknown in %j',
    (...path) => {
      const steps = [...path.flat(), 'surprise'];
      expect(problemIn(damaged(steps, 1))).toMatchObject({ type: 'wrong-fields', fields: [{ fault: 'unknown', field: expect.stringMatching(/surprise$/) }] });
    },
  );

  test('several at once are all named, and the line is the one an editor shows', () => {
    const text = damaged(['trustedSites', 0, 'until'], 'tomorrow').replace('"zh": true', '"zh": "yes"');
    const problem = problemIn(text);
    const fields = problem.type === 'wrong-fields' ? problem.fields : [];
    expect(fields.map(({ field }) => field)).toEqual(['preferences.vocabulary.zh', 'trustedSites[0].until']);
    for (const { field, line } of fields) expect(text.split('\n')[line - 1]).toContain(`"${field.split('.').at(-1)}"`);
  });
});

describe('trust that nobody could have given here is refused', () => {
  test.each([
    ['in a suffix that many share', ['trustedSites', 0, 'site'], 'co.jp'],
    ['in everything', ['trustedSites', 0, 'site'], 'com'],
    ['in an address', ['trustedSites', 0, 'site'], 'https://shop.example/'],
    ['in a part of a site', ['pauses', 0, 'site'], 'www.shop.example'],
    ['for years', ['trustedSites', 0, 'until'], NOW + 1000 * DAY],
    ['for longer than there are days', ['pauses', 0, 'until'], 1e300],
    ['from a day to come', ['trustedSites', 0, 'since'], NOW + 40 * DAY],
    ['twice', ['trustedSites', 1], { site: 'shop.example', since: NOW, until: NOW + DAY }],
  ] as const)('%s', (_, path, value) => {
    const problem = problemIn(damaged(path, value));
    const field = `${path[0]}[${path[1]}].${path[2] ?? 'site'}`;
    expect(problem).toMatchObject({ type: 'wrong-fields', fields: expect.arrayContaining([expect.objectContaining({ field, fault: 'wrong' })]) });
  });

  test('more sites than are kept', () => {
    const trustedSites = Array.from({ length: MOST_SITES + 1 }, (_, at) => ({ ...SITE, site: `shop-${at}.example` }));
    expect(problemIn(writeBackup({ ...FULL, trustedSites }, NOW))).toEqual({ type: 'too-many-sites' });
  });
});

describe('a file that is no backup of ours', () => {
  test.each([
    ['an empty one', '', { type: 'not-json', line: 1 }],
    ['one that was cut off', writeBackup(FULL, NOW).split('\n').slice(0, 12).join('\n'), { type: 'not-json', line: 12 }],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000', { type: 'not-json', line: 1 }],
    ['settings of another program', '{"uBlock": {"filters": []}}', { type: 'other-program' }],
    ['a list', '[]', { type: 'other-program' }],
    ['nothing at all', 'null', { type: 'other-program' }],
    ['one of a newer version', damaged(['version'], 2), { type: 'newer' }],
    ['one that is far too big', `"${'x'.repeat(MOST_CHARACTERS)}"`, { type: 'too-big' }],
  ])('%s', (_, text, problem) => {
    expect(problemIn(text)).toEqual(problem);
  });

  test('whatever was done to a file, it is taken whole or not at all', () => {
    const damage = fc.record({ at: fc.nat(3_000), cut: fc.nat(12), put: fc.string({ maxLength: 4 }) });
    fc.assert(
      fc.property(everything, damage, (all, { at, cut, put }) => {
        const text = writeBackup(all, NOW);
        const reading = readBackup(text.slice(0, at) + put + text.slice(at + cut), NOW);
        if ('everything' in reading) expect(readBackup(writeBackup(reading.everything, NOW), NOW)).toEqual(reading);
        else expect(reading.problem.type).toMatch(/./);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what would change', () => {
  test('is named part by part, and is nothing where nothing does', () => {
    const after: Everything = {
      preferences: {
        ...DEFAULTS.preferences,
        warnings: { banner: 'off', alert: 'always', marks: 'always' },
        guards: { ...DEFAULTS.preferences.guards, amountFrom: 5 },
        history: 'on',
      },
      trustedSites: [{ ...SITE, until: SITE.until + 1 }],
      pauses: [],
      history: [ENTRY, ENTRY],
      lists: [{ ...LIST, means: 'danger' }],
    };
    expect(changesBetween(FULL, after)).toEqual([
      { part: 'warnings', name: 'banner', from: 'always', to: 'off' },
      { part: 'guards', name: 'amountFrom', from: 10_000, to: 5 },
      { part: 'trustedSites', added: after.trustedSites, removed: ['shop.example'] },
      { part: 'pauses', added: [], removed: ['[::1]'] },
      { part: 'lists', added: ['Our list'], removed: [] },
      { part: 'history-wish', from: 'unasked', to: 'on' },
      { part: 'history', from: 1, to: 2 },
    ]);
    expect(changesBetween(FULL, FULL)).toEqual([]);
  });

  test('one list instead of another is one that comes and one that goes', () => {
    const lists = [LIST, { ...LIST, id: 'list02', name: 'Old list' }];
    const after = [LIST, { ...LIST, id: 'list03', name: 'New list' }];
    expect(changesBetween({ ...FULL, lists }, { ...FULL, lists: after })).toEqual([{ part: 'lists', added: ['New list'], removed: ['Old list'] }]);
  });
});
