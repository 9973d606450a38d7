import type { CDPSession } from 'playwright-core';

/** A slice of work on a thread, as Chromium's trace writes it; times in microseconds. */
export type Slice = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: SliceArgs;
};
type SliceArgs = {
  readonly data?: { readonly url?: string; readonly frame?: string };
  readonly beginData?: { readonly url?: string; readonly frame?: string };
  readonly fileName?: string;
  readonly worldId?: number;
};

const CATEGORIES = ['devtools.timeline', 'v8', 'extensions', 'toplevel'];

/** Everything Chromium noted of its work while something was done. */
export async function traced<T>(cdp: CDPSession, work: () => Promise<T>): Promise<{ readonly result: T; readonly slices: readonly Slice[] }> {
  const slices: Slice[] = [];
  const collect = ({ value }: { value: object[] }) => {
    for (const event of value as Slice[]) if (event.ph === 'X') slices.push(event);
  };
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  const result = await work();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  return { result, slices };
}
