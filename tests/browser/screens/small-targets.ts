/**
 * Runs in a page, as text: it may use its arguments and nothing else. Names everything a finger can press in the given parts of a page
 * that is smaller than a fingertip. What is pressed by its label counts with that; a link in the middle of a sentence is as high as its line.
 */
export function smallTargets(roots: readonly (Element | ShadowRoot)[], least: number): string[] {
  const PRESSED = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="tab"]';
  /** Less than this is rounding. */
  const tolerance = 0.5;
  return roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(PRESSED)])
    .filter((target) => target.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !isInSentence(target))
    .flatMap((target) => {
      const boxes = [target, ...labelsOf(target)].map((element) => element.getBoundingClientRect());
      const [width, height] = [Math.max(...boxes.map((box) => box.width)), Math.max(...boxes.map((box) => box.height))];
      const isSmall = width < least - tolerance || height < least - tolerance;
      return isSmall ? [`${Math.round(width)} × ${Math.round(height)} is too small for a finger: ${nameOf(target)}`] : [];
    });

  function labelsOf(target: Element): Element[] {
    return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement ? [...(target.labels ?? [])] : [];
  }

  function isInSentence(target: Element): boolean {
    const around = (target.parentElement?.textContent ?? '').trim();
    return target.tagName === 'A' && getComputedStyle(target).display === 'inline' && around.length > (target.textContent ?? '').trim().length;
  }

  function nameOf(target: HTMLElement): string {
    return `${target.localName} “${(target.getAttribute('aria-label') ?? target.textContent ?? '').trim().slice(0, 30) || target.id || target.className}”`;
  }
}
