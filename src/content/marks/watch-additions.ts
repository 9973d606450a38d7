import { body, nodeType, nodeValue, parentNode } from '../safe-dom.ts';
import { blockOf } from './block-texts.ts';

/** A busy page waits no longer than this for idle time, in milliseconds. */
const PATIENCE = 1_000;
/** What is left of an idle moment for others, in milliseconds; also how long is read where none comes. */
const SPARE = 2;
/** A page that adds more than this between two idle moments is read as a whole. */
const MOST_WAITING = 5_000;
/** A word that was added to a small block is read with what stands beside it; a list is not read anew for each entry. */
const SMALL = 40;

export type Additions = { readonly add: (node: Node) => void; readonly end: () => void };

/**
 * Has everything that is added to the page, or changed in it, read once and in idle time; `onRead` each time nothing is left.
 * Nothing is kept of what has left the page.
 */
export function watchAdditions(read: (node: Node) => Generator<void>, onRead: () => void): Additions {
  let waiting = new Set<Node>();
  let reading: Generator<void> | null = null;
  let isScheduled = false;
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') add(target);
      else for (const node of addedNodes) add(node);
    }
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  return { add, end };

  function add(node: Node): void {
    if (!saysSomething(node)) return;
    waiting.add(node);
    if (waiting.size > MOST_WAITING) waiting = new Set([body(document) ?? node]);
    if (isScheduled) return;
    isScheduled = true;
    requestIdleCallback(readOn, { timeout: PATIENCE });
  }

  function readOn(idle: IdleDeadline): void {
    const deadline = performance.now() + SPARE;
    reading ??= readAll();
    while (!reading.next().done)
      if (idle.timeRemaining() < SPARE && performance.now() > deadline) {
        requestIdleCallback(readOn, { timeout: PATIENCE });
        return;
      }
    reading = null;
    isScheduled = false;
    onRead();
  }

  function* readAll(): Generator<void> {
    while (waiting.size > 0) {
      const nodes = waiting;
      waiting = new Set();
      for (const node of nodes) if (node.isConnected && !isInsideOne(node, nodes)) yield* read(withWhatIsBeside(node));
    }
  }

  function end(): void {
    observer.disconnect();
    waiting.clear();
  }
}

function saysSomething(node: Node): boolean {
  return nodeType(node) === Node.ELEMENT_NODE || (nodeType(node) === Node.TEXT_NODE && /\S/.test(nodeValue(node) ?? ''));
}

function isInsideOne(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let around = parentNode(node); around !== null; around = parentNode(around)) if (nodes.has(around)) return true;
  return false;
}

function withWhatIsBeside(node: Node): Node {
  const block = blockOf(node);
  return block !== null && block.childNodes.length <= SMALL ? block : node;
}
