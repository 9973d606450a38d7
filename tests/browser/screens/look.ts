import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Scene } from '../scenes/scene.ts';
import type { OnStage } from '../scenes/stage.ts';
import { axeFindings } from './axe-findings.ts';
import { layoutFaults } from './layout-faults.ts';
import { smallTargets } from './small-targets.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The part of a page of ours a person deals with: the question in front of it, or all of it. */
const OUR_PAGE = `[document.querySelector('dialog[open]') ?? document.documentElement]`;
/** Over a page of another's: where our words hang; behind a question nothing is in reach. */
const OUR_HOSTS = `((hosts) => {
  const asking = hosts.filter((host) => closedRootOf(host).querySelector('dialog:modal'));
  return asking.length > 0 ? asking : hosts;
})([...document.querySelectorAll('*')].filter((element) => closedRootOf(element)?.mode === 'closed'))`;

/**
 * Makes closed shadow roots visible to axe-core, only in the world where our own script runs, so the page sees no difference.
 * Chromium hands them to extensions; nothing of it is in the product.
 */
const OPEN_CLOSED_ROOTS = `
  globalThis.closedRootOf = (element) => element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;
  Object.defineProperty(Element.prototype, 'shadowRoot', { configurable: true, get() { return closedRootOf(this); } });`;

/** Every rule of axe-core, and the size of targets, which it leaves out unless asked. */
const EVERYTHING: axe.RunOptions = { rules: { 'target-size': { enabled: true } } };
const COLOURS: axe.RunOptions = { runOnly: ['color-contrast'] };

/** Nothing smaller is pressed well with a finger, in CSS pixels. */
export const FINGERTIP = 44;

/** Whatever is wrong with what stands on the stage, in words. */
export function allFaults(stage: OnStage, { where }: Scene): Promise<string[]> {
  return inside(stage, where, `[...await ${axeCall(where, EVERYTHING)}, ...${layoutCall(where)}]`);
}

/** Whatever is cut off, covered or off the screen: the faults that longer words can bring. */
export function faultsOfLayout(stage: OnStage, { where }: Scene): Promise<string[]> {
  return inside(stage, where, layoutCall(where));
}

/** Whatever is too small for a finger. */
export function faultsOfSize(stage: OnStage, { where }: Scene): Promise<string[]> {
  return inside(stage, where, `(${smallTargets})(${rootsOf(where)}, ${FINGERTIP})`);
}

/** Whatever is hard to read in the colours it is shown in now. */
export function faultsOfColour(stage: OnStage, { where }: Scene): Promise<string[]> {
  return inside(stage, where, axeCall(where, COLOURS));
}

function layoutCall(where: Scene['where']): string {
  return `(${layoutFaults})(${rootsOf(where)})`;
}

function rootsOf(where: Scene['where']): string {
  return where === 'page' ? `${OUR_HOSTS}.map(closedRootOf)` : OUR_PAGE;
}

function axeCall(where: Scene['where'], options: axe.RunOptions): string {
  return `(${axeFindings})(${where === 'page' ? OUR_HOSTS : OUR_PAGE}, ${JSON.stringify(options)})`;
}

async function inside({ tab, surface }: OnStage, where: Scene['where'], expression: string): Promise<string[]> {
  const run = <T>(script: string) => (where === 'page' ? tab.asOurScript<T>(script) : surface.evaluate<T>(script));
  const isReady = await run<boolean>(`typeof globalThis.axe === 'object'`);
  if (!isReady) await run(`${where === 'page' ? OPEN_CLOSED_ROOTS : ''};${AXE};0`);
  return run<string[]>(`(async () => ${expression})()`);
}
