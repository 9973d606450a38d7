import type { PictureFormat } from '../../driver.ts';
import type { FirefoxWindow } from '../privileged.ts';

/** Runs in Firefox's own window: the popup as a picture, in base64. */
export async function screenshotOfPopup(window: FirefoxWindow, format: PictureFormat): Promise<string> {
  const popup = window.stories.browserOf('popup')?.browsingContext.currentWindowGlobal;
  if (!popup) throw new Error('the popup is not open');
  const picture = await popup.drawSnapshot(null, 1, 'white');
  const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL(`image/${format}`).replace(/^.*,/, '');
}
