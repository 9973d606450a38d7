import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { OnStage } from '../scenes/stage.ts';
import { type AxeRun, axeFindings } from './axe-findings.ts';
import { layoutFaults } from './layout-faults.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The part of a page of ours a person deals with: the question in front of it, or all of it. */
const OUR_PAGE = `[document.querySelector('dialog[open]') ?? document.documentElement]`;
/** Over a page of another's: where our words hang, and the closed shadow roots they are in. */
const OUR_HOSTS = `[...document.querySelectorAll('*')].filter((element) => closedRootOf(element)?.mode === 'closed')`;

/**
 * Makes closed shadow roots visible to axe-core: only where our own script runs, so the page and our script in it see no
 * difference, and only a browser that hands them to extensions can.
 */
const OPEN_CLOSED_ROOTS = `
  globalThis.closedRootOf ??= (element) => element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;
  Object.defineProperty(Element.prototype, 'shadowRoot', { configurable: true, get() { return closedRootOf(this); } });`;

/** Whatever is wrong with what stands on the stage, in words. */
export function allFaults(stage: OnStage, isOverPage: boolean): Promise<string[]> {
  const roots = isOverPage ? `${OUR_HOSTS}.map(closedRootOf)` : OUR_PAGE;
  return inside(stage, isOverPage, `[...await ${axeCall(isOverPage, 'everything')}, ...(${layoutFaults})(${roots})]`);
}

/** Whatever is hard to read in the colours it is shown in now. */
export function faultsOfColour(stage: OnStage, isOverPage: boolean): Promise<string[]> {
  return inside(stage, isOverPage, axeCall(isOverPage, 'colours'));
}

function axeCall(isOverPage: boolean, run: AxeRun): string {
  return `(${axeFindings})(${isOverPage ? OUR_HOSTS : OUR_PAGE}, ${JSON.stringify(run)})`;
}

async function inside({ tab, surface }: OnStage, isOverPage: boolean, expression: string): Promise<string[]> {
  const run = <T>(script: string) => (isOverPage ? tab.asOurScript<T>(script) : surface.evaluate<T>(script));
  const isReady = await run<boolean>(`typeof globalThis.axe === 'object'`);
  if (!isReady) await run(`${isOverPage ? OPEN_CLOSED_ROOTS : ''};${AXE};0`);
  return run<string[]>(`(async () => ${expression})()`);
}
