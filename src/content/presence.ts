import { ownGlobals } from '../platform/own-globals.ts';
import { contentType } from './safe-dom.ts';

declare global {
  /** Set once the second stage runs in this page's isolated world; pages cannot see it. */
  var secondStageIsHere: boolean | undefined;
  /** Set once the gate runs in this frame. */
  var gateIsHere: boolean | undefined;
  /** Set once this frame of Amazon's is looked at. */
  var amazonLookIsHere: boolean | undefined;
  /** Set once the guards run in this frame. */
  var guardsAreHere: boolean | undefined;
}

ownGlobals('secondStageIsHere', 'gateIsHere', 'amazonLookIsHere', 'guardsAreHere');

type Script = 'gateIsHere' | 'amazonLookIsHere' | 'guardsAreHere' | 'secondStageIsHere';

/** True for the first caller in this frame: a script that is declared and also fetched must not run twice. */
export function claim(script: Script): boolean {
  if (isHere(script)) return false;
  globalThis[script] = true;
  return true;
}

export function isHere(script: Script): boolean {
  return globalThis[script] === true;
}

export function isTopFrame(): boolean {
  return globalThis.top === globalThis.self;
}

/** A page a person reads; XML, plain files, images and the PDF viewer have nothing to warn about. */
export function isReadable(document: Document): boolean {
  return ['text/html', 'application/xhtml+xml'].includes(contentType(document));
}
