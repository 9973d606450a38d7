import type { PopupDriver } from './driver.ts';
import { Surface } from './surface.ts';

/** The open popup. Close it before opening another. */
export class Popup extends Surface<PopupDriver> {
  close(): Promise<void> {
    return this.driver.close();
  }
}
