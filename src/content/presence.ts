import { ownGlobals } from '../platform/own-globals.ts';
import { contentType } from './safe-dom.ts';

declare global {
  /** Set once the second stage runs in this page's isolated world; pages cannot see it. */
  var secondStageIsHere: boolean | undefined;
  /** Set once the gate runs in this frame. */
  var gateIsHere: boolean | undefined;
  /** Set once the guards run in this frame. */
  var guardsAreHere: boolean | undefined;
}

ownGlobals('secondStageIsHere', 'gateIsHere', 'guardsAreHere');

/** True for the first caller in this page: a script that is declared and also fetched must not run twice. */
export function claimPage(): boolean {
  if (globalThis.secondStageIsHere) return false;
  globalThis.secondStageIsHere = true;
  return true;
}

/** The same for the gate. */
export function claimGate(): boolean {
  if (globalThis.gateIsHere) return false;
  globalThis.gateIsHere = true;
  return true;
}

/** … and for the guards. */
export function claimGuards(): boolean {
  if (globalThis.guardsAreHere) return false;
  globalThis.guardsAreHere = true;
  return true;
}

export function areGuardsHere(): boolean {
  return globalThis.guardsAreHere === true;
}

export function isSecondStageHere(): boolean {
  return globalThis.secondStageIsHere === true;
}

export function isTopFrame(): boolean {
  return globalThis.top === globalThis.self;
}

/** A page a person reads; XML, plain files, images and the PDF viewer have nothing to warn about. */
export function isReadable(document: Document): boolean {
  return ['text/html', 'application/xhtml+xml'].includes(contentType(document));
}
