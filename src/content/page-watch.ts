import { url } from './safe-dom.ts';

const FIRST_PAUSE = 400;
const AFTER_MOVE = 50;
const LONGEST_PAUSE = 10_000;
/** Attributes whose change shows or hides words; the last two are those of Amazon's web components in India. */
const SHOWS_OR_HIDES = ['hidden', 'open', 'messagetype', 'error'];

/**
 * Calls back after the page has changed, until the function it gives is called: soon after a change of address, and after a
 * pause when its content changed. The observer is taken down at the first change and put back after the pause, so a page that
 * never stops changing costs no more than one that changes now and then; the pause grows as long as changes go on.
 */
export function watchPage(onChange: () => void, firstPause = FIRST_PAUSE): () => void {
  let pause = firstPause;
  let address = url(document);
  let hasMoved = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let moves: AbortController | undefined;
  const observer = new MutationObserver(changed);

  function observe(): void {
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributeFilter: SHOWS_OR_HIDES });
  }

  function changed(): void {
    observer.disconnect();
    moves ??= hearOfMoves(moved);
    if (url(document) === address) {
      timer = setTimeout(look, pause);
      pause = Math.min(pause * 1.5, LONGEST_PAUSE);
    } else moved();
  }

  /** A page can make these events itself, all the time: only a real move counts, and a look that is due already is not put off. */
  function moved(): void {
    if (hasMoved || url(document) === address) return;
    hasMoved = true;
    pause = firstPause;
    clearTimeout(timer);
    timer = setTimeout(look, AFTER_MOVE);
  }

  function look(): void {
    address = url(document);
    hasMoved = false;
    observe();
    onChange();
  }

  observe();
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    moves?.abort();
  };
}

/** By the Navigation API; where there is none (Firefox before 147), the window tells of what it can. */
function hearOfMoves(listener: () => void): AbortController {
  const listening = new AbortController();
  for (const type of ['currententrychange', 'popstate', 'hashchange']) (globalThis.navigation ?? globalThis).addEventListener(type, listener, listening);
  return listening;
}
