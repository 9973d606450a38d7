import { browser } from './browser.ts';

/** What a JSON file of our own package holds. The address is made by the browser from a name, so it can lead nowhere else. */
export async function readPackageFile(path: string): Promise<unknown> {
  return (await fetch(browser.runtime.getURL(path))).json();
}
