import type axe from 'axe-core';

/**
 * Runs in a page, as text, where axe-core has been put before. Colours are only looked at inside the body, and where something
 * is in sight: parts that hang beside the body are moved in for a while, and what scrolls is looked at screen by screen.
 * Gives one line a finding: the rule, what it says, and on what.
 */
export async function axeFindings(parts: readonly Element[], options: axe.RunOptions): Promise<string[]> {
  const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
  const beside = parts.flatMap((part) => (part.parentElement === document.documentElement && part !== document.body ? [part] : []));
  const places = beside.map(({ nextSibling }) => nextSibling);
  for (const part of beside) document.body.moveBefore(part, document.body.firstChild);

  const scrollers = parts
    .flatMap((part) => [...(part.shadowRoot ?? part).querySelectorAll('*')])
    .filter((element) => element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY));
  const screens = Math.max(1, ...scrollers.map(({ scrollHeight, clientHeight }) => Math.ceil(scrollHeight / clientHeight)));
  const found = new Set<string>();
  let readable = 0;
  for (let screen = 0; screen < screens; screen += 1) {
    for (const scroller of scrollers) scroller.scrollTop = screen * scroller.clientHeight;
    const { violations, passes } = await run({ include: [...parts] as Node[] }, options);
    for (const { id, nodes } of passes) if (id === 'color-contrast') readable += nodes.length;
    for (const { id, nodes } of violations)
      for (const { html, failureSummary = '' } of nodes) found.add(`${id}: ${failureSummary.split('\n')[1]?.trim() ?? ''} ${html.slice(0, 160)}`);
  }

  // Silence would else look the same as no fault.
  if (readable === 0) found.add('color-contrast: could not be told of any text');
  for (const scroller of scrollers) scroller.scrollTop = 0;
  for (const [at, part] of beside.entries()) document.documentElement.moveBefore(part, places[at] ?? null);
  return [...found];
}
