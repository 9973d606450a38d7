import { frameState } from './frame-state.ts';
import { contentType } from './safe-dom.ts';

declare global {
  interface FrameState {
    /** Set once the second stage runs in this page's isolated world; pages cannot see it. */
    secondStageIsHere?: boolean | undefined;
    /** Set once the gate runs in this frame. */
    gateIsHere?: boolean | undefined;
    /** Set once this frame of Amazon's is looked at. */
    amazonLookIsHere?: boolean | undefined;
    /** Set once the guards run in this frame. */
    guardsAreHere?: boolean | undefined;
  }
}

type Script = 'gateIsHere' | 'amazonLookIsHere' | 'guardsAreHere' | 'secondStageIsHere';

/** True for the first caller in this frame: a script that is declared and also fetched must not run twice. */
export function claim(script: Script): boolean {
  if (isHere(script)) return false;
  frameState[script] = true;
  return true;
}

export function isHere(script: Script): boolean {
  return !!frameState[script];
}

export function isTopFrame(): boolean {
  return window.top === window;
}

/** A page a person reads; XML, plain files, images and the PDF viewer have nothing to warn about. */
export function isReadable(document: Document): boolean {
  return contentType(document).includes('html');
}
