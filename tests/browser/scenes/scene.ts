import type { Popup } from '../support/popup.ts';
import type { Surface } from '../support/surface.ts';
import type { Tab } from '../support/tab.ts';
import type { textsIn } from '../support/texts.ts';

export type Texts = ReturnType<typeof textsIn>;

/**
 * One state of one screen: its name (which also names its files), what a person would call it, and how to bring it about.
 * The gallery takes its pictures, and `screens.test.ts` looks for faults in it. To add one, add an entry to a list in this folder.
 */
export type Scene = {
  readonly name: string;
  readonly title: string;
  /** What the extension has kept before the scene begins. */
  readonly kept?: Kept;
  /** What our background answers to messages in this scene, by their names: for what the usual build never comes to. */
  readonly answers?: (now: number) => Readonly<Record<string, unknown>>;
} & (OnPage | InPopup | OwnPage);

type Kept = (now: number) => Readonly<Partial<Record<'local' | 'session', object>>>;
type Show<On extends Surface> = (surface: On, t: Texts) => Promise<unknown>;

/** Our words over a page of the pretended web, which is named as in `tests/pages` or is one of `tests/places`. */
type OnPage = { readonly where: 'page'; readonly page: string; readonly show: Show<Tab>; readonly clipboard?: string };
/** The popup as it hangs from the toolbar, over such a page; without one, over a page of the browser itself. */
type InPopup = { readonly where: 'popup'; readonly page?: string; readonly show: Show<Popup> };
/** A page of our own in a tab; `at` is the part of its address after `#`. */
type OwnPage = { readonly where: 'popup-in-tab' | 'options' | 'welcome'; readonly at?: string; readonly show: Show<Tab> };
