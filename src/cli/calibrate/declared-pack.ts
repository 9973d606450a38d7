import type { RulePack } from '../../domain/rule-pack.ts';

/** The pack as its author set it by hand, whatever has been fitted since: calibrating twice must not drift. */
export function asDeclared(pack: RulePack): RulePack {
  const { calibration, ...rest } = pack;
  const signals = pack.signals.map(({ fitted, ...signal }) => (fitted ? { ...signal, weight: fitted.handSet } : signal));
  return { ...rest, ...calibration?.handSet, signals };
}
