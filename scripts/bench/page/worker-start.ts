import type { BenchBrowser } from './browser.ts';
import type { Latency } from './latency.ts';

/** A question any page of ours may ask, in the form our background reads. The empty worker answers whatever it gets. */
const QUESTION = { name: 'recall-visit', request: {} };

/** How long a stopped background takes to start and answer, next to a background with one listener. */
export async function workerStart(ours: BenchBrowser, empty: BenchBrowser, times: number): Promise<Latency> {
  const latency = { name: 'worker', ours: [] as number[], reference: [] as number[] };
  const [starts, emptyStarts] = [await starter(ours), await starter(empty)];
  for (let time = 0; time < times; time += 1) {
    latency.reference.push(await emptyStarts.once());
    latency.ours.push(await starts.once());
  }
  await starts.close();
  await emptyStarts.close();
  return latency;
}

/** Asks from the extension's manifest: a page of the extension in which nothing runs. */
async function starter({ context, cdp, candidate }: BenchBrowser) {
  const worker = context.serviceWorkers()[0];
  if (!worker) throw new Error(`${candidate.name} has no worker`);
  const { host } = new URL(worker.url());
  const tab = await context.newPage();
  await tab.goto(`chrome-extension://${host}/manifest.json`);
  const session = await context.newCDPSession(tab);
  await session.send('ServiceWorker.enable');
  const isRunning = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
    return targetInfos.some(({ url }) => url.startsWith(`chrome-extension://${host}/`));
  };
  return {
    close: () => tab.close(),
    async once(): Promise<number> {
      await session.send('ServiceWorker.stopAllWorkers');
      for (let left = 100; left > 0 && (await isRunning()); left -= 1) await tab.waitForTimeout(20);
      if (await isRunning()) throw new Error(`the worker of ${candidate.name} does not stop`);
      return tab.evaluate(async (question) => {
        const start = performance.now();
        await chrome.runtime.sendMessage(question).catch(() => undefined);
        return performance.now() - start;
      }, QUESTION);
    },
  };
}
