import { stderr } from 'node:process';
import { pause } from '../eventually.ts';
import type { Language } from '../texts.ts';
import { Bidi } from './bidi.ts';
import { tidyUp } from './inside/tidy-up.ts';
import { Privileged, windowsOf } from './privileged.ts';
import { FirefoxProcess } from './process.ts';

const PATIENCE = 15_000;

/** A running Firefox in which nobody has done anything yet: its process, a session of WebDriver with it, and its window. */
export type FreshFirefox = { readonly process: FirefoxProcess; readonly bidi: Bidi; readonly privileged: Privileged };

/**
 * To start a Firefox takes longer than to tell many a story, so it is kept for the next one in the same language. The files of one
 * worker of the test runner come one after the other and share it; it ends with the worker.
 */
const kept = new Map<Language, FirefoxProcess>();

export async function takeFirefox(executable: string, language: Language): Promise<FreshFirefox> {
  const process = kept.get(language);
  kept.delete(language);
  if (!process) return startFirefox(executable, language);
  try {
    return await inTime(sessionWith(process));
  } catch {
    await process.end(0);
    return startFirefox(executable, language);
  }
}

/** Takes away the extension and what its story left behind. A Firefox with which that fails is ended; the next story starts another. */
export async function keepFirefox({ process, bidi, privileged }: FreshFirefox, language: Language, extension: string): Promise<void> {
  try {
    await inTime(bidi.send('webExtension.uninstall', { extension }));
    await inTime(privileged.run(tidyUp));
    // With the session go its listeners, the scripts it put into pages and its answers to their requests.
    await inTime(bidi.end());
    kept.set(language, process);
  } catch (error) {
    stderr.write(`A Firefox is ended that could not be tidied up: ${error}\n`);
    await process.end(0);
  }
}

export async function startFirefox(executable: string, language: Language): Promise<FreshFirefox> {
  const process = await FirefoxProcess.start(executable, language);
  return sessionWith(process);
}

export async function endFirefox({ process, bidi }: FreshFirefox): Promise<void> {
  bidi.send('browser.close').catch(() => undefined);
  await process.end();
}

async function sessionWith(process: FirefoxProcess): Promise<FreshFirefox> {
  const bidi = await Bidi.connect(`${process.address}/session`);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { unhandledPromptBehavior: { prompt: 'ignore' } } } });
  const [window] = await windowsOf(bidi);
  if (window === undefined) throw new Error('Firefox has no window');
  return { process, bidi, privileged: await Privileged.over(bidi, window) };
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return Promise.race([work, pause(PATIENCE).then(() => Promise.reject(new Error('Firefox does not answer')))]);
}
