import type { FirefoxWindow, ScriptAnswer } from '../privileged.ts';

/** The tools of Firefox's own tests, in the page's process. */
type Tools = {
  startDragSession(window: object, effect: string): void;
  createDragEventObject(type: string, target: Element, window: object, data: object, event: object): object;
  sendDragEvent(event: object, target: Element, window: object): boolean;
};
type PrivilegedTransfer = DataTransfer & { mozCloneForEvent(type: string): DataTransfer };
type Outside = {
  readonly content: Window & {
    readonly DataTransfer: new () => PrivilegedTransfer;
    readonly windowUtils: { readonly dragSession: { dataTransfer: DataTransfer; endDragSession(done: boolean, modifiers: number): void } };
  };
  readonly Services: { readonly scriptloader: { loadSubScript(url: string, scope: object): void } };
  readonly Ci: object;
  readonly Cc: object;
  readonly Cu: { waiveXrays<Thing>(thing: Thing): Thing };
  answer(answer: ScriptAnswer): void;
};

/** Runs in Firefox's own window. A headless Firefox has no drag service there, so the drag is made in the page's process. */
export async function drop(window: FirefoxWindow, surface: string, selector: string, text: string): Promise<void> {
  const messages = window.stories.browserOf(surface)?.messageManager;
  if (!messages) throw new Error('the tab is gone');
  const name = `answer-${Math.random()}`;
  const { error } = await new Promise<ScriptAnswer>((resolve) => {
    messages.addMessageListener(name, ({ data }) => resolve(data));
    messages.loadFrameScript(
      `data:,${encodeURIComponent(`(${dropInPage})({ content, Services, Ci, Cc, Cu, answer: (value) => sendAsyncMessage(${JSON.stringify(name)}, value) }, ...${JSON.stringify([selector, text])})`)}`,
      false,
    );
  });
  if (error !== undefined) throw new Error(error);

  function dropInPage({ content, Services, Ci, Cc, Cu, answer }: Outside, where: string, dropped: string): void {
    try {
      const scope = { window: content, parent: content, _EU_Ci: Ci, _EU_Cc: Cc };
      Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', scope);
      const tools = scope as unknown as Tools;
      const target = content.document.querySelector(where);
      if (!target) throw new Error(`no ${where}`);
      tools.startDragSession(content, 'copy');
      const session = content.windowUtils.dragSession;
      const data = new content.DataTransfer();
      // As if by the page itself: what a privileged script puts there no page can read.
      Cu.waiveXrays(data).setData('text/plain', dropped);
      session.dataTransfer = data.mozCloneForEvent('drop');
      session.dataTransfer.dropEffect = 'copy';
      for (const type of ['dragenter', 'dragover', 'drop'])
        tools.sendDragEvent(tools.createDragEventObject(type, target, content, session.dataTransfer, {}), target, content);
      session.endDragSession(true, 0);
      answer({});
    } catch (failure) {
      answer({ error: String(failure) });
    }
  }
}
