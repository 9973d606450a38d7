import type { Slice } from './trace.ts';

/** What an extension did on the main thread of one page. Times in milliseconds. */
export type ExtensionWork = {
  /** Processor time in slices that are the extension's own: bringing it in, compiling, running, its timers, observers, events. */
  readonly own: number;
  /** Processor time of microtasks the browser began; among them are the extension's answers from the browser, which no slice names. */
  readonly microtasks: number;
  /** Tasks longer than 50 ms that would not have been so without it. */
  readonly longTasks: number;
  /** Addresses of its scripts in the top frame. */
  readonly scripts: readonly string[];
  /** Where the page ran; a later trace does not show that any more. */
  readonly thread: MainThread;
};

export type MainThread = { readonly pid: number; readonly tid: number; readonly frame: string };

const EXTENSION = 'chrome-extension://';
const INJECTION = 'ScriptInjection::';
const TASK = 'ThreadControllerImpl::RunTask';
const CHECKPOINT = 'BlinkScheduler_PerformMicrotaskCheckpoint';
const SCRIPT = /^(?:EvaluateScript|FunctionCall|v8\.|ScriptInjection::)/;
/** An empty checkpoint takes about a microsecond, and there are thousands. */
const NOTHING = 20;
const LONG = 50;

type Open = { readonly end: number; readonly isOwn: boolean; readonly isScript: boolean; readonly task: Counted | null; readonly checkpoint: Counted | null };
type Counted = { readonly whole: number; own: number };

/** Only one extension is loaded, so whatever carries an extension's address or world is its work. */
export function extensionWork(slices: readonly Slice[], url: string, of: MainThread = mainThreadOf(slices, url)): ExtensionWork {
  const { pid, tid, frame } = of;
  const thread = slices.filter((slice) => slice.pid === pid && slice.tid === tid).sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const worlds = new Set(thread.flatMap((slice) => (addressOf(slice).startsWith(EXTENSION) && (slice.args?.worldId ?? 0) > 0 ? [slice.args?.worldId] : [])));
  const isExtensions = (slice: Slice) => slice.name.startsWith(INJECTION) || addressOf(slice).startsWith(EXTENSION) || worlds.has(slice.args?.worldId);

  const tasks: Counted[] = [];
  const checkpoints: Counted[] = [];
  const scripts: string[] = [];
  const stack: Open[] = [];
  let own = 0;
  for (const slice of thread) {
    const end = slice.ts + (slice.dur ?? 0);
    while (stack.length > 0 && (stack.at(-1)?.end ?? 0) < end) stack.pop();
    const around = stack.at(-1);
    const isOwn = isExtensions(slice);
    const task = around?.task ?? (slice.name === TASK ? counted(slice.dur, tasks) : null);
    const isOutermostCheckpoint = slice.name === CHECKPOINT && !around?.isScript && !around?.isOwn && cpuOf(slice) >= NOTHING;
    const checkpoint = isOutermostCheckpoint ? counted(cpuOf(slice), checkpoints) : (around?.checkpoint ?? null);
    if (isOwn && !around?.isOwn) {
      own += cpuOf(slice);
      if (task) task.own += slice.dur ?? 0;
      if (checkpoint) checkpoint.own += cpuOf(slice);
    }
    if (isOwn && slice.name === 'EvaluateScript' && slice.args?.data?.frame === frame) scripts.push(addressOf(slice));
    stack.push({ end, isOwn: isOwn || (around?.isOwn ?? false), isScript: SCRIPT.test(slice.name) || (around?.isScript ?? false), task, checkpoint });
  }
  return {
    own: own / 1000,
    microtasks: checkpoints.reduce((sum, { whole, own }) => sum + Math.max(0, whole - own), 0) / 1000,
    longTasks: tasks.filter(({ whole, own }) => whole / 1000 > LONG && (own / 1000 > LONG || (whole - own) / 1000 <= LONG)).length,
    scripts,
    thread: of,
  };
}

function counted(whole: number | undefined, list: Counted[]): Counted {
  const entry = { whole: whole ?? 0, own: 0 };
  list.push(entry);
  return entry;
}

function mainThreadOf(slices: readonly Slice[], url: string): MainThread {
  const parsed = slices.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === url);
  if (!parsed) throw new Error(`the trace does not show ${url}`);
  return { pid: parsed.pid, tid: parsed.tid, frame: parsed.args?.beginData?.frame ?? '' };
}

function cpuOf({ tdur, dur }: Slice): number {
  return tdur ?? dur ?? 0;
}

function addressOf({ args }: Slice): string {
  return args?.data?.url ?? args?.fileName ?? '';
}
