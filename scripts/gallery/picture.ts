import type { Scene } from '../../tests/browser/scenes/scene.ts';
import { type OnStage, onStage, ROOMY } from '../../tests/browser/scenes/stage.ts';
import type { GuardBrowser } from '../../tests/browser/support/browser.ts';
import type { Colours, PictureFormat, Screen } from '../../tests/browser/support/driver.ts';
import { type Language, textsIn } from '../../tests/browser/support/texts.ts';

export type Picture = { readonly scene: Scene; readonly language: Language; readonly width: number; readonly colours: Colours; readonly image: Buffer };

export const COLOURS = ['light', 'dark'] as const satisfies readonly Colours[];
const HEIGHT = 720;
/** Two phones, whose scroll bars take no room, and a window. */
const SCREENS: readonly Screen[] = [
  { width: 320, height: HEIGHT, scale: 1 },
  { width: 400, height: HEIGHT, scale: 1 },
  { width: 1100, height: HEIGHT },
];
/** As wide as the browser makes a popup; its height follows from its content. */
const POPUP_WIDTH = 400;
/** A page of our own is shown whole, up to here. */
const LONGEST = 5_000;

/** One scene in every width and both colours. */
export function picturesOf(scene: Scene, language: Language, browser: GuardBrowser): Promise<Picture[]> {
  const [first = ROOMY] = SCREENS;
  return onStage(scene, browser, textsIn(language), first, async (stage) => {
    const pictures: Picture[] = [];
    const take = async (width: number) => {
      for (const colours of COLOURS) pictures.push({ scene, language, width, colours, image: await pictureIn(stage, colours, 'webp') });
    };
    if (scene.where === 'popup') await take(POPUP_WIDTH);
    else
      for (const screen of SCREENS) {
        await showWhole(stage, scene, screen);
        await take(screen.width);
      }
    return pictures;
  });
}

export async function pictureIn({ surface }: OnStage, colours: Colours, format: PictureFormat): Promise<Buffer> {
  await surface.showIn(colours);
  return surface.screenshot(format);
}

/** Over a page the screen stays as high as a screen is; a page of our own is shown to its end, unless a question stands in front of it. */
async function showWhole({ tab }: OnStage, { where }: Scene, screen: Screen): Promise<void> {
  await tab.showOn(screen);
  if (where === 'page') return;
  const height = await tab.evaluate<number>(`document.querySelector('dialog[open]') ? 0 : document.documentElement.scrollHeight`);
  if (height > screen.height) await tab.showOn({ ...screen, height: Math.min(height, LONGEST) });
}
