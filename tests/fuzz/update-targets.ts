import fc from 'fast-check';
import { expect } from 'vitest';
import { judge } from '../../src/cli/judge.ts';
import { createEngine } from '../../src/domain/engine.ts';
import { RELEASE_FORMAT, RELEASE_SCHEMA, readRelease } from '../../src/domain/updates/release.ts';
import { parseUpdates, releaseInUse } from '../../src/domain/updates/state.ts';
import { bundledRules } from '../../src/rule-packs/bundle.ts';
import { readFixtures } from '../support/fixtures.ts';
import { anyText, asStored, damaged, edited } from './inputs.ts';
import { target } from './target.ts';

const { words, packs } = bundledRules();
const RELEASE = { format: RELEASE_FORMAT, schema: RELEASE_SCHEMA, version: 2, created: '2026-11-26T00:00:00Z', expires: '2027-02-26T00:00:00Z', words, packs };
const CHANNEL = 'https://rules.example/';
const kept = { version: 2, created: 1, expires: 2, received: 1, signature: 'x' };
const UPDATES = {
  channel: CHANNEL,
  etag: '"1"',
  highest: 2,
  latest: 1,
  newest: kept,
  previous: kept,
  choice: 'previous',
  checked: 1,
  outcome: { came: 'unchanged' },
};
const [page] = readFixtures().filter(({ level }) => level === 'danger');

/** Whatever comes over an update channel, or back from where it was kept. */
export const UPDATE_TARGETS = [
  target(
    'releases of rules',
    fc.oneof(
      damaged(fc.constant(RELEASE)).map((data) => JSON.stringify(data) ?? ''),
      edited([JSON.stringify(RELEASE)]),
      anyText,
    ),
    (text) => {
      const release = readRelease(text, bundledRules);
      if (release.state === 'read' && page) expect(judge(page, createEngine(release.rules)).level).toBeTruthy();
    },
  ),

  target('what is known of a channel', fc.tuple(damaged(fc.constant(UPDATES)).map(asStored), fc.nat()), ([stored, bundled]) => {
    const updates = parseUpdates(stored, CHANNEL);
    expect(parseUpdates(asStored(updates), CHANNEL)).toEqual(updates);
    expect(releaseInUse(updates, bundled)?.version ?? Number.POSITIVE_INFINITY).toBeGreaterThan(bundled);
  }),
];
