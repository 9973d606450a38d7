import type { Scene } from '../../tests/browser/scenes/scene.ts';
import { type OnStage, onStage } from '../../tests/browser/scenes/stage.ts';
import type { GuardBrowser } from '../../tests/browser/support/browser.ts';
import type { Colours, PictureFormat } from '../../tests/browser/support/driver.ts';
import { type Language, textsIn } from '../../tests/browser/support/texts.ts';

export type Picture = { readonly scene: Scene; readonly language: Language; readonly width: number; readonly colours: Colours; readonly image: Buffer };

export const COLOURS = ['light', 'dark'] as const satisfies readonly Colours[];
const WIDTHS = [320, 400, 1100] as const;
/** As wide as the browser makes a popup; its height follows from its content. */
const POPUP_WIDTH = 400;
const HEIGHT = 720;
/** A page of our own is shown whole, up to here. */
const LONGEST = 5_000;

/** One scene in every width and both colours. */
export function picturesOf(scene: Scene, language: Language, browser: GuardBrowser): Promise<Picture[]> {
  return onStage(scene, browser, textsIn(language), { width: WIDTHS[0], height: HEIGHT }, async (stage) => {
    const pictures: Picture[] = [];
    for (const width of scene.where === 'popup' ? [POPUP_WIDTH] : WIDTHS) {
      if (scene.where !== 'popup') await showWhole(stage, scene, width);
      for (const colours of COLOURS) pictures.push({ scene, language, width, colours, image: await pictureIn(stage, colours, 'webp') });
    }
    return pictures;
  });
}

export async function pictureIn({ surface }: OnStage, colours: Colours, format: PictureFormat): Promise<Buffer> {
  await surface.showIn(colours);
  return surface.screenshot(format);
}

/** Over a page the screen stays as high as a screen is; a page of our own is shown to its end, unless a question stands in front of it. */
async function showWhole({ tab }: OnStage, { where }: Scene, width: number): Promise<void> {
  await tab.showOn({ width, height: HEIGHT });
  if (where === 'page') return;
  const height = await tab.evaluate<number>(`document.querySelector('dialog[open]') ? 0 : document.documentElement.scrollHeight`);
  if (height > HEIGHT) await tab.showOn({ width, height: Math.min(height, LONGEST) });
}
