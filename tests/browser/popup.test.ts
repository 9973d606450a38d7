import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { CHECKLIST } from '../../src/domain/guidance/rules.ts';
import { fixture } from '../support/fixtures.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { serveFixtures } from './support/site.ts';

const REDEEM = fixture('amazon-redeem/hit-jp-main');
const BLOG = fixture('code-buyback/miss-personal-blog');
const file = join(tmpdir(), 'gift-card-guard-story.html');
writeFileSync(file, '<!doctype html><title>A file</title><p>ギフト券の買取</p>');

inBrowsers('the popup', { site: serveFixtures([REDEEM, BLOG]) }, ({ browser, language, t }) => {
  test('on a redemption page it says what the banner says', async () => {
    const tab = await browser.openTab(REDEEM.url);
    await tab.settled('notice');
    const popup = await tab.openPopup();
    await popup.find('heading', language === 'ja' ? '登録すると、元に戻せません' : 'Once you add it, there is no way back');
    expect(await popup.evaluate('document.documentElement.lang')).toBe(language);
    await popup.close();
  });

  test('where nothing was found it says so, and what that does not mean', async () => {
    const tab = await browser.openTab(BLOG.url);
    const popup = await tab.openPopup();
    await popup.find('heading', t('popupNothingTitle'));
    await popup.find('text', t('popupNothing'));
    await popup.close();
  });

  test.each(['a page of the browser itself', 'a file'])('on %s it is calm, and the rules can be read', async (kind) => {
    const tab = await browser.openTab(kind === 'a file' ? pathToFileURL(file).href : browser.ownPage);
    const popup = await tab.openPopup();
    await popup.find('heading', t('popupUnreachableTitle'));
    await popup.click('tab', t('popupTabRules'));
    await popup.find('table', t('rulesTitle'));
    for (const rule of ['ruleState', 'ruleCash', 'ruleGive', 'ruleUse', 'ruleRefund'] as const) await popup.find('rowheader', t(rule));
    await popup.close();
  });

  test('its parts are tabs for the keyboard', async () => {
    const tab = await browser.openTab(BLOG.url);
    const popup = await tab.openPopup();
    await popup.click('tab', t('popupTabPage'));
    await popup.press('ArrowRight');
    await popup.find('tab', t('popupTabGuide'), { focused: true, selected: true });
    await popup.press('ArrowRight');
    await popup.find('table', t('rulesTitle'));
    await popup.press('ArrowRight');
    await popup.find('link', `${t('moreFaq')} ${t('moreFaqHint')}`);
    await popup.press('ArrowRight');
    await popup.find('tab', t('popupTabPage'), { focused: true, selected: true });
    await popup.close();
  });

  test('the checklist keeps its answers while the browser is open, and can be cleared', async () => {
    const tab = await browser.openTab(BLOG.url);
    const moreChecklist = `${t('moreChecklist')} ${t('moreChecklistHint')}`;
    const popup = await tab.openPopup();
    await popup.click('tab', t('popupTabMore'));
    await popup.click('link', moreChecklist);
    await popup.find('heading', t('moreChecklist'), { focused: true });
    for (const name of CHECKLIST) await popup.click('checkbox', t(`check${name}`));
    await popup.find('text', t('decideDone'));
    await popup.close();

    const again = await tab.openPopup();
    await again.click('tab', t('popupTabMore'));
    await again.click('link', moreChecklist);
    await again.find('text', t('decideDone'));
    await again.click('button', t('decideReset'));
    await again.gone('text', t('decideDone'));
    await again.find('checkbox', t('checkNobodyAsked'), { checked: false });
    await again.close();
  });
});
