import { type Fixture, fixture } from '../../support/fixtures.ts';
import { placePage } from '../../support/places.ts';
import type { GuardBrowser } from '../support/browser.ts';
import type { Screen } from '../support/driver.ts';
import { type Site, serveFixtures } from '../support/site.ts';
import type { Surface } from '../support/surface.ts';
import type { Tab } from '../support/tab.ts';
import { SCENES } from './all.ts';
import type { Scene, Texts } from './scene.ts';

/** A window that leaves a popup the room a browser allows it; the popup's own size follows from its content. */
export const ROOMY: Screen = { width: 1024, height: 860 };

/** What a scene stands on: the tab, and where it is asked for the popup over it. */
export type OnStage = { readonly tab: Tab; readonly surface: Surface };

/** The pretended web of all scenes. */
export function siteOfScenes(): Site {
  const names = new Set(SCENES.flatMap((scene) => ('page' in scene && scene.page !== undefined ? [scene.page] : [])));
  return serveFixtures([...names].map(pageNamed));
}

/** Brings a scene about as if nothing had been there before, lets `look` look at it, and clears the stage. */
export async function onStage<T>(scene: Scene, browser: GuardBrowser, t: Texts, screen: Screen, look: (stage: OnStage) => Promise<T>): Promise<T> {
  await prepare(scene, browser);
  const tab = await browser.openTab();
  try {
    await tab.showOn(scene.where === 'popup' ? ROOMY : screen);
    if (scene.where === 'popup') return await inPopup(scene, tab, browser, t, look);
    if (scene.where === 'page') await tab.open(pageNamed(scene.page).url);
    else await tab.open(await addressOf(scene, browser));
    await scene.show(tab, t);
    return await look({ tab, surface: tab });
  } finally {
    await tab.close();
  }
}

async function inPopup<T>(
  { page, show }: Extract<Scene, { where: 'popup' }>,
  tab: Tab,
  browser: GuardBrowser,
  t: Texts,
  look: (stage: OnStage) => Promise<T>,
): Promise<T> {
  const there = page === undefined ? null : pageNamed(page);
  await tab.open(there?.url ?? browser.ownPage);
  if (there) await tab.settled(there.level);
  const popup = await tab.openPopup();
  try {
    await show(popup, t);
    return await look({ tab, surface: popup });
  } finally {
    await popup.close();
  }
}

/** The first answer to a message counts, and one that needs no waiting is first. */
const ANSWER_AS_STAGED = `globalThis.isStaged ??= chrome.runtime.onMessage.addListener((message, _sender, respond) => {
  if (Object.hasOwn(globalThis.staged, message.name)) respond(globalThis.staged[message.name]);
}) ?? true`;

/** A page where results or posts are read is no page to be warned of as a whole. */
function pageNamed(name: string): Fixture {
  const [folder, place = ''] = name.split('/');
  return folder === 'places' ? { ...placePage(place), kind: 'none', level: 'none', story: '' } : fixture(name);
}

/** The rules stay: pages wait for them. */
async function prepare(scene: Scene, browser: GuardBrowser): Promise<void> {
  await browser.forget('lists');
  await browser.inBackground(`globalThis.staged = ${JSON.stringify(scene.answers?.(Date.now()) ?? {})}; ${ANSWER_AS_STAGED}`);
  const kept = scene.kept?.(Date.now()) ?? {};
  for (const area of ['session', 'local'] as const) if (kept[area]) await browser.store(area, kept[area]);
  if (scene.where === 'page' && scene.clipboard !== undefined) await browser.copy(scene.clipboard);
}

async function addressOf({ where, at }: Extract<Scene, { where: 'popup-in-tab' | 'options' | 'welcome' }>, browser: GuardBrowser): Promise<string> {
  const page = await browser.addressOf(where === 'popup-in-tab' ? 'popup' : where);
  return at === undefined ? page : `${page}#${at}`;
}
