import type { Downloads } from './downloads.ts';
import type { KeyPress } from './keys.ts';
import type { Thing } from './thing.ts';

/** What a browser has to be able to do for the stories. Each driver does it its own way; the stories never see these. */

/** A place on a surface, as its driver counts. */
export type Point = { readonly x: number; readonly y: number };
export type PointerAction = 'hover' | 'click' | 'middle-click' | 'right-click' | 'tap';
export type PictureFormat = 'png' | 'webp';
export type Colours = 'light' | 'dark';
export type Screen = { readonly width: number; readonly height: number; readonly scale?: number };

/** A page, a popup or an options page. Input is what the browser itself makes of mouse, finger and keyboard: trusted events. */
export interface SurfaceDriver {
  things(): Promise<Thing[]>;
  /** Scrolls the thing into view and says where its middle is. */
  middleOf(node: number): Promise<Point>;
  point(action: PointerAction, at: Point): Promise<void>;
  press(key: KeyPress): Promise<void>;
  type(text: string): Promise<void>;
  /** Runs an expression in the page's own world, as the page's script would; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
  screenshot(format?: PictureFormat): Promise<Buffer>;
  /** As it looks to a person who prefers those colours. */
  showIn(colours: Colours): Promise<void>;
}

/** The document of a tab, or of one frame in it, by its CSS selectors (which see into open shadow roots). */
export interface FrameDriver {
  evaluate<T>(expression: string): Promise<T>;
  /** Waits for the element, scrolls it into view and says where its middle is; fails when something else is in front of it. */
  placeOf(selector: string): Promise<Point>;
}

export interface TabDriver extends SurfaceDriver, FrameDriver {
  readonly errors: readonly string[];
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  url(): Promise<string>;
  close(): Promise<void>;
  /** Makes this the tab in front. */
  activate(): Promise<void>;
  showOn(screen: Screen): Promise<void>;
  frame(host: string): Promise<FrameDriver>;
  /** Picks a file in the browser's file picker, for the `<input type=file>` the selector names. */
  chooseFile(selector: string, path: string): Promise<void>;
  /** The browser's own paste command, as its menus run it. */
  pasteByMenu(): Promise<void>;
  /** Lets go over an element of a text that was dragged here from another program. */
  drop(selector: string, text: string): Promise<void>;
  /** A whole text at once into whatever has the focus, as a keyboard's suggestion or the browser's own filling puts it in. */
  fillAtOnce(text: string): Promise<void>;
  /** What an input method sends: each state of the unfinished text, then the finished one. */
  compose(unfinished: readonly string[], finished: string): Promise<void>;
  /** Waits for the browser's own question (`prompt`), types an answer and presses OK; `null` closes it. Says what it asked. */
  answerPrompt(text: string | null): Promise<string>;
  /** Runs an expression where our content script runs in this page. */
  asOurScript<T>(expression: string): Promise<T>;
  openPopup(): Promise<PopupDriver>;
  /** Chooses an entry of ours in the menu of an element (with what is selected in it), which opens the popup. */
  openPopupByMenu(selector: string, entry: MenuEntry): Promise<PopupDriver>;
  /** Presses a key of ours, which opens the popup; `command` is what it stands for in the manifest. */
  openPopupByKey(command: string, key: KeyPress): Promise<PopupDriver>;
}

/** One of our entries in the browser's context menu: what it says, and the id it has for the browser. */
export type MenuEntry = { readonly id: string; readonly label: string };

export interface PopupDriver extends SurfaceDriver {
  /** Resolves when it is really gone. */
  close(): Promise<void>;
}

export interface BrowserDriver {
  /** A page of the browser itself, where no extension can look. */
  readonly ownPage: string;
  /** Debian's package without which the browser speaks English only. */
  readonly languagePackage: string;
  readonly downloads: Downloads;
  openTab(): Promise<TabDriver>;
  /** Waits for a tab that somebody else opened, by how its address ends. */
  tabAt(end: string): Promise<TabDriver>;
  /** Remembers which tabs there are; what it gives closes every other. */
  rememberTabs(): Promise<() => Promise<void>>;
  /** Gives or takes away leave to look at websites, as a person does in the browser's own settings. */
  setHostAccess(isGiven: boolean): Promise<void>;
  /** A tab in a private window of its own. */
  openPrivateTab(): Promise<TabDriver>;
  /** Runs a script in every page opened from now on, in the page's world and before the page's own scripts. */
  beforeEveryPage(script: string): Promise<void>;
  /** Runs an expression in our background. */
  inBackground<T>(expression: string): Promise<T>;
  /** Sets the organisation's policy for this extension while the browser is open. */
  manage(policy: object): Promise<void>;
  /** Ends our background as the browser does when it wants the memory: at once, with nothing asked. The next event starts it anew. */
  endBackground(): Promise<void>;
  copy(text: string): Promise<void>;
  clipboard(): Promise<string>;
  close(): Promise<void>;
}
