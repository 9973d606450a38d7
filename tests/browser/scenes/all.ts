import { IN_GUIDE } from './in-guide.ts';
import { IN_POPUP } from './in-popup.ts';
import { OVER_PAGES } from './over-pages.ts';
import { OWN_PAGES } from './own-pages.ts';
import type { Scene } from './scene.ts';

/** Every screen and state there is a picture of. */
export const SCENES: readonly Scene[] = [...OVER_PAGES, ...IN_POPUP, ...IN_GUIDE, ...OWN_PAGES];
