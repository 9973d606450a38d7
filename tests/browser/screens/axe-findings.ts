import type axe from 'axe-core';

type Axe = typeof axe;
export type AxeRun = 'everything' | 'colours';

/** Runs in a page, as text, where axe-core has been put before. One line a finding: the rule, what it says, and on what. */
export async function axeFindings(roots: readonly Element[], run: AxeRun): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  const rules = run === 'colours' ? { runOnly: ['color-contrast'] } : { rules: { 'target-size': { enabled: true } } };
  const { violations } = await axe.run({ include: [...roots] as Node[] }, { ...rules, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${failureSummary.split('\n')[1]?.trim() ?? ''} ${html.slice(0, 160)}`),
  );
}
