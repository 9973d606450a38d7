import type { Bidi } from './bidi.ts';
import { evaluate } from './evaluate.ts';
import { equip } from './inside/equip.ts';

/** Firefox's own window, which is a document with privileges: so much of it as the stories use. */
export type FirefoxWindow = {
  readonly document: Document;
  readonly DOMRect: typeof DOMRect;
  readonly mozInnerScreenX: number;
  readonly mozInnerScreenY: number;
  readonly gBrowser: {
    selectedTab: object;
    readonly tabs: readonly object[];
    addTrustedTab(url: string): object;
    removeTab(tab: object, how: { readonly skipPermitUnload: boolean }): void;
  };
  readonly ChromeUtils: { importESModule<Module>(url: string): Module };
  readonly CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
  readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } };
  readonly Services: {
    readonly scriptloader: { loadSubScript(url: string, scope: object): void };
    readonly prefs: {
      setStringPref(name: string, value: string): void;
      setIntPref(name: string, value: number): void;
      clearUserPref(name: string): void;
    };
    readonly wm: { getEnumerator(type: string): Iterable<FirefoxWindow> };
    readonly clearData: { deleteData(what: unknown, done: { onDataDeleted(): void }): void };
    readonly focus: { readonly focusedContentBrowsingContext: BrowsingContext | null };
  };
  readonly Cc: Readonly<Record<string, { getService<Service>(id: unknown): Service; createInstance<Instance>(id: unknown): Instance }>>;
  readonly Ci: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Put there by `equip`. */
  stories: Equipment;
};

/** A `<browser>`: the place in the window where a tab, the popup or the background page lives, in a process of its own. */
export type FirefoxBrowser = Element & {
  readonly browsingContext: BrowsingContext;
  focus(): void;
  readonly messageManager: {
    loadFrameScript(url: string, later: boolean): void;
    addMessageListener(name: string, listener: (message: { data: ScriptAnswer }) => void): void;
  };
};
type BrowsingContext = {
  prefersColorSchemeOverride: 'none' | 'light' | 'dark';
  readonly currentWindowGlobal: {
    drawSnapshot(area: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
  } | null;
};
export type ScriptAnswer = { readonly value?: string; readonly error?: string };

type Extension = {
  wakeupBackground?(): Promise<void>;
  terminateBackground?(how: { readonly ignoreDevToolsAttached: boolean; readonly disableResetIdleForTest: boolean }): Promise<void>;
  readonly views: ReadonlySet<{ readonly viewType: string; readonly xulBrowser: FirefoxBrowser }>;
};

/** One thing of the accessibility tree. */
export type Accessible = {
  readonly name: string | null;
  readonly description: string;
  readonly value: string;
  readonly role: number;
  readonly computedARIARole: string;
  readonly firstChild: Accessible | null;
  readonly nextSibling: Accessible | null;
  getState(state: Out, extra: Out): void;
  getBoundsInCSSPixels(x: Out, y: Out, width: Out, height: Out): void;
  scrollTo(how: number): void;
};
export type Out = { value?: number };

export type Equipment = {
  readonly accessibility: { getAccessibleFor(element: Element): Accessible | null; getStringRole(role: number): string };
  /** Firefox's own way to make input, as its own tests use it: it goes through the widget and is trusted. */
  readonly input: {
    synthesizeMouseAtPoint(x: number, y: number, event: object, window: FirefoxWindow, done?: () => void): void;
    synthesizeTouchAtPoint(x: number, y: number, event: object, window: FirefoxWindow, done: () => void): void;
    synthesizeKey(key: string, event: object, window: FirefoxWindow): void;
    synthesizeCompositionChange(event: object, window: FirefoxWindow): void;
    synthesizeComposition(event: object, window: FirefoxWindow): void;
  };
  /** The browser element of a tab, or of the open popup. */
  browserOf(surface: string): FirefoxBrowser | null;
  /** Resolves when the page that has the focus has dealt with all input so far. */
  pageHasCaughtUp(): Promise<unknown> | undefined;
  /** What the last look at a surface found, by number. */
  readonly seen: Map<number, Accessible>;
};

/** Runs functions in Firefox's own window. They are sent as text: they may use their arguments and nothing else. */
export class Privileged {
  static async over(bidi: Bidi, context: string): Promise<Privileged> {
    const privileged = new Privileged(bidi, context);
    await privileged.run(equip);
    return privileged;
  }

  private constructor(
    private readonly bidi: Bidi,
    private readonly context: string,
  ) {}

  async run<Args extends unknown[], T>(inside: (window: FirefoxWindow, ...args: Args) => T | Promise<T>, ...args: Args): Promise<T> {
    const call = `(${inside})(window, ...${JSON.stringify(args)})`;
    const json = await evaluate<string | undefined>(this.bidi, { context: this.context }, `(async () => JSON.stringify(await ${call}))()`);
    return json === undefined ? (undefined as T) : JSON.parse(json);
  }
}

/** Firefox's own windows. */
export async function windowsOf(bidi: Bidi): Promise<string[]> {
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  return contexts.map(({ context }) => context);
}
