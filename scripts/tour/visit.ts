import type { Verdict } from '../../src/domain/verdict.ts';
import type { GuardBrowser } from '../../tests/browser/support/browser.ts';
import { eventually, pause } from '../../tests/browser/support/eventually.ts';
import type { Tab } from '../../tests/browser/support/tab.ts';
import type { textsIn } from '../../tests/browser/support/texts.ts';
import type { Place } from './places.ts';

export type Texts = ReturnType<typeof textsIn>;

/** What a visitor of a page got to see. */
export type Sight = {
  /** What the popup is told; `null` where nothing of ours answered. */
  readonly verdict: Verdict | null;
  /** Whether our warning stood on the page. */
  readonly warned: boolean;
  readonly page: Buffer;
  readonly popup: Buffer;
};

/** A small phone. The window around it stays wide (see ROOMY): the popup takes its size from the window. */
const PHONE = { width: 360, height: 640, scale: 2 };
/** A window that leaves a popup the room a browser allows it. */
export const ROOMY = { width: 1024, height: 860 };
/** A page judged while it is still being read is judged again; by then that is over, and so is a look that finds nothing. */
const LAST_LOOK = 700;

/** Goes to a page as a person would, waits for the verdict and takes the pictures. */
export async function visit(browser: GuardBrowser, place: Place, t: Texts): Promise<Sight> {
  const tab = await browser.openTab();
  try {
    await tab.showOn(PHONE);
    await tab.open(place.url);
    if (place.approach) await tab.clickOn(place.approach.press);
    await tab.settled(place.fixture.level);
    await pause(LAST_LOOK);
    const report = await tab.report();
    const warned = await hasWarning(tab, t, report !== null && report.verdict.level !== 'none');
    return { verdict: report?.verdict ?? null, warned, page: await tab.screenshot(), popup: await pictureOfPopup(tab, t) };
  } finally {
    await tab.close();
  }
}

/** Looks for our region; where the verdict asks for one, it is given the time to appear. */
async function hasWarning(tab: Tab, t: Texts, awaited: boolean): Promise<boolean> {
  const look = () => tab.has('region', t('extensionName'));
  return awaited ? ((await eventually(async () => (await look()) || undefined)) ?? false) : look();
}

async function pictureOfPopup(tab: Tab, t: Texts): Promise<Buffer> {
  const popup = await tab.openPopup();
  try {
    await popup.find('tab', t('popupTabPage'));
    await popup.gone('text', t('popupLoading'));
    return await popup.screenshot();
  } finally {
    await popup.close();
  }
}
