import process from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { judge } from '../../src/cli/judge.ts';
import { createEngine } from '../../src/domain/engine.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { bundledRules } from '../../src/rule-packs/bundle.ts';
import { readFixtures } from '../support/fixtures.ts';
import { eventually } from './support/eventually.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { serveFixtures } from './support/site.ts';
import type { Tab } from './support/tab.ts';

const fixtures = readFixtures();
const engine = createEngine(bundledRules());
/** The engine is the same everywhere and knows all pages from its own tests; some of each kind show that browsers read pages alike. */
const EVERY: Readonly<Record<string, number>> = { chromium: 6, firefox: 12 };

/** Without this the command line would measure another engine than the one people use. */
inBrowsers('the extension and the command line judge alike', { languages: ['ja'], site: serveFixtures(fixtures) }, ({ browser, name }) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await browser.openTab();
  });

  const every = process.env['PAGES'] === 'all' ? 1 : (EVERY[name] ?? 1);

  test.each(fixtures.filter((_, position) => position % every === 0))('$name', async (page) => {
    const expected = judge(page, engine);
    await tab.open(page.url);
    let seen: Verdict | undefined;
    // A page that is judged while it is still being read is judged again.
    await eventually(async () => {
      seen = (await tab.report())?.verdict;
      return isDeepStrictEqual(seen, expected) || undefined;
    });
    expect(seen).toEqual(expected);
    expect({ kind: expected.kind, level: expected.level }).toEqual({ kind: page.kind, level: page.level });
  });
});
