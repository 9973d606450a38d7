import type { FirefoxBrowser, FirefoxWindow, ScriptAnswer } from '../privileged.ts';

/** Where a script runs that the driver sends into a page's process: the page seen from outside, and an unrestricted world. */
type Outside = {
  readonly content: Window;
  readonly Cu: {
    Sandbox: new (principal: object, options: object) => object;
    evalInSandbox(code: string, sandbox: object): Promise<string | undefined>;
  };
  answer(answer: ScriptAnswer): void;
};

/**
 * Runs in Firefox's own window: evaluates an expression in the popup's or the background's own world. WebDriver knows neither
 * of them, so a frame script carries it there. A world that ends meanwhile, as when the extension is loaded anew, never answers.
 */
export async function evaluateInOurs(window: FirefoxWindow, where: 'popup' | 'background', extension: string, expression: string): Promise<unknown> {
  const PATIENCE = 8_000;
  const { value, error } = await Promise.race([evaluated(), silence()]);
  if (error !== undefined) throw new Error(error);
  return value === undefined ? undefined : JSON.parse(value);

  async function evaluated(): Promise<ScriptAnswer> {
    const browser = where === 'popup' ? window.stories.browserOf('popup') : await backgroundBrowser();
    return browser ? answerFrom(browser) : { error: `no ${where} to run in` };
  }

  function silence(): Promise<ScriptAnswer> {
    const error = `the ${where} did not answer for ${PATIENCE / 1_000} s; perhaps it ended meanwhile`;
    return new Promise((resolve) => setTimeout(resolve, PATIENCE, { error }));
  }

  async function backgroundBrowser(): Promise<FirefoxBrowser | undefined> {
    const { extension: ours } = window.WebExtensionPolicy.getByID(extension);
    await ours.wakeupBackground?.();
    return [...ours.views].find(({ viewType }) => viewType === 'background')?.xulBrowser;
  }

  function answerFrom({ messageManager }: FirefoxBrowser): Promise<ScriptAnswer> {
    const name = `answer-${Math.random()}`;
    return new Promise((resolve) => {
      messageManager.addMessageListener(name, ({ data }) => resolve(data));
      const call = `(${evaluateAndAnswer})({ content, Cu, answer: (value) => sendAsyncMessage(${JSON.stringify(name)}, value) }, ${JSON.stringify(expression)})`;
      messageManager.loadFrameScript(`data:;charset=utf-8,${encodeURIComponent(call)}`, false);
    });
  }

  async function evaluateAndAnswer({ content, Cu, answer }: Outside, code: string): Promise<void> {
    try {
      const world = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const value = await Cu.evalInSandbox(`(async () => JSON.stringify(await (${code})))()`, world);
      answer(value === undefined ? {} : { value });
    } catch (error) {
      answer({ error: String(error) });
    }
  }
}
