import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge } from '../../src/cli/judge.ts';
import { createEngine } from '../../src/domain/engine.ts';
import { bundledRules } from '../../src/rule-packs/bundle.ts';
import { readFixtures } from '../support/fixtures.ts';
import { GuardChromium } from './support/chromium.ts';
import { serveFixtures } from './support/site.ts';

const fixtures = readFixtures();
const engine = createEngine(bundledRules());

/** Without this the command line would measure another engine than the one people use. */
describe('the extension and the command line judge alike', () => {
  let browser: GuardChromium;
  beforeAll(async () => {
    browser = await GuardChromium.launch({ language: 'ja', site: serveFixtures(fixtures) });
  });
  afterAll(() => browser.close());

  test.each(fixtures)('$name', async (page) => {
    const expected = judge(page, engine);
    const tab = await browser.openTab(page.url);
    const seen = (await tab.settled(expected.level))?.verdict;
    expect(seen).toEqual(expected);
    expect({ kind: expected.kind, level: expected.level }).toEqual({ kind: page.kind, level: page.level });
    await tab.page.close();
  });
});
