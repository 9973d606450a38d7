import type { BrowserContext, Page } from 'playwright-core';
import { servePage } from '../../tests/browser/support/site.ts';
import { indexPage } from './index-page.ts';
import type { Language } from './language.ts';
import { launch } from './launch.ts';
import { LOOK_FOR } from './look-for.ts';
import type { Place } from './places.ts';
import { tourSite } from './tour-site.ts';

const HOST = 'tour.gift-card-guard.example';

/** Opens a window on the tour's first page and waits until the person closes it. Gives the exit code. */
export async function showTour(places: readonly Place[], language: Language): Promise<number> {
  console.log('• Opening a Chromium window with the extension …');
  const site = tourSite(places, servePage(HOST, indexPage(places, language)));
  const { context } = await launch({ language, site, headless: false, colorScheme: null });
  const ended = untilClosed(context);
  context.on('page', (page) => tellAlong(page, places, language));
  const first = context.pages()[0] ?? (await context.newPage());
  const isOpen = await first.goto(`https://${HOST}/`).then(
    () => true,
    () => false,
  );
  console.log(
    isOpen
      ? `  The tour is open, ${places.length} pages. Click through them at your own pace.`
      : `  Its first page did not load. In the window, go to https://${HOST}/`,
  );
  console.log('  To end it, close the Chromium window (or press Ctrl+C here).\n');
  await ended;
  console.log('\nThe window is closed; the tour is over.');
  return 0;
}

/** Says in the terminal what to look for, each time the person opens a page of the tour. */
function tellAlong(page: Page, places: readonly Place[], language: Language): void {
  const tell = (address: string) => {
    const place = places.find(({ url }) => url === address);
    if (!place) return;
    const { number, title, approach, fixture } = place;
    console.log(
      `  ${number}/${places.length} ${title[language]}\n      ${[approach?.hint[language], LOOK_FOR[fixture.level][language]].filter(Boolean).join(' ')}`,
    );
  };
  // A tab opened by a link may have arrived before anyone could listen.
  tell(page.url());
  page.on('framenavigated', (frame) => frame === page.mainFrame() && tell(frame.url()));
}

/** Resolves when the browser is gone, or has no tab left (on some systems it goes on without a window). */
function untilClosed(context: BrowserContext): Promise<void> {
  const watch = (page: Page) => page.on('close', () => context.pages().length === 0 && void context.close().catch(() => undefined));
  for (const page of context.pages()) watch(page);
  context.on('page', watch);
  return new Promise((resolve) => context.on('close', () => resolve()));
}
